import { word } from '../core/facts.ts';
import type { ChannelId, ConversationId } from '../core/ids.ts';
import type { Delivery, OutboxEntry } from '../core/message.ts';
import type { Clock, Log, Outbound, Store } from '../core/ports.ts';

interface Parts {
  readonly store: Pick<Store, 'take' | 'settle' | 'nextDue'>;
  readonly channels: readonly Outbound[];
  readonly clock: Clock;
  readonly log: Log;
}

const mostAtOnce = 200;
const longestWaitMilliseconds = 15_000;
const storeRetryMilliseconds = 1_000;
const shortestRetryMilliseconds = 100;

/** Sends what is due: in order within a conversation, conversations side by side, again after a failure. */
export class DeliverOutbox {
  readonly #parts: Parts;
  readonly #channels: ReadonlyMap<ChannelId, Outbound>;
  readonly #busy = new Map<ConversationId, Promise<void>>();
  #round: Promise<void> | undefined;
  #again = false;
  #stopped = false;
  #cancel: (() => void) | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#channels = new Map(parts.channels.map((channel) => [channel.channel, channel]));
  }

  /** Something may be due now. */
  wake(): void {
    this.#again = true;
    if (this.#stopped || this.#round !== undefined) return;
    this.#round = this.#rounds().finally(() => {
      this.#round = undefined;
      // Woken while it was looking when to wake next: that look may have been too early to see it.
      if (this.#again) this.wake();
    });
  }

  /** Resolves when everything that is due has been tried. */
  async idle(): Promise<void> {
    while (this.#round !== undefined || this.#busy.size > 0)
      await Promise.all([this.#round, ...this.#busy.values()]);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#cancel?.();
    await this.idle();
  }

  async #rounds(): Promise<void> {
    try {
      while (this.#again && !this.#stopped) {
        this.#again = false;
        const entries = await this.#parts.store.take(this.#parts.clock.now(), mostAtOnce);
        if (entries.length > 0) this.#again = true;
        for (const run of runsOf(entries)) this.#begin(run);
      }
      await this.#sleep();
    } catch {
      this.#again = false;
      this.#parts.log.error('outbox-not-read');
      this.#wakeIn(storeRetryMilliseconds);
    }
  }

  async #sleep(): Promise<void> {
    const due = await this.#parts.store.nextDue();
    if (due === undefined) return;
    const wait = due.getTime() - this.#parts.clock.now().getTime();
    this.#wakeIn(Math.min(Math.max(wait, 20), longestWaitMilliseconds));
  }

  #wakeIn(milliseconds: number): void {
    this.#cancel?.();
    if (!this.#stopped) this.#cancel = this.#parts.clock.after(milliseconds, () => this.wake());
  }

  /** A conversation's next run waits for the one before it; what was said meanwhile may go once it is over. */
  #begin(run: readonly OutboxEntry[]): void {
    const id = run[0]?.conversation;
    if (id === undefined) return;
    const before = this.#busy.get(id) ?? Promise.resolve();
    const work = before
      .then(() => this.#send(run))
      .catch(() => this.#parts.log.error('delivery-not-settled'))
      .finally(() => {
        if (this.#busy.get(id) === work) this.#busy.delete(id);
        this.wake();
      });
    this.#busy.set(id, work);
  }

  async #send(run: readonly OutboxEntry[]): Promise<void> {
    const channel = this.#channels.get(run[0]?.channel as ChannelId);
    if (channel?.together) {
      await Promise.all(run.map(async (entry) => this.#settle(entry, await this.#attempt(entry))));
      return;
    }
    for (const [index, entry] of run.entries()) {
      const delivery = await this.#attempt(entry);
      await this.#settle(entry, delivery);
      if (delivery.kind === 'sent' || delivery.kind === 'refused') continue;
      for (const later of run.slice(index + 1))
        await this.#settle(later, { kind: 'try-again', after: delivery.after });
      return;
    }
  }

  async #attempt(entry: OutboxEntry): Promise<Delivery> {
    const channel = this.#channels.get(entry.channel);
    if (channel === undefined) return { kind: 'refused', why: 'no-such-channel' };
    try {
      return await channel.deliver(entry);
    } catch (reason) {
      this.#parts.log.error('delivery-failed', {
        code: word(reason instanceof Error ? reason.name : 'unknown'),
      });
      return { kind: 'unknown', after: new Date(this.#parts.clock.now().getTime() + 5_000) };
    }
  }

  async #settle(entry: OutboxEntry, delivery: Delivery): Promise<void> {
    const facts = {
      outcome: word(delivery.kind),
      attempts: entry.attempts,
      crisis: entry.saying.crisis === true,
    };
    if (delivery.kind !== 'sent') this.#parts.log.warn('not-delivered', facts);
    await this.#parts.store.settle(entry.id, this.#notAtOnce(delivery), this.#parts.clock.now());
  }

  /** A channel that asks for another try at once must not keep us busy with nothing else. */
  #notAtOnce(delivery: Delivery): Delivery {
    if (delivery.kind !== 'try-again' && delivery.kind !== 'unknown') return delivery;
    const soonest = this.#parts.clock.now().getTime() + shortestRetryMilliseconds;
    return { ...delivery, after: new Date(Math.max(delivery.after.getTime(), soonest)) };
  }
}

/** Entries of one conversation together, those with a crisis reply first. */
function runsOf(entries: readonly OutboxEntry[]): readonly (readonly OutboxEntry[])[] {
  const runs = [...Map.groupBy(entries, ({ conversation }) => conversation).values()];
  const urgent = (run: readonly OutboxEntry[]) => (run.some(({ saying }) => saying.crisis) ? 0 : 1);
  return runs.sort((one, other) => urgent(one) - urgent(other));
}
