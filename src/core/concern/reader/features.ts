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

/** Features of every word, of the words by themselves: what the rules saw is added per stretch. */
export function wordFeatures(words: Words): Features {
  const count = words.word.length;
  const place = new Int32Array(count * perWord);
  const first = new Int32Array(count + 1);
  const marks = new Uint8Array(count);
  const wordHash = new Int32Array(count);
  const stood = new Int32Array(count);
  const stems = new Int32Array(count);
  const scope = new Scope();
  let size = 0;
  const add = (hash: number): void => {
    place[size] = placeOf(hash);
    size += 1;
  };
  /** A word with the one, two and three words up to it, and the pair with one left out. */
  const grams = (row: Int32Array, i: number, seed: number): void => {
    const here = mix(seed, row[i] as number);
    add(here);
    if (i < 1) return;
    const before = row[i - 1] as number;
    add(mix(mix(here, 32), before));
    if (i < 2) return;
    const beforeThat = row[i - 2] as number;
    add(mix(mix(here, 95), beforeThat));
    add(mix(mix(mix(here, 61), before), beforeThat));
  };
  for (let i = 0; i < count; i += 1) {
    first[i] = size;
    const word = words.word[i] as string;
    const known = classes.get(word);
    const hash = hashOf(word, 11);
    wordHash[i] = hash;
    stood[i] = known?.standIn ?? hash;
    stems[i] = hashOf(word, 113, affix);
    const mark = marksOf(word, known?.person ?? nobody);
    marks[i] = mark;
    grams(wordHash, i, 101);
    grams(stood, i, 103);
    if (word.length > affix) {
      add(mix(stems[i] as number, 127));
      add(hashOf(word.slice(-affix), 131));
    }
    if (i > 0 && (word.length > affix || (words.word[i - 1] as string).length > affix))
      add(mix(mix(stems[i] as number, 137), stems[i - 1] as number));
    const lists = known?.lists ?? [];
    for (let k = 0; k < lists.length && k < mostLists; k += 1) add(lists[k] as number);
    if ((mark & endMark) !== 0) scope.close();
    else scope.pass(i, hash, known, add);
  }
  first[count] = size;
  return { place: place.subarray(0, size), first, marks, wordHash };
}

function bucket(count: number): number {
  return Math.min(9, Math.floor(Math.log2(count + 1)));
}

function ruleHash(one: Finding): number {
  return mix(hashOf(one.rule.id, 31), hashOf(one.who, 3) + (one.isDenied ? 1 : 0));
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

/** What the rules saw there, and what they made of it. */
export function ruleFeatures(
  found: readonly Finding[],
  ruled: ConcernKind | 'none',
  settled: boolean,
  from: number,
  to: number,
): number[] {
  const out = [placeOf(hashOf(ruled, 37)), placeOf(settled ? 139 : 149)];
  const seen = new Set<number>();
  for (const one of found) {
    if (one.match.from >= to || one.match.to <= from) continue;
    const hash = ruleHash(one);
    if (seen.has(hash)) continue;
    seen.add(hash);
    out.push(placeOf(hash));
  }
  return out;
}
