import type { Concern } from './concern.ts';
import { rules } from './engine.ts';
import type { Finding } from './findings.ts';
import { edgesOf } from './match/match.ts';
import type { Words } from './text/words.ts';

/** Two to the seventeenth places; two features that meet in one place share a weight. */
export const places = 1 << 17;

/** Hashed features with the word each begins at. */
export interface Features {
  readonly place: number[];
  readonly word: number[];
}

const prime = 0x5bd1e995;

function mix(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, prime);
  return next ^ (next >>> 15);
}

function hashOf(text: string, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let i = from; i < to; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

function placeOf(hash: number): number {
  const last = Math.imul(hash, 0x27d4eb2d);
  return ((last ^ (last >>> 13)) >>> 0) & (places - 1);
}

class Collector {
  readonly place: number[] = [];
  readonly word: number[] = [];
  private readonly seen = new Set<number>();

  add(hash: number, at: number): void {
    const place = placeOf(hash);
    if (this.seen.has(place)) return;
    this.seen.add(place);
    this.place.push(place);
    this.word.push(at);
  }
}

/** Words, pairs of words next to each other and with one between, and pieces of three and four letters. */
function addWords(words: Words, from: number, to: number, out: Collector): void {
  let before = 0;
  let beforeThat = 0;
  for (let i = from; i < to; i += 1) {
    const word = words.word[i] ?? '';
    const hash = hashOf(word, 0, word.length, 11);
    out.add(hash, i);
    if (i > from) out.add(mix(mix(before, 32), hash), i - 1);
    if (i > from + 1) out.add(mix(mix(beforeThat, 95), hash), i - 2);
    beforeThat = before;
    before = hash;
    const whole = ` ${word.length > 24 ? word.slice(0, 24) : word} `;
    for (let size = 3; size <= 4; size += 1)
      for (let k = 0; k + size <= whole.length; k += 1) out.add(hashOf(whole, k, k + size, 13 + size), i);
  }
}

const named: readonly number[] = rules.symbolNames.map((name) =>
  name.startsWith('@') && !name.includes('.') ? hashOf(name, 0, name.length, 29) : 0,
);

/** The word lists a word belongs to, and pairs of lists a few words apart: meaning rather than letters. */
function addMeanings(words: Words, from: number, to: number, out: Collector): void {
  const edges = edgesOf(words, rules);
  let recent: number[] = [];
  for (let i = from; i < to; i += 1) {
    const here: number[] = [];
    for (let e = edges.first[i] ?? 0; e < (edges.first[i + 1] ?? 0); e += 1) {
      const hash = named[edges.symbol[e] ?? -1] ?? 0;
      if (hash === 0 || here.length >= 6) continue;
      out.add(hash, i);
      here.push(hash);
    }
    for (const left of recent) for (const right of here) out.add(mix(mix(left, 43), right), i);
    recent = [...here, ...recent].slice(0, 10);
  }
}

/** Everything the reader looks at in words [from, to), with what the rules have seen there. */
export function features(
  words: Words,
  found: readonly Finding[],
  concern: Concern | undefined,
  from: number,
  to: number,
): Features {
  const out = new Collector();
  addWords(words, from, to, out);
  addMeanings(words, from, to, out);
  for (const one of found) {
    if (one.match.from >= to || one.match.to <= from) continue;
    const name = `${one.rule.id} ${one.who}${one.isDenied ? ' denied' : ''}`;
    out.add(hashOf(name, 0, name.length, 31), one.match.from);
  }
  const kind = concern?.kind ?? 'none';
  out.add(hashOf(kind, 0, kind.length, 37), from);
  return { place: out.place, word: out.word };
}
