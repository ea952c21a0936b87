import { type Form, inflect } from '../lexicon/inflect.ts';
import { plainly, spellOut, type WordList } from '../lexicon/lexicon.ts';
import { shortForms } from '../lexicon/short-forms.ts';
import { usual } from '../lexicon/usual-words.ts';
import { anyMark, anyWord, build, type Machine, type Node, needed, parse, stopWord } from './pattern.ts';
import type { Rule } from './rule.ts';

/** A word or the start of a phrase: the symbols it stands for, and what may come next. */
export interface Entry {
  readonly symbols: number[];
  next: Map<string, Entry> | undefined;
}

export interface Compiled {
  /** As the table has it, for people to read. */
  readonly text: string;
  readonly rule: number;
  readonly machine: Machine;
  /** Symbol → the positions it may take. */
  readonly masks: ReadonlyMap<number, number>;
  readonly anyMask: number;
  /** Positions that take any word or sentence end. */
  readonly markMask: number;
  readonly isFrame: boolean;
  /** It holds a word of denial itself, so one inside its match denies nothing. */
  readonly holdsDenial: boolean;
  /** Most words one match can span. */
  readonly reach: number;
}

export interface Grammar {
  readonly rules: readonly Rule[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly compiled: readonly Compiled[];
  /** Symbol → the patterns that cannot match without it. */
  readonly anchored: readonly (readonly number[])[];
  readonly symbolNames: readonly string[];
}

class Symbols {
  readonly ids = new Map<string, number>();
  readonly entries = new Map<string, Entry>();
  readonly cost: number[] = [];
  readonly longest: number[] = [];
  private readonly spelled = new Map<string, ReadonlyMap<string, string[][]>>();

  constructor(lists: readonly WordList[]) {
    for (const list of lists) {
      if (this.spelled.has(list.name)) throw new Error(`two word lists are called ${list.name}`);
      this.spelled.set(list.name, spellOut(list));
    }
  }

  private sayings(symbol: string, depth = 0): string[][] {
    if (depth > 6) throw new Error(`word list refers to itself: ${symbol}`);
    if (symbol.startsWith('{')) {
      const union: string[][] = [];
      for (const branch of symbol.slice(1, -1).split('|')) {
        let product: string[][] = [[]];
        for (const part of branch.split(' ')) {
          const said = this.sayings(part, depth + 1);
          product = product.flatMap((left) => said.map((right) => [...left, ...right]));
        }
        union.push(...product);
      }
      return union;
    }
    if (symbol.startsWith('@')) {
      const [name = '', form = ''] = symbol.slice(1).split('.');
      const spelled = this.spelled.get(name);
      if (spelled === undefined) throw new Error(`no word list called ${name}`);
      const found = spelled.get(form);
      if (found === undefined) throw new Error(`no form ${form} of ${name}`);
      return found.flatMap((words) =>
        words[0]?.startsWith('@') === true ? this.sayings(words[0], depth + 1) : [words],
      );
    }
    if (symbol === stopWord) return [['.'], ['?']];
    const star = symbol.indexOf('*');
    if (star > 0) {
      const forms = inflect(symbol.slice(0, star));
      const form = symbol.slice(star + 1);
      const all: readonly string[] =
        form === '' ? [...forms.base, ...forms.s, ...forms.ing, ...forms.ed] : forms[form as Form];
      return all.map((word) => [word]);
    }
    return [plainly(symbol)];
  }

  id(symbol: string): number {
    const known = this.ids.get(symbol);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(symbol, id);
    let cost = 0;
    let longest = 1;
    if (symbol !== anyWord)
      for (const words of this.sayings(symbol)) {
        this.enter(words, id);
        cost += Math.min(...words.map((word) => usual.get(word) ?? 0.2));
        longest = Math.max(longest, words.length);
      }
    this.cost[id] = cost;
    this.longest[id] = longest;
    return id;
  }

