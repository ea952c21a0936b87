/**
 * The small language the rule tables are written in. One pattern is a line of words:
 *   die            this word              die*        any form of this verb (die*ing, die*ed, die*s, die*base)
 *   @means         any of a word list     @take.ed    the past forms of a list of verbs
 *   (a b | c)      one of these           x?          may be left out
 *   ~3             up to three words of any kind, in the same sentence; ~~3 may cross a sentence end
 *   ^ $            start or end of a sentence; between sentences write $
 * It is compiled to positions and "what may follow what" (Glushkov), and run without any going back.
 */
export type Node =
  | { readonly is: 'one'; readonly symbol: string }
  | { readonly is: 'all'; readonly parts: readonly Node[] }
  | { readonly is: 'any'; readonly parts: readonly Node[] }
  | { readonly is: 'maybe'; readonly part: Node }
  | { readonly is: 'gap'; readonly most: number; readonly symbol: string };

export const anyWord = '_';
export const anyMark = '__';
export const stopWord = '$';

function marksOf(text: string): string[] {
  const marks: string[] = [];
  let word = '';
  const close = (): void => {
    if (word !== '') marks.push(word);
    word = '';
  };
  for (const char of text) {
    if (char === ' ') close();
    else if ('()|?'.includes(char)) {
      close();
      marks.push(char);
    } else word += char;
  }
  close();
  return marks;
}

function leaf(mark: string): Node {
  if (!mark.startsWith('~')) return { is: 'one', symbol: mark === '^' ? stopWord : mark };
  const symbol = mark.startsWith('~~') ? anyMark : anyWord;
  return { is: 'gap', most: Number(mark.slice(mark.lastIndexOf('~') + 1)), symbol };
}

/** Reads marks one after the other; each method leaves off where its own part ends. */
class Parser {
  private readonly marks: readonly string[];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
    this.marks = marksOf(text);
  }

  whole(): Node {
    const node = this.choice();
    if (this.at !== this.marks.length) throw new Error(`pattern with a bracket too many: ${this.text}`);
    return node;
  }

  private choice(): Node {
    const branches: Node[][] = [[]];
    while (this.at < this.marks.length && this.marks[this.at] !== ')') {
      if (this.marks[this.at] === '|') {
        this.at += 1;
        branches.push([]);
      } else branches[branches.length - 1]?.push(this.item());
    }
    const nodes = branches.map((parts): Node => ({ is: 'all', parts }));
    return nodes.length === 1 ? (nodes[0] as Node) : { is: 'any', parts: nodes };
  }

  private item(): Node {
    const mark = this.marks[this.at] ?? '';
    this.at += 1;
    const node = mark === '(' ? this.bracket() : leaf(mark);
    if (this.marks[this.at] !== '?') return node;
    this.at += 1;
    return { is: 'maybe', part: node };
  }

  private bracket(): Node {
    const node = this.choice();
    if (this.marks[this.at] !== ')') throw new Error(`pattern without its closing bracket: ${this.text}`);
    this.at += 1;
    return node;
  }
}

export function parse(text: string): Node {
  return new Parser(text).whole();
}

/** Positions, 31 at most, as bits of one number. */
export interface Machine {
  readonly symbols: readonly string[];
  readonly first: number;
  readonly last: number;
  readonly follow: readonly number[];
  readonly isEmpty: boolean;
}

interface Built {
  readonly first: number;
  readonly last: number;
  readonly isEmpty: boolean;
}

export function build(node: Node, text: string): Machine {
  const symbols: string[] = [];
  const follow: number[] = [];
  const bits = (mask: number, visit: (position: number) => void): void => {
    for (let rest = mask; rest !== 0; rest &= rest - 1) visit(31 - Math.clz32(rest & -rest));
  };
  const one = (symbol: string): Built => {
    if (symbols.length === 31) throw new Error(`pattern too long, split it: ${text}`);
    symbols.push(symbol);
    follow.push(0);
    const bit = 1 << (symbols.length - 1);
    return { first: bit, last: bit, isEmpty: false };
  };
  const join = (left: Built, right: Built): Built => {
    bits(left.last, (position) => {
      follow[position] = (follow[position] ?? 0) | right.first;
    });
    return {
      first: left.isEmpty ? left.first | right.first : left.first,
      last: right.isEmpty ? left.last | right.last : right.last,
      isEmpty: left.isEmpty && right.isEmpty,
    };
  };
  const nothing: Built = { first: 0, last: 0, isEmpty: true };
  const visit = (part: Node): Built => {
    switch (part.is) {
      case 'one':
        return one(part.symbol);
      case 'all':
        return part.parts.map(visit).reduce(join, nothing);
      case 'any': {
        const branches = part.parts.map(visit);
        return {
          first: branches.reduce((mask, branch) => mask | branch.first, 0),
          last: branches.reduce((mask, branch) => mask | branch.last, 0),
          isEmpty: branches.some((branch) => branch.isEmpty),
        };
      }
      case 'maybe':
        return { ...visit(part.part), isEmpty: true };
      case 'gap': {
        let gap = nothing;
        for (let i = 0; i < part.most; i += 1) gap = join(gap, { ...one(part.symbol), isEmpty: true });
        return gap;
      }
    }
  };
  const whole = visit(node);
  return { symbols, follow, first: whole.first, last: whole.last, isEmpty: whole.isEmpty };
}

/** Sets of symbols of which any match must contain at least one; the matcher picks the rarest. */
export function needed(node: Node): string[][] {
  switch (node.is) {
    case 'one':
      return node.symbol === anyWord || node.symbol === anyMark || node.symbol === stopWord
        ? []
        : [[node.symbol]];
    case 'all':
      return node.parts.flatMap(needed);
    case 'any': {
      // A choice can anchor a pattern only when every branch has something of its own.
      const branches = node.parts.map(needed);
      if (branches.some((sets) => sets.length === 0)) return [];
      const combined: string[][] = [];
      for (let pick = 0; pick < 3; pick += 1)
        combined.push(branches.flatMap((sets) => sets[Math.min(pick, sets.length - 1)] ?? []));
      return combined;
    }
    default:
      return [];
  }
}
