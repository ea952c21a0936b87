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

/** Ranges outside ASCII that are signs and spaces; all else there is taken for letters. */
const signRanges: readonly (readonly [number, number])[] = [
  [0x80, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xff00, 0xff65],
];

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return charKind.letter;
  if (code < 128) return code >= 48 && code <= 57 ? charKind.digit : charKind.other;
  for (const [first, last] of signRanges) if (code >= first && code <= last) return charKind.other;
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

/** Cuts a folded text into words and sentence ends, '.' or '?', in one pass. */
class Cutter {
  private readonly text: string;
  private readonly folded: Folded;
  private readonly out: Raw[] = [];
  private comma = false;
  private quote = false;

  constructor(folded: Folded) {
    this.folded = folded;
    this.text = folded.text;
  }

  cut(): Raw[] {
    const size = this.text.length;
    for (let i = 0; i < size; )
      i = kindOf(this.text.charCodeAt(i)) === charKind.other ? this.sign(i) : this.word(i);
    return this.out;
  }

  private place(from: number, to: number): { start: number; end: number } {
    return { start: this.folded.from[from] ?? 0, end: this.folded.to[to - 1] ?? 0 };
  }

  private sign(i: number): number {
    const char = this.text[i] ?? ' ';
    if (isStop(char)) return this.stop(i, char);
    if (char === ',' || char === '(' || char === ')' || char === ':') this.comma = true;
    if (char === '"') this.quote = !this.quote;
    return i + 1;
  }

  /** A run of stops is one; dots between words are a pause, no end. */
  private stop(i: number, char: string): number {
    const { text, out } = this;
    let j = i + 1;
    let asks = char === '?';
    while (j < text.length && (isStop(text[j] ?? '') || text[j] === ' ')) {
      if (text[j] === '?') asks = true;
      j += 1;
    }
    const isPause = char === '.' && text[i + 1] === '.' && !asks && j < text.length;
    if (isPause) this.comma = true;
    else if (out.length > 0 && !out[out.length - 1]?.stop)
      out.push({
        word: asks ? '?' : '.',
        ...this.place(i, j),
        stop: true,
        comma: false,
        quote: false,
        apostrophe: false,
      });
    return j;
  }

  private word(i: number): number {
    const { text } = this;
    let word = '';
    let piece = i;
    let apostrophe = false;
    let j = i + 1;
    for (; j < text.length; j += 1) {
      if (kindOf(text.charCodeAt(j)) !== charKind.other) continue;
      if (text[j] === "'" && this.isInside(j)) {
        word += text.slice(piece, j);
        piece = j + 1;
        apostrophe = true;
        continue;
      }
      const letter = j - i < longestDisguise ? this.afterSigns(j) : j;
      if (letter === j) break;
      j = letter;
    }
    word += text.slice(piece, j);
    this.out.push({
      word,
      ...this.place(i, j),
      stop: false,
      comma: this.comma,
      quote: this.quote,
      apostrophe,
    });
    this.comma = false;
    return j;
  }

  private isInside(j: number): boolean {
    return j + 1 < this.text.length && kindOf(this.text.charCodeAt(j + 1)) !== charKind.other;
  }

  /** Past a run of signs that stand for letters, "f**k", as long as a letter follows; else where it was. */
  private afterSigns(j: number): number {
    const { text } = this;
    let k = j;
    while (k < text.length && k - j < 4 && standsForLetter(text[k] ?? '')) k += 1;
    return k > j && k < text.length && kindOf(text.charCodeAt(k)) === charKind.letter ? k : j;
  }
}

const longestDisguise = 24;

/** One pass, no looking back. */
export function tokens(folded: Folded): Raw[] {
  return new Cutter(folded).cut();
}
