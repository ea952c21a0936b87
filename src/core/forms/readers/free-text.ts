import { answer, type Reading, unclear } from '../reading.ts';
import { wordsOf } from '../words.ts';
import { readAside } from './aside.ts';

const hidden = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/**
 * The person's own words, kept: only control and direction characters go, so that they cannot disturb a screen.
 * @param most UTF-16 units kept; the transcript has the rest, and "…" shows that there is more.
 */
export function readFreeText(text: string, most = 2000): Reading<string> {
  const words = wordsOf(text);
  if (words.length === 0) return unclear;
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  const kept = visible(text).trim();
  return kept === '' ? unclear : answer(shortened(kept, most));
}

function visible(text: string): string {
  return text.toWellFormed().replaceAll(hidden, (char) => (char === '\n' || char === '\t' ? char : ''));
}

/** Cut between characters, never inside one. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
