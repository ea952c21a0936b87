import type { Asked, Concern } from './concern/concern.ts';
import type { ChannelId, ConversationId, EntryId, Sequence } from './ids.ts';

/** One thing a practitioner said, as a channel hands it in. */
export interface Arrival {
  readonly channel: ChannelId;
  /** Where answers go: an E.164 number for a text. */
  readonly address: string;
  /** The channel's own id of this message: the same id again is the same message. */
  readonly channelMessageId: string;
  readonly text: string;
  readonly at: Date;
  /** Pictures or other attachments that came along; we cannot look at them and say so. */
  readonly attachments?: number;
  /** Nobody wrote anything yet: a chat was opened, and the line speaks first. */
  readonly joined?: true;
  /** Set when the gateway has acted on STOP, START or HELP itself and has answered it. */
  readonly handledByGateway?: 'stop' | 'start' | 'help';
  /** What a client sent along for itself, to be given back to it with the entry: JSON, small, read by nobody of ours. */
  readonly clientData?: unknown;
}

/** What became of an arrival. A repeated one gives what the first one gave. */
export interface Accepted {
  readonly conversation: ConversationId;
  readonly sequence: Sequence;
  readonly repeated: boolean;
}

export type Speaker = 'practitioner' | 'assistant' | 'advisor';

/** One line of a transcript. */
export interface Entry {
  readonly sequence: Sequence;
  readonly from: Speaker;
  readonly text: string;
  readonly at: Date;
  readonly choices?: readonly string[];
  /** Accepted before the last question of ours was known to have left us: it is no answer to that question. */
  readonly crossed?: boolean;
  readonly attachments?: number;
  readonly joined?: true;
  /** It carries crisis numbers: a screen makes it stand out. */
  readonly crisis?: boolean;
  readonly handledByGateway?: Arrival['handledByGateway'];
  readonly clientData?: unknown;
  readonly concern?: Concern;
}

/** Something to say to a practitioner: plain words, light markdown at most; a channel renders it. */
export interface Saying {
  readonly text: string;
  readonly choices?: readonly string[];
  /** What kind of answer this asks for; it goes to the next screening. */
  readonly asks?: Asked;
  /** Carries crisis numbers: may be longer than two segments, and an undelivered one raises an alarm. */
  readonly crisis?: boolean;
}

/** A saying on its way out. */
export interface OutboxEntry {
  readonly id: EntryId;
  readonly conversation: ConversationId;
  readonly channel: ChannelId;
  readonly address: string;
  readonly saying: Saying;
  readonly at: Date;
  readonly attempts: number;
  /** An earlier attempt ended without our knowing whether it went out. */
  readonly uncertain: boolean;
}

/** What a channel says of one attempt to deliver. `unknown`: it may or may not have gone. */
export type Delivery =
  | { readonly kind: 'sent'; readonly vendorId: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'try-again'; readonly after: Date }
  | { readonly kind: 'unknown'; readonly after: Date };

/** What a gateway reports later; ranked so that late and repeated reports cannot undo newer ones. */
export type Fate = 'queued' | 'sent' | 'delivered' | 'undelivered';

/** Whether `next` may replace `current`: reports arrive out of order. */
export function supersedes(next: Fate, current: Fate | undefined): boolean {
  const order: Record<Fate, number> = { queued: 0, sent: 1, undelivered: 2, delivered: 3 };
  return current === undefined || order[next] > order[current];
}
