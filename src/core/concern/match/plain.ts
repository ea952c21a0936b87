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

/** Every plain phrase a part stands for; nothing when it holds a gap or a sentence end. */
function phrases(node: Node): string[] | undefined {
  if (node.is === 'one') return isAny(node.symbol) ? undefined : [plainSymbol(node.symbol)];
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
