import { z } from 'zod';
import { jsonIn } from '../../core/json.ts';

/** A message of a client, checked. Who it says it is from, its id and its time are not read at all. */
export interface InMessage {
  readonly text: string;
  readonly attachments: number;
  /** The client's own name for this message: the same again is the same message. */
  readonly clientId: string | undefined;
  readonly clientData: unknown;
}

export type ReadActivity =
  | { readonly kind: 'message'; readonly message: InMessage }
  /** Taken and not kept: somebody types, a page says that it is open. */
  | { readonly kind: 'passing' }
  | { readonly kind: 'fault'; readonly fault: string };

const mostDataCharacters = 2_000;

const passingTypes: ReadonlySet<string> = new Set([
  'typing',
  'event',
  'conversationUpdate',
  'endOfConversation',
  'messageReaction',
]);

const activity = z.object({
  type: z.string().max(64),
  text: z.string().optional(),
  attachments: z.array(z.record(z.string(), z.unknown())).max(10).optional(),
  channelData: z.unknown().optional(),
});

/** Reads the JSON of a posted activity; a fault is one line that says what was expected and quotes nothing. */
export function readActivity(bytes: Uint8Array): ReadActivity {
  const content = jsonIn(bytes);
  if (content === undefined)
    return fault('The body must be one activity as JSON in UTF-8, not deeply nested.');
  const read = activity.safeParse(content);
  if (!read.success)
    return fault(`The activity is not valid at "${read.error.issues[0]?.path.join('.') ?? ''}".`);
  const { type, text, attachments = [], channelData } = read.data;
  if (passingTypes.has(type)) return { kind: 'passing' };
  if (type !== 'message') return fault('The type of the activity must be "message" or "typing".');
  if (text === undefined && attachments.length === 0) return fault('A message needs "text".');
  const clientId = clientIdOf(channelData);
  const message = {
    text: (text ?? '').toWellFormed(),
    attachments: attachments.length,
    clientId,
    clientData: smallEnough(channelData, clientId),
  };
  return { kind: 'message', message };
}

function fault(words: string): ReadActivity {
  return { kind: 'fault', fault: words };
}

function clientIdOf(data: unknown): string | undefined {
  const read = z.object({ clientActivityID: z.string().min(1).max(128) }).safeParse(data);
  return read.success ? read.data.clientActivityID : undefined;
}

/** More than a client needs to know its message again is not kept for it. */
function smallEnough(data: unknown, clientActivityID: string | undefined): unknown {
  if (data === undefined || data === null) return undefined;
  if (JSON.stringify(data).length <= mostDataCharacters) return data;
  return clientActivityID === undefined ? undefined : { clientActivityID };
}
