import type { Concern } from './concern.ts';
import { rules } from './engine.ts';
import type { Finding } from './findings.ts';
import type { Edges } from './match/match.ts';
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

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

function placeOf(hash: number): number {
  const last = Math.imul(hash, 0x27d4eb2d);
  return ((last ^ (last >>> 13)) >>> 0) & (places - 1);
}

/** When each place was last taken: one stamp a reading, so that nothing need be cleared between. */
const taken = new Int32Array(places);
let reading = 0;

class Collector {
  readonly place: number[] = [];
  readonly word: number[] = [];
  private readonly stamp: number;

  constructor() {
    reading = reading >= 0x7fff_fff0 ? 1 : reading + 1;
    if (reading === 1) taken.fill(0);
    this.stamp = reading;
  }

  add(hash: number, at: number): void {
    const place = placeOf(hash);
    if (taken[place] === this.stamp) return;
    taken[place] = this.stamp;
    this.place.push(place);
    this.word.push(at);
  }
}

const longestWord = 24;

/** Pieces of three and four letters, with the word's ends marked. */
function addPieces(word: string, at: number, out: Collector): void {
  const size = Math.min(word.length, longestWord) + 2;
  let [a, b, c] = [32, 32, 32];
  for (let i = 0; i < size; i += 1) {
    const code = i === 0 || i === size - 1 ? 32 : word.charCodeAt(i - 1);
    if (i >= 2) out.add(mix(mix(mix(16, b), c), code), at);
    if (i >= 3) out.add(mix(mix(mix(mix(17, a), b), c), code), at);
    [a, b, c] = [b, c, code];
  }
}

/** Words, and pairs of words next to each other and with one between. */
function addWords(words: Words, from: number, to: number, out: Collector): void {
  let before = 0;
  let beforeThat = 0;
  for (let i = from; i < to; i += 1) {
    const word = words.word[i] ?? '';
    const hash = hashOf(word.length > 40 ? word.slice(0, 40) : word, 11);
    out.add(hash, i);
    if (i > from) out.add(mix(mix(before, 32), hash), i - 1);
    if (i > from + 1) out.add(mix(mix(beforeThat, 95), hash), i - 2);
    beforeThat = before;
    before = hash;
    addPieces(word, i, out);
  }
}

const named: readonly number[] = rules.symbolNames.map((name) =>
  name.startsWith('@') && !name.includes('.') ? hashOf(name, 29) : 0,
);
const listsOf = new Map<readonly number[], readonly number[]>();

/** The word lists a word or phrase belongs to, at most three; worked out once for each. */
function lists(symbols: readonly number[]): readonly number[] {
  let known = listsOf.get(symbols);
  if (known === undefined) {
    known = symbols.flatMap((symbol) => (named[symbol] === 0 ? [] : [named[symbol] ?? 0])).slice(0, 3);
    listsOf.set(symbols, known);
  }
  return known;
}

const remembered = 6;

/** Word lists, and pairs of lists a few words apart: meaning rather than letters. */
function addMeanings(edges: Edges, from: number, to: number, out: Collector): void {
  const recent: number[] = [];
  for (let i = from; i < to; i += 1) {
    const here: number[] = [];
    const end = edges.first[i + 1] ?? 0;
    for (let e = edges.first[i] ?? 0; e < end; e += 1) {
      for (const hash of lists(edges.entry[e]?.symbols ?? [])) {
        if (here.length >= 3) break;
        out.add(hash, i);
        here.push(hash);
      }
    }
    for (const left of recent) for (const right of here) out.add(mix(mix(left, 43), right), i);
    recent.unshift(...here);
    if (recent.length > remembered) recent.length = remembered;
  }
}

/** Everything the reader looks at in words [from, to), with what the rules have seen there. */
export function features(
  words: Words,
  edges: Edges,
  found: readonly Finding[],
  concern: Concern | undefined,
  from: number,
  to: number,
): Features {
  const out = new Collector();
  addWords(words, from, to, out);
  addMeanings(edges, from, to, out);
  for (const one of found) {
    if (one.match.from >= to || one.match.to <= from) continue;
    out.add(hashOf(`${one.rule.id} ${one.who}${one.isDenied ? ' denied' : ''}`, 31), one.match.from);
  }
  out.add(hashOf(concern?.kind ?? 'none', 37), from);
  return { place: out.place, word: out.word };
}
