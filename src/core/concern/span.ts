import type { Span } from './concern.ts';
import type { Words } from './text/words.ts';

/** The place in the person's own text of words [from, to). */
export function span(words: Words, from: number, to: number): Span {
  return { start: words.start[from] ?? 0, end: words.end[to - 1] ?? words.end[words.end.length - 1] ?? 0 };
}
