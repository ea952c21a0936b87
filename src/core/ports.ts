import type { Conversation, Loaded, Memory, Noticed, Stage } from './conversation.ts';
import type { ChannelId, ConversationId, EntryId, ReferralId, Sequence } from './ids.ts';
import type { Accepted, Arrival, Delivery, Entry, Fate, OutboxEntry, Saying, Speaker } from './message.ts';

export interface Clock {
  now(): Date;
  /** Runs once after that many milliseconds; the answer cancels it. */
  after(milliseconds: number, run: () => void): () => void;
}

/** Unguessable ids: 22 characters of base64url, 128 bits. */
export interface Ids {
  next(): string;
}

/** Facts that may be logged: no room for words or identities. */
export type Facts = Readonly<Record<string, number | boolean | FactWord | undefined>>;
/** Short fixed words of our own (codes, kinds) that a log line may carry. */
export type FactWord = string & { readonly factWord: unique symbol };
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

/** A conversation's key, ready for use; only the vault can look inside. */
export interface SealingKey {
  readonly sealingKey: true;
}

/** Keeps words unreadable at rest. `about` binds a sealed value to its place: moved elsewhere, it does not open. */
export interface Vault {
  seal(plain: string, about: string, key?: SealingKey): Uint8Array;
  /** @throws Fault 'seal-broken' if the bytes, the key or the place do not match. */
  open(sealed: Uint8Array, about: string, key?: SealingKey): string;
  /** A new key, itself sealed: what is stored. Destroying it erases all that was sealed with it. */
  newKey(about: string): Uint8Array;
  unwrapKey(wrapped: Uint8Array, about: string): SealingKey;
  /** A keyed hash: the same text gives the same name, and the name gives nothing away. */
  name(text: string): string;
  /** HMAC-SHA256 in base64url, under a key of its own: proof that a token is one of ours. */
  sign(text: string): string;
}

export interface OutgoingDraft {
  readonly id: EntryId;
  readonly from: Exclude<Speaker, 'practitioner'>;
  readonly saying: Saying;
  /** Not before this moment; now when left out. The outbox is also the scheduler. */
  readonly due?: Date;
}

export type AlarmKind =
  | 'crisis-reply-undelivered'
  | 'refused-after-opt-out'
  | 'turn-failed'
  | 'message-parked'
  | 'person-needed-nobody-there';

export interface Alarm {
  readonly kind: AlarmKind;
  readonly conversation: ConversationId;
  readonly at: Date;
}

export interface ReferralDraft {
  readonly id: ReferralId;
  readonly answers: unknown;
}

/** A booking link as stored: the code itself is never kept, only its hash. */
export interface BookingLinkDraft {
  readonly codeName: string;
  readonly expires: Date;
}

/** A pass as stored: its name and never its words. */
export interface PassDraft {
  readonly name: string;
  readonly expires: Date;
}

/** One turn's whole outcome: written together or not at all. */
export interface Change {
  readonly conversation: ConversationId;
  /** What the turn was worked out from; if either has moved, nothing is written. */
  readonly loaded: { readonly revision: number; readonly heard: Sequence };
  readonly at: Date;
  readonly stage: Stage;
  readonly fence: number;
  readonly memory: Memory;
  readonly answered: Sequence;
  readonly noticed: readonly Noticed[];
  readonly say: readonly OutgoingDraft[];
  readonly referral?: ReferralDraft;
  readonly bookingLink?: BookingLinkDraft;
  /** Lets its bearer into this conversation, as `keepPass` does. */
  readonly pass?: PassDraft;
  readonly alarms?: readonly Alarm['kind'][];
  /** Drops what waits to be sent, save crisis replies: the person asked for silence. */
  readonly silence?: true;
  /** Erases the conversation; only what this change says still goes out. */
  readonly forget?: true;
  /** Write even though more has been heard since: a flood must not keep a person from an answer. */
  readonly insist?: true;
}

export interface Waiting {
  readonly conversation: ConversationId;
  readonly since: Date;
  readonly why: string;
}

export interface Holdings {
  readonly messages: number;
  readonly referrals: number;
  readonly bookingLinks: number;
  readonly since: Date | undefined;
}

export interface BookingLink {
  readonly conversation: ConversationId;
  readonly expires: Date;
  readonly openedAt: Date | undefined;
}

