import type { Finding } from '../findings.ts';

/** What the rules saw, in the order of the words, so that a stretch looks only at what lies near it. */
export class FoundIn {
  private readonly found: readonly Finding[];
  private readonly longest: number;

  constructor(found: readonly Finding[]) {
    this.found = [...found].sort((a, b) => a.match.from - b.match.from);
    this.longest = found.reduce((most, one) => Math.max(most, one.match.to - one.match.from), 0);
  }

  /** The first that begins at this word or later. */
  private firstFrom(word: number): number {
    let low = 0;
    let high = this.found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.found[middle]?.match.from ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Everything that touches words [from, to). */
  within(from: number, to: number): Finding[] {
    const out: Finding[] = [];
    for (let i = this.firstFrom(from - this.longest); i < this.found.length; i += 1) {
      const one = this.found[i] as Finding;
      if (one.match.from >= to) break;
      if (one.match.to > from) out.push(one);
    }
    return out;
  }
}
