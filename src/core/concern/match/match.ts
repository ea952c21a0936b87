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

export function edgesOf(words: Words, grammar: Grammar): Edges {
  const count = words.word.length;
  const first = new Int32Array(count + 1);
  const symbol: number[] = [];
  const size: number[] = [];
  for (let i = 0; i < count; i += 1) {
    first[i] = symbol.length;
    let entry = grammar.entries.get(words.word[i] ?? '');
    for (let length = 1; entry !== undefined; length += 1) {
      for (const found of entry.symbols) {
        symbol.push(found);
        size.push(length);
      }
      entry = i + length < count ? entry.next?.get(words.word[i + length] ?? '') : undefined;
    }
  }
  first[count] = symbol.length;
  return { first, symbol, size };
}

const width = 31;
const slack = 40;

/** Runs one pattern over words [begin, end). Each word is looked at once; what is alive is bits of one number. */
function run(
  pattern: Compiled,
  index: number,
  words: Words,
  edges: Edges,
  begin: number,
  end: number,
  found: Match[],
  work: Work,
  since: Int32Array,
  alive: Int32Array,
): void {
  const { machine, masks, anyMask } = pattern;
  alive.fill(0, 0, end - begin + slack);
  let open: { from: number; to: number } | undefined;
  for (let i = begin; i < end; i += 1) {
    const here = alive[i - begin] ?? 0;
    let next = machine.first;
    for (let rest = here; rest !== 0; rest &= rest - 1)
      next |= machine.follow[31 - Math.clz32(rest & -rest)] ?? 0;
    const stop = words.word[i] === '.' || words.word[i] === '?';
    const enter = (mask: number, size: number): void => {
      const entering = mask & next;
      if (entering === 0) return;
      const at = i + size;
      const slot = at - begin;
      for (let rest = entering; rest !== 0; rest &= rest - 1) {
        const position = 31 - Math.clz32(rest & -rest);
        const bit = 1 << position;
        let start = (machine.first & bit) === 0 ? 1 << 30 : i;
        for (let before = here; before !== 0; before &= before - 1) {
          const previous = 31 - Math.clz32(before & -before);
          if (((machine.follow[previous] ?? 0) & bit) !== 0)
            start = Math.min(start, since[(i - begin) * width + previous] ?? start);
        }
        const place = slot * width + position;
        if (((alive[slot] ?? 0) & bit) === 0 || start < (since[place] ?? 0)) since[place] = start;
        alive[slot] = (alive[slot] ?? 0) | bit;
        if ((machine.last & bit) !== 0) {
          if (open !== undefined && start < open.to)
            open = { from: Math.min(open.from, start), to: Math.max(open.to, at) };
          else {
            if (open !== undefined) found.push({ rule: pattern.rule, pattern: index, ...open });
            open = { from: start, to: at };
          }
        }
      }
    };
    if (anyMask !== 0 && !stop) enter(anyMask, 1);
    for (let e = edges.first[i] ?? 0; e < (edges.first[i + 1] ?? 0); e += 1) {
      work.steps += 1;
      const mask = masks.get(edges.symbol[e] ?? -1);
      if (mask !== undefined) enter(mask, edges.size[e] ?? 1);
    }
  }
  if (open !== undefined) found.push({ rule: pattern.rule, pattern: index, ...open });
}

/** Every rule's matches. Only patterns whose rarest word is there are run, and only near it. */
export function match(words: Words, edges: Edges, grammar: Grammar, work: Work): Match[] {
  const near = new Map<number, number[]>();
  const count = words.word.length;
  for (let i = 0; i < count; i += 1)
    for (let e = edges.first[i] ?? 0; e < (edges.first[i + 1] ?? 0); e += 1) {
      const size = edges.size[e] ?? 1;
      for (const pattern of grammar.anchored[edges.symbol[e] ?? -1] ?? []) {
        work.steps += 1;
        const reach = grammar.compiled[pattern]?.reach ?? 0;
        const [begin, end] = [Math.max(0, i - reach), Math.min(count, i + size + reach)];
        const windows = near.get(pattern);
        if (windows === undefined) near.set(pattern, [begin, end]);
        else if (begin <= (windows[windows.length - 1] ?? 0))
          windows[windows.length - 1] = Math.max(end, windows[windows.length - 1] ?? 0);
        else windows.push(begin, end);
      }
      if (work.steps > mostSteps) break;
    }
  const found: Match[] = [];
  let longest = 0;
  for (const windows of near.values())
    for (let w = 0; w < windows.length; w += 2)
      longest = Math.max(longest, (windows[w + 1] ?? 0) - (windows[w] ?? 0));
  const alive = new Int32Array(longest + slack);
  const since = new Int32Array((longest + slack) * width);
  for (const [index, windows] of near) {
    const pattern = grammar.compiled[index];
    if (pattern === undefined) continue;
    for (let w = 0; w < windows.length && work.steps < mostSteps; w += 2)
      run(pattern, index, words, edges, windows[w] ?? 0, windows[w + 1] ?? 0, found, work, since, alive);
  }
  return found;
}
