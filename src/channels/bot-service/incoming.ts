import { z } from 'zod';
import { jsonIn } from '../../core/json.ts';
import type { Reference } from './reference.ts';

/** An activity of a Bot Framework channel, checked; the rest of it is dropped. */
export interface InActivity {
  readonly reference: Reference;
  readonly type: string;
  readonly id: string | undefined;
  readonly text: string | undefined;
  readonly attachments: number;
  /** Somebody other than us came in. */
  readonly joins: boolean;
  /** More than the two of us can read it. */
  readonly isGroup: boolean;
}

const name = z.string().min(1).max(512);
const party = z.object({ id: name });

const activity = z.object({
  type: z.string().min(1).max(64),
  id: z.string().max(512).optional(),
  serviceUrl: z.string().min(1).max(1_024),
  channelId: name,
  conversation: z.object({
    id: name,
    isGroup: z.boolean().nullish(),
    conversationType: z.string().nullish(),
  }),
  from: party,
  recipient: party,
  text: z.string().nullish(),
  attachments: z.array(z.unknown()).max(50).nullish(),
  membersAdded: z.array(party).max(100).nullish(),
});

/** Undefined for anything but one well-formed activity. */
export function readActivity(bytes: Uint8Array): InActivity | undefined {
  const read = activity.safeParse(jsonIn(bytes, 32));
  if (!read.success) return undefined;
  const { type, id, serviceUrl, channelId, conversation, from, recipient, text } = read.data;
  const members = read.data.membersAdded ?? [];
  return {
    reference: { serviceUrl, channelId, conversation: conversation.id, user: from.id, bot: recipient.id },
    type,
    id,
    text: text?.toWellFormed(),
    attachments: read.data.attachments?.length ?? 0,
    joins: members.some((member) => member.id !== recipient.id),
    isGroup:
      conversation.isGroup === true ||
      !['personal', undefined, null, ''].includes(conversation.conversationType),
  };
}
