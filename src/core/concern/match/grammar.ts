import type { WordList } from '../lexicon/lexicon.ts';
import { shortForms } from '../lexicon/short-forms.ts';
import { anyMark, build, type Machine, type Node, needed, parse } from './pattern.ts';
import { branches, spelled } from './plain.ts';
import type { Rule } from './rule.ts';
import { type Entry, isAny, Symbols } from './symbols.ts';

/** A word the pattern cannot do without, and where it must stand, counted in words from the anchor. */
export interface Need {
  readonly symbols: readonly number[];
  readonly from: number;
  readonly to: number;
}

export interface Compiled {
  /** As the table has it, for people to read. */
  readonly text: string;
  readonly rule: number;
  readonly machine: Machine;
  /** The symbol each position takes; none where any word will do. */
  readonly symbolAt: Int32Array;
  readonly anyMask: number;
  /** Positions that take any word or sentence end. */
  readonly markMask: number;
  readonly isFrame: boolean;
  /** It holds a word of denial itself, so one inside its match denies nothing. */
  readonly holdsDenial: boolean;
  /** Most words before and after the anchor that a match can span. */
  readonly before: number;
  readonly after: number;
  readonly needs: readonly Need[];
}

export interface Grammar {
  readonly rules: readonly Rule[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly compiled: readonly Compiled[];
  readonly symbolNames: readonly string[];
}

const denials = new Set([
  'not',
  'no',
  'never',
  'nothing',
  'nobody',
  'without',
  'longer',
  'cannot',
  'none',
  'neither',
  'nor',
]);

function holdsDenial(text: string): boolean {
  let word = '';
  for (const char of `${text} `) {
    if (char >= 'a' && char <= 'z') word += char;
    else {
      if (denials.has(word) || (shortForms[word] ?? '').endsWith(' not')) return true;
      word = '';
    }
  }
  return false;
}

/** The parts of a pattern one after the other, with the most words each can take and the words it cannot do without. */
interface Part {
  readonly most: number;
  readonly sets: readonly (readonly string[])[];
}

function mostWords(node: Node, symbols: Symbols): number {
  if (node.is === 'one') return isAny(node.symbol) ? 1 : (symbols.longest[symbols.id(node.symbol)] ?? 1);
  if (node.is === 'gap') return node.most;
  if (node.is === 'maybe') return mostWords(node.part, symbols);
  const each = node.parts.map((part) => mostWords(part, symbols));
  return node.is === 'all' ? each.reduce((sum, most) => sum + most, 0) : Math.max(0, ...each);
}

function partsOf(node: Node, symbols: Symbols): Part[] {
  if (node.is === 'all') return node.parts.flatMap((part) => partsOf(part, symbols));
  return [{ most: mostWords(node, symbols), sets: needed(node) }];
}

interface Anchor {
  readonly symbols: readonly string[];
  readonly before: number;
  readonly after: number;
  readonly needs: readonly Need[];
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + part.most, 0);
}

/** The rarest word a pattern cannot do without, and where its others must stand from there. */
function anchorOf(node: Node, symbols: Symbols, text: string): Anchor {
  const parts = partsOf(node, symbols);
  const cost = (set: readonly string[]): number =>
    set.reduce((total, symbol) => total + (symbols.cost[symbols.id(symbol)] ?? 0), 0);
  const rarest = parts.map((part) =>
    part.sets.length === 0
      ? undefined
      : part.sets.reduce((best, set) => (cost(set) < cost(best) ? set : best)),
  );
  let at = -1;
  rarest.forEach((set, i) => {
    if (set !== undefined && (at < 0 || cost(set) < cost(rarest[at] ?? []))) at = i;
  });
  const chosen = rarest[at];
  if (chosen === undefined) throw new Error(`pattern without a word of its own: ${text}`);
  const own = parts[at]?.most ?? 1;
  const needs = rarest.flatMap((set, i): Need[] => {
    if (set === undefined || i === at) return [];
    const ids = [...new Set(set.map((symbol) => symbols.id(symbol)))];
    return i < at
      ? [{ symbols: ids, from: -sum(parts.slice(i, at)) - own + 1, to: -1 }]
      : [{ symbols: ids, from: 1, to: sum(parts.slice(at, i + 1)) - 1 }];
  });
  return { symbols: chosen, before: sum(parts.slice(0, at)) + own - 1, after: sum(parts.slice(at)), needs };
}

function compile(
  node: Node,
  text: string,
  index: number,
  rule: Rule,
  symbols: Symbols,
  anchor: Anchor,
): Compiled {
  const machine = build(node, text);
  if (machine.isEmpty) throw new Error(`pattern that matches nothing at all: ${text}`);
  const masks = { any: 0, mark: 0 };
  const symbolAt = Int32Array.from(machine.symbols, (symbol, position) => {
    if (!isAny(symbol)) return symbols.id(symbol);
    if (symbol === anyMark) masks.mark |= 1 << position;
    else masks.any |= 1 << position;
    return -1;
  });
  return {
    text,
    rule: index,
    machine,
    symbolAt,
    anyMask: masks.any,
    markMask: masks.mark,
    isFrame: rule.isFrame,
    holdsDenial: holdsDenial(text),
    before: anchor.before,
    after: anchor.after,
    needs: anchor.needs,
  };
}

/** Bits of the symbols, and the patterns that hang on them, for every word and phrase. */
function finish(
  entries: ReadonlyMap<string, Entry>,
  size: number,
  hung: ReadonlyMap<number, readonly number[]>,
  compiled: readonly Compiled[],
): void {
  for (const entry of entries.values()) {
    entry.bits = new Int32Array((size >> 5) + 1);
    for (const symbol of entry.symbols)
      entry.bits[symbol >> 5] = (entry.bits[symbol >> 5] ?? 0) | (1 << (symbol & 31));
    const patterns = [...new Set(entry.symbols.flatMap((symbol) => hung.get(symbol) ?? []))].sort(
      (a, b) => a - b,
    );
    entry.rules = patterns.filter((pattern) => compiled[pattern]?.isFrame === false);
    entry.frames = patterns.filter((pattern) => compiled[pattern]?.isFrame === true);
    if (entry.next !== undefined) finish(entry.next, size, hung, compiled);
  }
}

export function grammar(rules: readonly Rule[], lists: readonly WordList[]): Grammar {
  const symbols = new Symbols(lists);
  const compiled: Compiled[] = [];
  const hung = new Map<number, number[]>();
  for (const [index, rule] of rules.entries())
    for (const text of rule.says)
      for (const node of branches(spelled(parse(text)))) {
        const anchor = anchorOf(node, symbols, text);
        for (const symbol of new Set(anchor.symbols)) {
          const id = symbols.id(symbol);
          hung.set(id, [...(hung.get(id) ?? []), compiled.length]);
        }
        compiled.push(compile(node, text, index, rule, symbols, anchor));
      }
  finish(symbols.entries, symbols.ids.size, hung, compiled);
  return { rules, entries: symbols.entries, compiled, symbolNames: [...symbols.ids.keys()] };
}
