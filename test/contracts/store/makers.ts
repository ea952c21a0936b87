import type { Conversation } from '../../../src/core/conversation.ts';
import type { ChannelId, EntryId } from '../../../src/core/ids.ts';
import type { Arrival, Saying } from '../../../src/core/message.ts';
import type { Change, OutgoingDraft } from '../../../src/core/ports.ts';

export const text = 'text' as ChannelId;
export const start = new Date('2026-03-02T03:00:00.000Z');
export const number = '+447700900123';

/** That many seconds after the beginning. */
export function at(seconds: number): Date {
  return new Date(start.getTime() + seconds * 1000);
}

let count = 0;
/** A name of its own in this process: `p-17`. */
export function unique(prefix: string): string {
  count += 1;
  return `${prefix}-${count}`;
}

export function arrival(part: Partial<Arrival> = {}): Arrival {
  return {
    channel: text,
    address: number,
    channelMessageId: unique('sms'),
    text: 'hello',
    at: start,
    ...part,
  };
}

export type DraftPart = Partial<Omit<OutgoingDraft, 'saying'>> & { readonly saying?: Partial<Saying> };

export function draft(words: string, part: DraftPart = {}): OutgoingDraft {
  const saying: Saying = { text: words, ...part.saying };
  return { id: unique('entry') as EntryId, from: 'assistant', ...part, saying };
}

export function changeOf(conversation: Conversation, part: Partial<Change> = {}): Change {
  const { id, revision, heard, stage, fence, memory } = conversation;
  const loaded = { revision, heard };
  return {
    conversation: id,
    loaded,
    at: start,
    stage,
    fence,
    memory,
    answered: heard,
    noticed: [],
    say: [],
    ...part,
  };
}