/** Where state lives. One contract suite (test/contracts/store.ts) holds for every store. */
export interface Store {
  /** Appends once, durably; a repeated channel message id gives what the first one gave. */
  accept(arrival: Arrival): Promise<Accepted>;
  load(id: ConversationId): Promise<Loaded | undefined>;
  /** The conversation that an address belongs to, if it has written before. */
  find(channel: ChannelId, address: string): Promise<ConversationId | undefined>;
  /** Keeps a pass that lets its bearer into a conversation from another address, once. Only its name is kept. */
  keepPass(name: string, conversation: ConversationId, expires: Date): Promise<void>;
  /**
   * Uses a pass up: that address now belongs to the pass's conversation, and what it belonged to before is left behind.
   * Undefined for a pass that is unknown, used or expired.
   */
  usePass(name: string, channel: ChannelId, address: string, now: Date): Promise<ConversationId | undefined>;
  /** All or nothing, and only if revision and heard are still those loaded. */
  commit(change: Change): Promise<'committed' | 'conflict'>;
  /** Conversations with a message nobody has answered. */
  unanswered(): Promise<readonly ConversationId[]>;
  /** Counts that a message is taken up again after a crash; gives the count. */
  takeUpAgain(id: ConversationId, sequence: Sequence): Promise<number>;
  /** The next entries to send, in order within each conversation, marked as being sent. */
  take(now: Date, most: number): Promise<readonly OutboxEntry[]>;
  /** When the next entry is due, if any waits. */
  nextDue(): Promise<Date | undefined>;
  settle(id: EntryId, delivery: Delivery, now: Date): Promise<void>;
  /** A gateway's later report on an entry; `unknown` if it is none of ours. */
  report(id: EntryId, fate: Fate, now: Date): Promise<'noted' | 'unknown'>;
  /** Everyone who waits for a person, longest first. */
  waiting(): Promise<readonly Waiting[]>;
  transcript(id: ConversationId, after?: Sequence): AsyncIterable<Entry>;
  /** Conversations changed since `after`, oldest change first: the feed of every live screen. */
  changes(after?: number): AsyncIterable<{ readonly number: number; readonly conversation: Conversation }>;
  referrals(): AsyncIterable<{
    readonly id: ReferralId;
    readonly conversation: ConversationId;
    readonly at: Date;
    readonly answers: unknown;
  }>;
  bookingLink(codeName: string): Promise<BookingLink | undefined>;
  /** Notes the first opening; later ones change nothing. */
  bookingLinkOpened(codeName: string, at: Date): Promise<void>;
  holdings(id: ConversationId): Promise<Holdings>;
  alarms(): Promise<readonly Alarm[]>;
  forget(id: ConversationId): Promise<void>;
  /** Erases conversations without a referral that have been silent since before `quiet`, and those with one since before `kept`. */
  expire(quiet: Date, kept: Date): Promise<number>;
  /** Resolves when a write would be durable now; rejects with the reason. */
  check(): Promise<void>;
  close(): Promise<void>;
}

/** An append-once list per name, kept sealed: what the pretend phone has received. */
export interface Tray {
  /** Adds once: the same key again gives the number it has. Numbers rise by one within a tray. */
  put(tray: string, key: string, item: string): Promise<number>;
  items(tray: string, after: number): Promise<readonly { readonly n: number; readonly item: string }[]>;
}

/** What a channel must do for the outbox. */
export interface Outbound {
  readonly channel: ChannelId;
  /** Keeps the order it is called in, so that a run of entries need not wait for each other. */
  readonly together?: true;
  deliver(entry: OutboxEntry): Promise<Delivery>;
}

/** The way in, for every channel. */
export interface Line {
  /**
   * Keeps a message durably and sets its turn going. Only when this resolves may the sender be told "received".
   * Rejects when it cannot be kept: the channel then answers with `whenDown` and lets its gateway try again.
   */
  hear(arrival: Arrival): Promise<Accepted>;
  /** What a person is told when nothing can be kept: needs no store, and always carries the crisis numbers. */
  whenDown(text: string): Saying;
  /** A gateway's later report on something we sent. */
  report(id: EntryId, fate: Fate): Promise<'noted' | 'unknown'>;
}

/** Tells whoever looks at a conversation that something in it has changed; only a hint, the store holds what. */
export interface Watch {
  on(id: ConversationId, changed: () => void): () => void;
}

/** Who of us is there. Nothing is promised that this does not say. */
export interface Presence {
  advisorsOnDuty(): Promise<number>;
}

/** One HTTP request, already bounded: the body is at most what the route allows. */
export interface WebRequest {
  readonly path: string;
  readonly url: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  /** The address it came from, for limits: of the last hop before a proxy on this machine, else of the connection. */
  readonly from?: string | undefined;
}
export interface WebAnswer {
  readonly status: number;
  readonly type: 'application/json' | 'text/html' | 'text/xml' | 'text/plain';
  readonly body: string;
  /** Sent in place of the body: already encoded, as a header says (a page compressed once, at start). */
  readonly encoded?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}
/**
 * Server-sent events. `begin` is given `send`, which answers false once the reader is too far behind or gone, and `end`;
 * it gives back what to do when the reader leaves.
 */
export interface EventStream {
  readonly begin: (send: (chunk: string) => boolean, end: () => void) => () => void;
}

/** One door of ours; its checks stand in its own handler, its size limit here. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE' | 'OPTIONS';
  readonly path: string;
  readonly mostBytes?: number;
  handle(request: WebRequest): Promise<WebAnswer>;
}

/** A door whose answer goes on. */
export interface EventsRoute {
  readonly method: 'GET';
  readonly path: string;
  open(request: WebRequest): Promise<WebAnswer | EventStream>;
}
