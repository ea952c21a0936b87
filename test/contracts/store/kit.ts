import { afterEach, beforeEach } from 'vitest';
import type { Conversation } from '../../../src/core/conversation.ts';
import type { ConversationId, EntryId } from '../../../src/core/ids.ts';
import type { Accepted, Arrival, OutboxEntry } from '../../../src/core/message.ts';
import type { Change, Store, Tray } from '../../../src/core/ports.ts';
import { arrival, changeOf, type DraftPart, draft, start, unique } from './makers.ts';

export * from './makers.ts';

export type AnyStore = Store & { readonly tray: Tray };

/** A store under test: `reopen` closes it and opens the same data again. */
export interface Opened {
  readonly store: AnyStore;
  reopen(): Promise<Opened>;
  close(): Promise<void>;
}

/** What the store under test does, in fewer words. */
export class Bench {
  #opened: Opened | undefined;

  async open(open: () => Promise<Opened>): Promise<void> {
    this.#opened = await open();
  }

  async reopen(): Promise<void> {
    this.#opened = await this.#open().reopen();
  }

  async close(): Promise<void> {
    await this.#open().close();
  }

  get store(): AnyStore {
    return this.#open().store;
  }

  tell(part: Partial<Arrival> = {}): Promise<Accepted> {
    return this.store.accept(arrival(part));
  }

  /** A conversation that has just begun. */
  async begin(part: Partial<Arrival> = {}): Promise<ConversationId> {
    return (await this.tell({ address: unique('+4477009'), ...part })).conversation;
  }

  async conversation(id: ConversationId): Promise<Conversation> {
    const loaded = await this.store.load(id);
    if (loaded === undefined) throw new Error('no such conversation');
    return loaded.conversation;
  }

  /** A change that answers everything heard and leaves the rest as it is, save for `part`. */
  async change(id: ConversationId, part: Partial<Change> = {}): Promise<Change> {
    return changeOf(await this.conversation(id), part);
  }

  async commit(id: ConversationId, part: Partial<Change> = {}): Promise<'committed' | 'conflict'> {
    return this.store.commit(await this.change(id, part));
  }

  /** Says one thing and gives its id. */
  async say(id: ConversationId, words: string, part: DraftPart = {}): Promise<EntryId> {
    const entry = draft(words, part);
    await this.commit(id, { say: [entry] });
    return entry.id;
  }

  async taken(now: Date = start, most = 100): Promise<string[]> {
    return (await this.store.take(now, most)).map(({ saying }) => saying.text);
  }

  /** The next entry to send; there must be one. */
  async next(now: Date = start): Promise<OutboxEntry> {
    const [entry] = await this.store.take(now, 1);
    if (entry === undefined) throw new Error('nothing to send');
    return entry;
  }

  async words(id: ConversationId): Promise<string[]> {
    return (await collect(this.store.transcript(id))).map((entry) => entry.text);
  }

  async alarms(): Promise<string[]> {
    return (await this.store.alarms()).map(({ kind }) => kind);
  }

  #open(): Opened {
    if (this.#opened === undefined) throw new Error('the store is not open');
    return this.#opened;
  }
}

/** A fresh store for each test of the suite it is called in. */
export function benchOf(open: () => Promise<Opened>): Bench {
  const bench = new Bench();
  beforeEach(() => bench.open(open));
  afterEach(() => bench.close());
  return bench;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** That many things at once, each made from its number. */
export function together<T>(many: number, make: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: many }, (_, index) => make(index)));
}
