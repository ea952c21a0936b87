import type { Words } from '../text/words.ts';
import type { Compiled, Grammar } from './grammar.ts';

/** A rule's words were found: words [from, to) of the message. */
export interface Match {
  readonly rule: number;
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
}

/** The symbols each word opens, with the number of words each takes. */
export interface Edges {
  readonly first: Int32Array;
  readonly symbol: readonly number[];
  readonly size: readonly number[];
}

/** Beyond this many steps a text is so thick with words that matter that it needs a person anyway. */
export const mostSteps = 400_000;

export interface Work {
  steps: number;
}

/** Words that `isTaken` says belong to an idiom open nothing; they still count as a word in a gap. */
export function edgesOf(words: Words, grammar: Grammar, isTaken?: Uint8Array): Edges {
  const count = words.word.length;
  const first = new Int32Array(count + 1);
  const symbol: number[] = [];
  const size: number[] = [];
  for (let i = 0; i < count; i += 1) {
    first[i] = symbol.length;
    let entry = isTaken?.[i] === 1 ? undefined : grammar.entries.get(words.word[i] ?? '');
    for (let length = 1; entry !== undefined; length += 1) {
      for (const found of entry.symbols) {
        symbol.push(found);
        size.push(length);
      }
      const next = i + length;
      entry = next < count && isTaken?.[next] !== 1 ? entry.next?.get(words.word[next] ?? '') : undefined;
    }
  }
  first[count] = symbol.length;
  return { first, symbol, size };
}

const width = 31;
const slack = 40;

function lowest(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** Runs one pattern over a stretch of words. Each word is looked at once; what is alive is bits of one number. */
class Run {
  private readonly words: Words;
  private readonly edges: Edges;
  private readonly work: Work;
  private readonly alive: Int32Array;
  private readonly since: Int32Array;
  private begin = 0;
  private open: { from: number; to: number } | undefined;

  constructor(words: Words, edges: Edges, work: Work, longest: number) {
    this.words = words;
    this.edges = edges;
    this.work = work;
    this.alive = new Int32Array(longest + slack);
    this.since = new Int32Array((longest + slack) * width);
  }

  over(pattern: Compiled, index: number, begin: number, end: number, found: Match[]): void {
    this.alive.fill(0, 0, end - begin + slack);
    this.begin = begin;
    this.open = undefined;
    for (let i = begin; i < end; i += 1) this.step(pattern, index, i, found);
    this.close(pattern, index, found);
  }

  private close(pattern: Compiled, index: number, found: Match[]): void {
    if (this.open !== undefined) found.push({ rule: pattern.rule, pattern: index, ...this.open });
  }

  private step(pattern: Compiled, index: number, i: number, found: Match[]): void {
    const { machine, masks, anyMask } = pattern;
    const here = this.alive[i - this.begin] ?? 0;
    let next = machine.first;
    for (let rest = here; rest !== 0; rest &= rest - 1) next |= machine.follow[lowest(rest)] ?? 0;
    const word = this.words.word[i];
    if (anyMask !== 0 && word !== '.' && word !== '?')
      this.enter(pattern, index, anyMask & next, i, 1, found);
    if (pattern.markMask !== 0) this.enter(pattern, index, pattern.markMask & next, i, 1, found);
    const { first, symbol, size } = this.edges;
    const end = first[i + 1] ?? 0;
    for (let e = first[i] ?? 0; e < end; e += 1) {
      this.work.steps += 1;
      const mask = (masks.get(symbol[e] ?? -1) ?? 0) & next;
      if (mask !== 0) this.enter(pattern, index, mask, i, size[e] ?? 1, found);
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

/** For each pattern whose rarest word is there, the stretches near it, in order: begin, end, begin, end … */
function stretches(
  edges: Edges,
  count: number,
  grammar: Grammar,
  frames: boolean,
  work: Work,
): Map<number, number[]> {
  const near = new Map<number, number[]>();
  for (let i = 0; i < count && work.steps <= mostSteps; i += 1) {
    const end = edges.first[i + 1] ?? 0;
    for (let e = edges.first[i] ?? 0; e < end; e += 1) {
      for (const pattern of grammar.anchored[edges.symbol[e] ?? -1] ?? []) {
        const compiled = grammar.compiled[pattern];
        if (compiled === undefined || compiled.isFrame !== frames) continue;
        work.steps += 1;
        add(
          near,
          pattern,
          Math.max(0, i - compiled.reach),
          Math.min(count, i + (edges.size[e] ?? 1) + compiled.reach),
        );
      }
    }
  }
  return near;
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

/** Every match of the frames, or of the rules that are no frames. Only patterns whose rarest word is there are run, and only near it. */
export function match(words: Words, edges: Edges, grammar: Grammar, frames: boolean, work: Work): Match[] {
  const near = stretches(edges, words.word.length, grammar, frames, work);
  let longest = 0;
  for (const windows of near.values())
    for (let w = 0; w < windows.length; w += 2)
      longest = Math.max(longest, (windows[w + 1] ?? 0) - (windows[w] ?? 0));
  const run = new Run(words, edges, work, longest);
  const found: Match[] = [];
  for (const [index, windows] of near) {
    const pattern = grammar.compiled[index];
    if (pattern === undefined) continue;
    for (let w = 0; w < windows.length && work.steps < mostSteps; w += 2)
      run.over(pattern, index, windows[w] ?? 0, windows[w + 1] ?? 0, found);
  }
  return found;
}
