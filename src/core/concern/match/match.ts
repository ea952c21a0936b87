import type { Words } from '../text/words.ts';
import type { Compiled, Grammar, Need } from './grammar.ts';
import type { Entry } from './symbols.ts';

/** A rule's words were found: words [from, to) of the message. */
export interface Match {
  readonly rule: number;
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** The words and phrases that begin at each word, with the number of words each takes. */
export interface Edges {
  readonly first: Int32Array;
  readonly entry: readonly Entry[];
  readonly size: readonly number[];
}

/** Beyond this many steps a text is so thick with words that matter that it needs a person anyway. */
export const mostSteps = 40_000;
/** And beyond so many matches. */
const mostMatches = 3000;

export interface Work {
  steps: number;
  /** More was to be done than may be. */
  isFull?: boolean;
}

/** Words that `isTaken` says belong to an idiom open nothing; they still count as a word in a gap. */
export function edgesOf(words: Words, grammar: Grammar, isTaken?: Uint8Array): Edges {
  const count = words.word.length;
  const first = new Int32Array(count + 1);
  const found: Entry[] = [];
  const size: number[] = [];
  for (let i = 0; i < count; i += 1) {
    first[i] = found.length;
    let entry = isTaken?.[i] === 1 ? undefined : grammar.entries.get(words.word[i] ?? '');
    for (let length = 1; entry !== undefined; length += 1) {
      if (entry.symbols.length > 0) {
        found.push(entry);
        size.push(length);
      }
      const next = i + length;
      entry = next < count && isTaken?.[next] !== 1 ? entry.next?.get(words.word[next] ?? '') : undefined;
    }
  }
  first[count] = found.length;
  return { first, entry: found, size };
}

const width = 31;
const slack = 40;

function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

function holds(entry: Entry, symbol: number): boolean {
  return symbol >= 0 && ((entry.bits[symbol >> 5] ?? 0) & (1 << (symbol & 31))) !== 0;
}

/** Which of the positions the word or phrase may take. */
function held(entry: Entry | undefined, positions: number, symbolAt: Int32Array): number {
  if (entry === undefined) return 0;
  let out = 0;
  for (let rest = positions; rest !== 0; rest &= rest - 1) {
    const position = lowest(rest);
    if (holds(entry, symbolAt[position] ?? -1)) out |= 1 << position;
  }
  return out;
}

/** Room for the usual stretch, used again and again: one text is read at a time. */
const scratch = { alive: new Int32Array(256), since: new Int32Array(256 * width) };

/** Runs one pattern over a stretch of words. Each word is looked at once; what is alive is bits of one number. */
class Run {
  private readonly words: Words;
  private readonly edges: Edges;
  private readonly work: Work;
  private alive = scratch.alive;
  private since = scratch.since;
  private begin = 0;
  private open: { from: number; to: number } | undefined;

  constructor(words: Words, edges: Edges, work: Work) {
    this.words = words;
    this.edges = edges;
    this.work = work;
  }

  over(pattern: Compiled, index: number, begin: number, end: number, found: Match[]): void {
    const size = end - begin + slack;
    if (size > this.alive.length) {
      this.alive = new Int32Array(size * 2);
      this.since = new Int32Array(size * 2 * width);
    } else this.alive.fill(0, 0, size);
    this.begin = begin;
    this.open = undefined;
    this.work.steps += end - begin;
    for (let i = begin; i < end; i += 1) this.step(pattern, index, i, found);
    this.close(pattern, index, found);
  }

  private close(pattern: Compiled, index: number, found: Match[]): void {
    if (this.open !== undefined) found.push({ rule: pattern.rule, pattern: index, ...this.open });
  }

  private step(pattern: Compiled, index: number, i: number, found: Match[]): void {
    const { machine, anyMask, markMask } = pattern;
    let next = machine.first;
    for (let rest = this.alive[i - this.begin] ?? 0; rest !== 0; rest &= rest - 1)
      next |= machine.follow[lowest(rest)] ?? 0;
    const word = this.words.word[i];
    const any = next & (word === '.' || word === '?' ? markMask : anyMask | markMask);
    if (any !== 0) this.enter(pattern, index, any, i, 1, found);
    const named = next & ~anyMask & ~markMask;
    if (named === 0) return;
    const { first, entry, size } = this.edges;
    const end = first[i + 1] ?? 0;
    for (let e = first[i] ?? 0; e < end; e += 1) {
      const entering = held(entry[e], named, pattern.symbolAt);
      if (entering !== 0) this.enter(pattern, index, entering, i, size[e] ?? 1, found);
    }
  }

  /** The positions entered at word i become alive `size` words on, each knowing where its match began. */
  private enter(
    pattern: Compiled,
    index: number,
    entering: number,
    i: number,
    size: number,
    found: Match[],
  ): void {
    const { machine } = pattern;
    const slot = i + size - this.begin;
    for (let rest = entering; rest !== 0; rest &= rest - 1) {
      const position = lowest(rest);
      const bit = 1 << position;
      const start = this.startOf(pattern, position, i);
      const place = slot * width + position;
      const before = this.alive[slot] ?? 0;
      if ((before & bit) === 0 || start < (this.since[place] ?? 0)) this.since[place] = start;
      this.alive[slot] = before | bit;
      if ((machine.last & bit) !== 0) this.reach(pattern, index, start, i + size, found);
    }
  }

