import { confusables } from './confusables.ts';
import { emoji } from './emoji.ts';

/** A text in the letters the rules know, with the way back: folded unit i came from the person's own [from[i], to[i]). */
export interface Folded {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

const invisible = 0;
const seen = new Map<number, string>();

/** Format characters, variation selectors, joiners and combining marks: they change how a word looks, not what it says. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    code === 0x180e ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x206f) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x489 && code <= 0x489) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0000 && code <= 0xe01ef)
  );
}

function foldOne(code: number): string {
  if (isInvisible(code)) return '';
  if (code >= 0xd800 && code <= 0xdfff) return ' ';
  const char = String.fromCodePoint(code);
  const meaning = emoji[char];
  if (meaning !== undefined) return ` ${meaning} `;
  // Enclosed and squared letters outside NFKD's reach.
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(97 + code - 0x1f1e6);
  let out = '';
  for (const part of char.normalize('NFKD').toLowerCase()) {
    const point = part.codePointAt(0) ?? invisible;
    if (!isInvisible(point)) out += confusables[part] ?? part;
  }
  return out;
}

/** Answers are kept, so that a long text of one script is folded by look-up. The table is bounded by Unicode itself. */
function folded(code: number): string {
  let out = seen.get(code);
  if (out === undefined) {
    out = foldOne(code);
    if (seen.size < 200_000) seen.set(code, out);
  }
  return out;
}

/** Places in a text that folds letter for letter. */
let same = new Int32Array(0);
let next = new Int32Array(0);

function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 128 || unit === 96) return false;
  }
  return true;
}

function foldPlain(text: string): Folded {
  if (same.length < text.length) {
    same = Int32Array.from({ length: text.length * 2 }, (_, i) => i);
    next = Int32Array.from({ length: text.length * 2 }, (_, i) => i + 1);
  }
  return { text: text.toLowerCase(), from: same, to: next };
}

/** Folded text as it grows, each unit with its way back. */
class Growing {
  private readonly parts: string[] = [];
  private from: Int32Array<ArrayBuffer>;
  private to: Int32Array<ArrayBuffer>;
  private length = 0;

  constructor(size: number) {
    this.from = new Int32Array(size + 64);
    this.to = new Int32Array(size + 64);
  }

  add(out: string, start: number, end: number): void {
    this.parts.push(out);
    for (let k = 0; k < out.length; k += 1) this.place(start, end);
  }

  /** A stretch that folds letter for letter. */
  addPlain(out: string, start: number): void {
    this.parts.push(out);
    for (let k = 0; k < out.length; k += 1) this.place(start + k, start + k + 1);
  }

  private place(start: number, end: number): void {
    if (this.length === this.from.length) {
      this.from = doubled(this.from);
      this.to = doubled(this.to);
    }
    this.from[this.length] = start;
    this.to[this.length] = end;
    this.length += 1;
  }

  close(): Folded {
    return { text: this.parts.join(''), from: this.from, to: this.to };
  }
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(old.length * 2);
  next.set(old);
  return next;
}

function isPlainUnit(unit: number): boolean {
  return unit < 128 && unit !== 96;
}

export function fold(text: string): Folded {
  if (isPlain(text)) return foldPlain(text);
  const out = new Growing(text.length);
  let i = 0;
  while (i < text.length) {
    let end = i;
    while (end < text.length && isPlainUnit(text.charCodeAt(end))) end += 1;
    if (end > i) out.addPlain(text.slice(i, end).toLowerCase(), i);
    i = end;
    if (i === text.length) break;
    const code = text.codePointAt(i) ?? 32;
    const size = code > 0xffff ? 2 : 1;
    out.add(folded(code), i, i + size);
    i += size;
  }
  return out.close();
}
