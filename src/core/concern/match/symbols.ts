import { type Form, inflect } from '../lexicon/inflect.ts';
import { plainly, spellOut, type WordList } from '../lexicon/lexicon.ts';
import { usual } from '../lexicon/usual-words.ts';
import { anyMark, anyWord, stopWord } from './pattern.ts';

/** A word or the start of a phrase: the symbols it stands for, and what may come next. */
export interface Entry {
  readonly symbols: number[];
  next: Map<string, Entry> | undefined;
  /** The same symbols as bits. */
  bits: Int32Array;
  /** Patterns that hang on one of its symbols: rules, and frames. */
  /** The reading that last met it. */
  met: number;
  rules: number[];
  frames: number[];
}

export function isAny(symbol: string): boolean {
  return symbol === anyWord || symbol === anyMark;
}

const none = new Int32Array(0);

/** Numbers for the words and lists that patterns name, and the words that stand for each. */
export class Symbols {
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
    if (!isAny(symbol))
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
        entry = { symbols: [], next: undefined, bits: none, met: 0, rules: [], frames: [] };
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