  private startOf(pattern: Compiled, position: number, i: number): number {
    const { machine } = pattern;
    const bit = 1 << position;
    let start = (machine.first & bit) === 0 ? 1 << 30 : i;
    const here = this.alive[i - this.begin] ?? 0;
    for (let rest = here; rest !== 0; rest &= rest - 1) {
      const previous = lowest(rest);
      if (((machine.follow[previous] ?? 0) & bit) === 0) continue;
      start = Math.min(start, this.since[(i - this.begin) * width + previous] ?? start);
    }
    return start;
  }

  /** Matches that overlap are one. */
  private reach(pattern: Compiled, index: number, start: number, to: number, found: Match[]): void {
    if (this.open !== undefined && start < this.open.to) {
      this.open = { from: Math.min(this.open.from, start), to: Math.max(this.open.to, to) };
      return;
    }
    this.close(pattern, index, found);
    this.open = { from: start, to };
  }
}

/** Whether one of the needed words begins between words `from` and `to`. */
function stands(need: Need, edges: Edges, from: number, to: number, work: Work): boolean {
  const end = edges.first[to + 1] ?? edges.entry.length;
  work.steps += 1 + ((to - from) >> 2);
  for (let e = edges.first[from] ?? 0; e < end; e += 1) {
    const entry = edges.entry[e];
    if (entry === undefined) continue;
    for (const symbol of need.symbols) if (holds(entry, symbol)) return true;
  }
  return false;
}

/** When each symbol was last seen: one stamp a reading, so that nothing need be cleared between. */
let lastSeen = new Int32Array(0);
let reading = 0;

/** Notes the symbols that stand anywhere in the text: most patterns fall at this, before anything is searched. */
function note(edges: Edges, grammar: Grammar): void {
  if (lastSeen.length < grammar.symbolNames.length || reading >= 0x7fff_fff0) {
    lastSeen = new Int32Array(grammar.symbolNames.length);
    reading = 0;
  }
  reading += 1;
  for (const entry of edges.entry) {
    if (entry.met === reading) continue;
    entry.met = reading;
    for (const symbol of entry.symbols) lastSeen[symbol] = reading;
  }
}

function isPresent(need: Need): boolean {
  for (const symbol of need.symbols) if (lastSeen[symbol] === reading) return true;
  return false;
}

function canMatch(pattern: Compiled, edges: Edges, i: number, count: number, work: Work): boolean {
  for (const need of pattern.needs) if (!isPresent(need)) return false;
  for (const need of pattern.needs)
    if (!stands(need, edges, Math.max(0, i + need.from), Math.min(count - 1, i + need.to), work))
      return false;
  return true;
}

/** For each pattern whose words are there, the stretches near them, in order: begin, end, begin, end … */
function stretches(
  edges: Edges,
  count: number,
  grammar: Grammar,
  frames: boolean,
  work: Work,
): Map<number, number[]> {
  const near = new Map<number, number[]>();
  const before = work.steps;
  for (let i = 0; i < count && work.steps - before <= mostSteps; i += 1) {
    const end = edges.first[i + 1] ?? 0;
    for (let e = edges.first[i] ?? 0; e < end; e += 1)
      hang(edges.entry[e], frames, edges, i, count, grammar, near, work);
  }
  if (work.steps - before > mostSteps) work.isFull = true;
  return near;
}

function hang(
  entry: Entry | undefined,
  frames: boolean,
  edges: Edges,
  i: number,
  count: number,
  grammar: Grammar,
  near: Map<number, number[]>,
  work: Work,
): void {
  if (entry === undefined) return;
  for (const index of frames ? entry.frames : entry.rules) {
    const pattern = grammar.compiled[index];
    work.steps += 1;
    if (pattern === undefined || !canMatch(pattern, edges, i, count, work)) continue;
    add(near, index, Math.max(0, i - pattern.before), Math.min(count, i + pattern.after));
  }
}

function add(near: Map<number, number[]>, pattern: number, begin: number, end: number): void {
  const known = near.get(pattern);
  if (known === undefined) {
    near.set(pattern, [begin, end]);
    return;
  }
  const last = known.length - 1;
  if (begin <= (known[last] ?? 0)) known[last] = Math.max(end, known[last] ?? 0);
  else known.push(begin, end);
}

/** Every match of the frames, or of the rules that are no frames. Only patterns whose words are there are run, and only near them. */
export function match(words: Words, edges: Edges, grammar: Grammar, frames: boolean, work: Work): Match[] {
  note(edges, grammar);
  const near = stretches(edges, words.word.length, grammar, frames, work);
  const before = work.steps;
  const run = new Run(words, edges, work);
  const found: Match[] = [];
  for (const [index, windows] of near) {
    const pattern = grammar.compiled[index];
    if (pattern === undefined) continue;
    for (
      let w = 0;
      w < windows.length && work.steps - before < mostSteps && found.length < mostMatches;
      w += 2
    )
      run.over(pattern, index, windows[w] ?? 0, windows[w + 1] ?? 0, found);
  }
  if (work.steps - before >= mostSteps || found.length >= mostMatches) work.isFull = true;
  return found;
}
