import type { Asked, ConcernKind } from '../concern.ts';
import type { Finding } from '../findings.ts';
import type { Words } from '../text/words.ts';
import { classes, nobody, other, type Person, self, type WordClass, you } from './classes.ts';
import { hashOf, mix, placeOf } from './hash.ts';

/**
 * What the reader looks at, word by word: each feature is hashed to a place and belongs to the word where it ends.
 * One pass, a bounded number of features for each word, so the work grows with the text and no faster.
 */
export interface Features {
  /** Features of word i are place[first[i]] up to place[first[i + 1]]. */
  readonly place: Int32Array;
  readonly first: Int32Array;
  /** For each word: whether it ends a sentence, asks, or names somebody (bits). */
  readonly marks: Uint8Array;
  readonly wordHash: Int32Array;
}

const endMark = 1;
const askMark = 2;
const selfMark = 4;
const otherMark = 8;
const youMark = 16;
const mostLists = 4;
const perWord = 14 + mostLists;
/** Of a long word, its first and its last four letters: "overdos-" without its ending, "-ised" without its stem. */
const affix = 4;

/** Who has been named since the sentence began, and where something was last denied. */
class Scope {
  private who: Person = nobody;
  private denied = -99;

  /** A word's hashes under its person and its denial; what the word does to the words after it comes next. */
  pass(i: number, hash: number, known: WordClass | undefined, add: (hash: number) => void): void {
    const person = known?.person ?? nobody;
    if (person !== nobody) this.who = person;
    else {
      add(mix(hash, 201 + this.who));
      if (i - this.denied <= 4) add(mix(hash, 211));
    }
    if (known?.denies === true) this.denied = i;
    else if (known?.turns === true) this.denied = -99;
  }

  close(): void {
    this.who = nobody;
    this.denied = -99;
  }
}

function marksOf(word: string, person: Person): number {
  if (word === '?') return endMark | askMark;
  if (word === '.') return endMark;
  if (person === self) return selfMark;
  if (person === other) return otherMark;
  return person === you ? youMark : 0;
}

function endHash(word: string): number {
  let hash = 131;
  for (let i = Math.max(0, word.length - affix); i < word.length; i += 1)
    hash = mix(hash, word.charCodeAt(i));
  return hash;
}

/** Goes over the words once; each adds its own features. */
class Gathering {
  readonly place: Int32Array;
  readonly first: Int32Array;
  readonly marks: Uint8Array;
  readonly wordHash: Int32Array;
  private readonly words: Words;
  private readonly stood: Int32Array;
  private readonly stems: Int32Array;
  private readonly scope = new Scope();
  private size = 0;

  constructor(words: Words) {
    const count = words.word.length;
    this.words = words;
    this.place = new Int32Array(count * perWord);
    this.first = new Int32Array(count + 1);
    this.marks = new Uint8Array(count);
    this.wordHash = new Int32Array(count);
    this.stood = new Int32Array(count);
    this.stems = new Int32Array(count);
  }

  private readonly add = (hash: number): void => {
    this.place[this.size] = placeOf(hash);
    this.size += 1;
  };

  /** A word with the one, two and three words up to it, and the pair with one left out. */
  private grams(row: Int32Array, i: number, seed: number): void {
    const here = mix(seed, row[i] as number);
    this.add(here);
    if (i < 1) return;
    const before = row[i - 1] as number;
    this.add(mix(mix(here, 32), before));
    if (i < 2) return;
    const beforeThat = row[i - 2] as number;
    this.add(mix(mix(here, 95), beforeThat));
    this.add(mix(mix(mix(here, 61), before), beforeThat));
  }

  private pieces(word: string, i: number): void {
    const stem = hashOf(word, 113, affix);
    this.stems[i] = stem;
    const isLong = word.length > affix;
    if (isLong) {
      this.add(mix(stem, 127));
      this.add(endHash(word));
    }
    if (i > 0 && (isLong || (this.words.word[i - 1] as string).length > affix))
      this.add(mix(mix(stem, 137), this.stems[i - 1] as number));
  }

  read(i: number): void {
    const word = this.words.word[i] as string;
    const known = classes.get(word);
    const hash = hashOf(word, 11);
    this.wordHash[i] = hash;
    this.stood[i] = known?.standIn ?? hash;
    const mark = marksOf(word, known?.person ?? nobody);
    this.marks[i] = mark;
    this.grams(this.wordHash, i, 101);
    this.grams(this.stood, i, 103);
    this.pieces(word, i);
    const lists = known?.lists ?? [];
    for (let k = 0; k < lists.length && k < mostLists; k += 1) this.add(lists[k] as number);
    if ((mark & endMark) !== 0) this.scope.close();
    else this.scope.pass(i, hash, known, this.add);
  }

  reach(i: number): void {
    this.first[i] = this.size;
  }

  made(): Features {
    const { first, marks, wordHash } = this;
    return { place: this.place.subarray(0, this.size), first, marks, wordHash };
  }
}

/** Features of every word, of the words by themselves: what the rules saw is added per stretch. */
export function wordFeatures(words: Words, isRead?: Uint8Array): Features {
  const gathering = new Gathering(words);
  for (let i = 0; i < words.word.length; i += 1) {
    gathering.reach(i);
    if (isRead === undefined || isRead[i] === 1) gathering.read(i);
  }
  gathering.reach(words.word.length);
  return gathering.made();
}

function bucket(count: number): number {
  return Math.min(9, Math.floor(Math.log2(count + 1)));
}

/** Rules are few and their names do not change: each is hashed once. */
const ruleHashes = new Map<string, number>();

function hashOfRule(id: string): number {
  let hash = ruleHashes.get(id);
  if (hash === undefined) {
    hash = hashOf(id, 31);
    ruleHashes.set(id, hash);
  }
  return hash;
}

const whoHash: Readonly<Record<Finding['who'], number>> = {
  self: hashOf('self', 3),
  other: hashOf('other', 3),
  you: hashOf('you', 3),
};

function ruleHash(one: Finding): number {
  return mix(hashOfRule(one.rule.id), whoHash[one.who] + (one.isDenied ? 1 : 0));
}

/** What is to be said of words [from, to) as a whole: who is named, what is asked, how they begin and end, what was asked before. */
export function wholeFeatures(of: Features, from: number, to: number, asked: Asked): number[] {
  let seen = 0;
  let stops = 0;
  let questions = 0;
  for (let i = from; i < to; i += 1) {
    const mark = of.marks[i] as number;
    seen |= mark;
    stops += mark & endMark;
    questions += (mark & askMark) >> 1;
  }
  const inner = from + 1 < to ? from + 1 : from;
  return [
    placeOf(7),
    placeOf(mix(71, bucket(to - from))),
    placeOf(mix(73, Math.min(2, questions))),
    placeOf(mix(79, Math.min(5, stops))),
    placeOf(mix(83, seen & (selfMark | otherMark | youMark))),
    placeOf(mix(89, of.wordHash[inner] ?? 0)),
    placeOf(mix(97, of.wordHash[Math.max(from, to - 2)] ?? 0)),
    placeOf(hashOf(asked, 107)),
  ];
}

/** What the rules saw in a stretch, and what they made of the whole. */
export function ruleFeatures(
  found: readonly Finding[],
  ruled: ConcernKind | 'none',
  settled: boolean,
): number[] {
  const out = [placeOf(hashOf(ruled, 37)), placeOf(settled ? 139 : 149)];
  const seen = new Set<number>();
  for (const one of found) {
    const hash = ruleHash(one);
    if (seen.has(hash)) continue;
    seen.add(hash);
    out.push(placeOf(hash));
  }
  return out;
}