  private enter(words: readonly string[], id: number): void {
    let level: Map<string, Entry> = this.entries;
    words.forEach((word, i) => {
      let entry = level.get(word);
      if (entry === undefined) {
        entry = { symbols: [], next: undefined };
        level.set(word, entry);
      }
      if (i === words.length - 1) {
        if (!entry.symbols.includes(id)) entry.symbols.push(id);
      } else {
        entry.next ??= new Map();
        level = entry.next;
      }
    });
  }
}

/** Splits a choice at the top of a pattern into patterns of their own, so that each finds its own anchor. */
function branches(node: Node): readonly Node[] {
  if (node.is === 'any') return node.parts.flatMap(branches);
  if (node.is === 'all' && node.parts.length === 1) return branches(node.parts[0] as Node);
  return [node];
}

/** Literal words of a pattern go through the short forms: "don't" is "do not" there too. */
function spelled(node: Node): Node {
  if (node.is === 'one') {
    if (
      node.symbol.startsWith('@') ||
      node.symbol === anyWord ||
      node.symbol === stopWord ||
      node.symbol.includes('*')
    )
      return node;
    const words = plainly(node.symbol);
    return words.length === 1
      ? { is: 'one', symbol: words[0] ?? '' }
      : { is: 'all', parts: words.map((symbol): Node => ({ is: 'one', symbol })) };
  }
  if (node.is === 'maybe') return { is: 'maybe', part: spelled(node.part) };
  if (node.is === 'gap') return node;
  if (node.is === 'any') {
    // A choice between plain phrases is one symbol: it costs the matcher one bit, however many there are.
    const said = phrases(node);
    if (said !== undefined) return { is: 'one', symbol: `{${said.join('|')}}` };
  }
  return { is: node.is, parts: node.parts.map(spelled) };
}

const mostPhrases = 2000;

/** Every plain phrase a part stands for; nothing when it holds a gap or a sentence end. */
function phrases(node: Node): string[] | undefined {
  if (node.is === 'one') return node.symbol === anyWord ? undefined : [plainSymbol(node.symbol)];
  if (node.is === 'gap') return undefined;
  if (node.is === 'maybe') {
    const said = phrases(node.part);
    return said === undefined ? undefined : ['', ...said];
  }
  let out: string[] = node.is === 'all' ? [''] : [];
  for (const part of node.parts) {
    const said = phrases(part);
    if (said === undefined) return undefined;
    out =
      node.is === 'any'
        ? [...out, ...said]
        : out.flatMap((left) => said.map((right) => `${left} ${right}`.trim()));
    if (out.length > mostPhrases) return undefined;
  }
  return out.includes('') && node.is === 'any' ? undefined : out;
}

function plainSymbol(symbol: string): string {
  return symbol.startsWith('@') || symbol === stopWord || symbol.includes('*')
    ? symbol
    : plainly(symbol).join(' ');
}

const denials = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'without', 'longer', 'cannot']);

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

export function grammar(rules: readonly Rule[], lists: readonly WordList[]): Grammar {
  const symbols = new Symbols(lists);
  const compiled: Compiled[] = [];
  const anchors: (readonly string[])[] = [];
  rules.forEach((rule, index) => {
    for (const text of rule.says)
      for (const node of branches(spelled(parse(text)))) {
        const machine = build(node, text);
        if (machine.isEmpty) throw new Error(`pattern that matches nothing at all: ${text}`);
        const masks = new Map<number, number>();
        let anyMask = 0;
        let markMask = 0;
        let reach = 0;
        machine.symbols.forEach((symbol, position) => {
          if (symbol === anyMark) markMask |= 1 << position;
          if (symbol === anyWord || symbol === anyMark) {
            if (symbol === anyWord) anyMask |= 1 << position;
            reach += 1;
            return;
          }
          const id = symbols.id(symbol);
          masks.set(id, (masks.get(id) ?? 0) | (1 << position));
          reach += symbols.longest[id] ?? 1;
        });
        compiled.push({
          text,
          rule: index,
          machine,
          masks,
          anyMask,
          markMask,
          isFrame: rule.isFrame,
          holdsDenial: holdsDenial(text),
          reach,
        });
        const choices = needed(node);
        if (choices.length === 0) throw new Error(`pattern without a word of its own: ${text}`);
        const cost = (set: readonly string[]): number =>
          set.reduce((sum, symbol) => sum + (symbols.cost[symbols.id(symbol)] ?? 0), 0);
        anchors.push(choices.reduce((best, set) => (cost(set) < cost(best) ? set : best)));
      }
  });
  const anchored: number[][] = Array.from({ length: symbols.ids.size }, () => []);
  anchors.forEach((set, pattern) => {
    for (const symbol of new Set(set)) anchored[symbols.id(symbol)]?.push(pattern);
  });
  return { rules, entries: symbols.entries, compiled, anchored, symbolNames: [...symbols.ids.keys()] };
}
