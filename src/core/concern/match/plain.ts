import { plainly } from '../lexicon/lexicon.ts';
import { type Node, stopWord } from './pattern.ts';
import { isAny } from './symbols.ts';

/** Splits a choice at the top of a pattern into patterns of their own, so that each finds its own anchor. */
export function branches(node: Node): readonly Node[] {
  if (node.is === 'any') return node.parts.flatMap(branches);
  if (node.is === 'all' && node.parts.length === 1) return branches(node.parts[0] as Node);
  return [node];
}

/** Literal words of a pattern go through the short forms: "don't" is "do not" there too. */
export function spelled(node: Node): Node {
  if (node.is === 'one') {
    if (
      node.symbol.startsWith('@') ||
      isAny(node.symbol) ||
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

/** Each way to go on from each beginning; too many is none, for the matcher does better with parts then. */
function product(left: readonly string[], right: readonly string[] | undefined): string[] | undefined {
  if (right === undefined || left.length * right.length > mostPhrases) return undefined;
  return left.flatMap((begun) => right.map((rest) => `${begun} ${rest}`.trim()));
}

/** Every plain phrase a part stands for; nothing when it holds a gap. */
function phrases(node: Node): string[] | undefined {
  switch (node.is) {
    case 'one':
      return isAny(node.symbol) ? undefined : [plainSymbol(node.symbol)];
    case 'gap':
      return undefined;
    case 'maybe': {
      const said = phrases(node.part);
      return said === undefined ? undefined : ['', ...said];
    }
    case 'all':
      return node.parts.reduce<string[] | undefined>(
        (begun, part) => (begun === undefined ? undefined : product(begun, phrases(part))),
        [''],
      );
    case 'any': {
      const each = node.parts.map(phrases);
      const all = each.flatMap((said) => said ?? []);
      return each.includes(undefined) || all.includes('') || all.length > mostPhrases ? undefined : all;
    }
  }
}

function plainSymbol(symbol: string): string {
  return symbol.startsWith('@') || symbol === stopWord || symbol.includes('*')
    ? symbol
    : plainly(symbol).join(' ');
}
