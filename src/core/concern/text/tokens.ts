import type { Folded } from './fold.ts';

/** A word as written (folded), before its spelling is looked at. */
export interface Raw {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly stop: boolean;
  readonly comma: boolean;
  /** Inside double quotes: somebody's words, told again. */
  readonly quote: boolean;
  readonly apostrophe: boolean;
}

const charKind = { other: 0, letter: 1, digit: 2 } as const;

function kindOf(code: number): number {
  if (code < 128) {
    if (code >= 97 && code <= 122) return charKind.letter;
    if (code >= 48 && code <= 57) return charKind.digit;
    return charKind.other;
  }
  if (code >= 0x2000 && code <= 0x2bff) return charKind.other;
  if (code >= 0x3000 && code <= 0x303f) return charKind.other;
  if (code >= 0xd800 && code <= 0xf8ff) return charKind.other;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return charKind.other;
  if (code >= 0xff00 && code <= 0xff65) return charKind.other;
  return charKind.letter;
}

/** Signs people put inside a word in place of a letter: "k*ll", "su!cide", "@live". */
function standsForLetter(char: string): boolean {
  return (
    char === '*' ||
    char === '@' ||
    char === '$' ||
    char === '!' ||
    char === '+' ||
    char === '|' ||
    char === '#'
  );
}

function isStop(char: string): boolean {
  return char === '.' || char === '!' || char === '?' || char === ';' || char === '\n' || char === '\r';
}

/** One pass, no looking back. Sentence ends are tokens of their own: '.' or '?'. */
export function tokens(folded: Folded): Raw[] {
  const { text, from, to } = folded;
  const out: Raw[] = [];
  let comma = false;
  let quote = false;
  const size = text.length;
  for (let i = 0; i < size; ) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === charKind.other) {
      const char = text[i] ?? ' ';
      if (isStop(char)) {
        let j = i + 1;
        let asks = char === '?';
        while (j < size && (isStop(text[j] ?? '') || text[j] === ' ')) {
          if (text[j] === '?') asks = true;
          j += 1;
        }
        const dots = char === '.' && text[i + 1] === '.' && !asks && j < size;
        if (dots) comma = true;
        else if (out.length > 0 && !out[out.length - 1]?.stop)
          out.push({
            word: asks ? '?' : '.',
            start: from[i] ?? 0,
            end: to[j - 1] ?? 0,
            stop: true,
            comma: false,
            quote: false,
            apostrophe: false,
          });
        i = j;
        continue;
      }
      if (char === ',' || char === '(' || char === ')' || char === ':') comma = true;
      if (char === '"') quote = !quote;
      i += 1;
      continue;
    }
    let j = i + 1;
    let word = '';
    let piece = i;
    let apostrophe = false;
    for (; j < size; j += 1) {
      const next = text.charCodeAt(j);
      if (kindOf(next) !== charKind.other) continue;
      const char = text[j] ?? '';
      const inside = j + 1 < size && kindOf(text.charCodeAt(j + 1)) !== charKind.other;
      if (char === "'" && inside) {
        word += text.slice(piece, j);
        piece = j + 1;
        apostrophe = true;
        continue;
      }
      // A run of them, "f**k", counts too, as long as a letter follows.
      if (standsForLetter(char) && j - i < 24) {
        let k = j;
        while (k < size && k - j < 4 && standsForLetter(text[k] ?? '')) k += 1;
        if (k < size && kindOf(text.charCodeAt(k)) === charKind.letter) {
          j = k;
          continue;
        }
      }
      break;
    }
    word += text.slice(piece, j);
    out.push({ word, start: from[i] ?? 0, end: to[j - 1] ?? 0, stop: false, comma, quote, apostrophe });
    comma = false;
    i = j;
  }
  return out;
}
