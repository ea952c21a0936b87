import type { Clock } from '../../core/ports.ts';
import type { OutActivity } from './activity.ts';
import type { Stream } from './stream.ts';

const keepAliveMilliseconds = 25_000;
const mostAltogether = 20_000;
/** Tabs of one chat, and sockets that are gone without having said so. */
const mostOfOne = 8;
const mostPassing = 5;
const mostPassingFor = 1_000;

/** The open sockets, by conversation, and the passing words for those who poll instead. */
export class Streams {
  readonly #clock: Clock;
  readonly #open = new Map<string, Set<Stream>>();
  readonly #passing = new Map<string, OutActivity[]>();
  #count = 0;
  #closed = false;
  #cancel: (() => void) | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Room for one more; none while we stop. */
  hasRoom(): boolean {
    return !this.#closed && this.#count < mostAltogether;
  }

  add(stream: Stream): void {
    const own = this.#open.get(stream.conv) ?? new Set();
    this.#open.set(stream.conv, own.add(stream));
    this.#count += 1;
    const [oldest] = own;
    if (own.size > mostOfOne) oldest?.drop();
    stream.begin(() => this.#left(stream, own));
    this.#cancel ??= this.#nextRound();
  }

  #left(stream: Stream, own: Set<Stream>): void {
    if (!own.delete(stream)) return;
    this.#count -= 1;
    if (own.size === 0 && this.#open.get(stream.conv) === own) this.#open.delete(stream.conv);
  }

  /** Says what stands in no transcript: to every socket of the chat, or once to its next poll. */
  tell(conv: string, activity: OutActivity): void {
    const own = this.#open.get(conv);
    if (own !== undefined) {
      for (const stream of own) stream.tell(activity);
      return;
    }
    const waiting = this.#passing.get(conv) ?? [];
    this.#passing.delete(conv);
    this.#passing.set(conv, [...waiting, activity].slice(-mostPassing));
    const oldest = this.#passing.keys().next();
    if (this.#passing.size > mostPassingFor && !oldest.done) this.#passing.delete(oldest.value);
  }

  /** What was said in passing since the last poll. */
  takePassing(conv: string): readonly OutActivity[] {
    const waiting = this.#passing.get(conv) ?? [];
    this.#passing.delete(conv);
    return waiting;
  }

  /** The chat is over. */
  end(conv: string): void {
    for (const stream of this.#open.get(conv) ?? []) stream.end(1000);
  }

  /** We are stopping: clients come back to whoever is there next. */
  close(): void {
    this.#closed = true;
    this.#cancel?.();
    for (const own of this.#open.values()) for (const stream of own) stream.end(1001);
    this.#cancel = this.#clock.after(1_000, () => {
      for (const own of this.#open.values()) for (const stream of own) stream.drop();
    });
  }

  #nextRound(): () => void {
    return this.#clock.after(keepAliveMilliseconds, () => {
      for (const own of this.#open.values()) for (const stream of own) stream.keepAlive();
      this.#cancel = this.#count > 0 ? this.#nextRound() : undefined;
    });
  }
}
