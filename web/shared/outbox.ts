/** One thing that was written and is not yet known to have been taken. */
export interface Unsent {
  /** Makes it one message, however often it is sent. */
  readonly key: string;
  readonly text: string;
}

/** What became of one attempt. */
export type Attempt =
  | { readonly kind: 'taken'; readonly sequence: number }
  /** It may or may not have arrived: it is sent again, with the same key. `down` when the service itself said so. */
  | { readonly kind: 'again'; readonly down?: true }
  | { readonly kind: 'refused' }
  | { readonly kind: 'closed' };

export interface OutboxParts {
  /** Sends once; never throws. */
  readonly post: (unsent: Unsent) => Promise<Attempt>;
  readonly sending: (unsent: Unsent) => void;
  readonly waiting: (unsent: Unsent, down: boolean) => void;
  readonly taken: (unsent: Unsent, sequence: number) => void;
  readonly refused: (unsent: Unsent) => void;
  readonly closed: () => void;
  /** Called with all that is unsent whenever that changes. */
  readonly keep: (unsent: readonly Unsent[]) => void;
  /** Runs once after that many milliseconds; the answer cancels it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** From 0 up to 1. */
  readonly chance: () => number;
}

const firstPause = 500;
const longestPause = 16_000;

/**
 * Sends what was written one after the other, in the order it was written, each until it is taken. Whatever the network
 * does, the service has each of them once: the key makes a second arrival the first one.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #queue: Unsent[] = [];
  #busy = false;
  #failures = 0;
  #cancel: (() => void) | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
  }

  /** Something is on its way or waits: what we hear of our own words meanwhile may be one of these. */
  get uncertain(): boolean {
    return this.#queue.length > 0;
  }

  add(...unsent: readonly Unsent[]): void {
    this.#queue.push(...unsent);
    this.#parts.keep(this.#queue);
    for (const each of unsent) this.#tell(each);
    if (this.#cancel === undefined) void this.#send();
  }

  /** The network may be back: try at once. */
  wake(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    void this.#send();
  }

  #tell(unsent: Unsent): void {
    if (this.#failures > 0) this.#parts.waiting(unsent, false);
    else this.#parts.sending(unsent);
  }

  async #send(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      const attempt = await this.#parts.post(next);
      if (attempt.kind === 'closed') return this.#parts.closed();
      if (attempt.kind === 'again') {
        this.#later(attempt.down === true);
        break;
      }
      this.#failures = 0;
      this.#queue = this.#queue.slice(1);
      this.#parts.keep(this.#queue);
      if (attempt.kind === 'taken') this.#parts.taken(next, attempt.sequence);
      else this.#parts.refused(next);
      for (const each of this.#queue) this.#parts.sending(each);
    }
    this.#busy = false;
  }

  #later(down: boolean): void {
    const pause = Math.min(firstPause * 2 ** this.#failures, longestPause);
    this.#failures += 1;
    for (const each of this.#queue) this.#parts.waiting(each, down);
    this.#cancel = this.#parts.after(pause * (0.75 + this.#parts.chance() / 2), () => this.wake());
  }
}
