import type { Clock } from './ports.ts';

interface Bucket {
  left: number;
  at: number;
}

const mostNames = 10_000;

/** So many at once for each name, and one more every so often. Names that were not heard of for longest are forgotten. */
export class Allowance {
  readonly #clock: Clock;
  readonly #most: number;
  readonly #every: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(clock: Clock, most: number, everyMilliseconds: number) {
    this.#clock = clock;
    this.#most = most;
    this.#every = everyMilliseconds;
  }

  /** Takes one; false if none is left. */
  take(name: string): boolean {
    const now = this.#clock.now().getTime();
    const known = this.#buckets.get(name) ?? { left: this.#most, at: now };
    const left = Math.min(this.#most, known.left + (now - known.at) / this.#every);
    this.#buckets.delete(name);
    this.#buckets.set(name, { left: left >= 1 ? left - 1 : left, at: now });
    const oldest = this.#buckets.keys().next();
    if (this.#buckets.size > mostNames && !oldest.done) this.#buckets.delete(oldest.value);
    return left >= 1;
  }
}

/** The part of an address that one person or one hospital holds: an IPv6 network is counted as one. */
export function neighbourhood(address: string | undefined): string {
  if (address === undefined) return 'unknown';
  const plain = address.replace(/^::ffff:/, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
}
