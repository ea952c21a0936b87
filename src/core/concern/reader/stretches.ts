import type { Finding } from '../findings.ts';
import type { Words } from '../text/words.ts';
import { classes } from './classes.ts';

/** Words [from, to) read as one. */
export type Stretch = readonly [from: number, to: number];

/** As long as the longest messages it has learnt from: these are read whole, for what goes before changes what is meant. */
const longest = 160;
/** A longer text is read a paragraph or so at a time, so that one sentence in it is not lost among the others. */
const stretch = 64;
/** Beyond this many words a text is no message: every word is looked up, and what stands near one that matters is read. */
const flood = 1500;

/** A short text whole; a long one in stretches that overlap by half, so that every word is read with words before and after it. */
export function stretchesOf(count: number): Stretch[] {
  if (count <= longest) return [[0, count]];
  const out: Stretch[] = [];
  const half = stretch / 2;
  for (let from = 0; from + half < count; from += half) out.push([from, Math.min(count, from + stretch)]);
  return out;
}

/** Fewer words say too little by themselves; more are read as a stretch anyway. */
const [fewest, mostInTwo] = [6, 40];

/** Each sentence, and each two that follow one another, of a message of several: what is said plainly in one is not lost among the rest. */
export function sentencesOf(words: Words): Stretch[] {
  const count = words.word.length;
  if (count > flood) return [];
  const begins: number[] = [0];
  for (let i = 1; i + 1 < count; i += 1) if (words.word[i] === '.' || words.word[i] === '?') begins.push(i);
  if (begins.length < 2) return [];
  const out: Stretch[] = [];
  begins.forEach((begin, k) => {
    const one = Math.min(count, (begins[k + 1] ?? count) + 1);
    if (one - begin >= fewest) out.push([begin, one]);
    const two = Math.min(count, (begins[k + 2] ?? count) + 1);
    if (begins.length > 2 && two > one && two - begin <= mostInTwo) out.push([begin, two]);
  });
  return out;
}

/** How many words up to each are on a word list, or in something the rules saw. */
function mattering(words: Words, found: readonly Finding[]): Int32Array {
  const count = words.word.length;
  const at = new Int32Array(count + 1);
  for (const one of found) at[Math.min(count, one.match.from + 1)] = 1;
  for (let i = 0; i < count; i += 1) {
    const onList = (classes.get(words.word[i] as string)?.lists.length ?? 0) > 0;
    at[i + 1] = (at[i] as number) + (onList || at[i + 1] === 1 ? 1 : 0);
  }
  return at;
}

/** The stretches worth reading, and, in a flood, which words they hold. */
export function chosen(
  words: Words,
  found: readonly Finding[],
): { stretches: Stretch[]; isRead: Uint8Array | undefined } {
  const count = words.word.length;
  const all = stretchesOf(count);
  if (count <= flood) return { stretches: all, isRead: undefined };
  const matters = mattering(words, found);
  const stretches = all.filter(([from, to]) => (matters[to] as number) > (matters[from] as number));
  const isRead = new Uint8Array(count);
  for (const [from, to] of stretches) isRead.fill(1, from, to);
  return { stretches, isRead };
}
