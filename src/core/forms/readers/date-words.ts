import { type Day, dayOf } from '../../london-time.ts';
import type { Word } from '../words.ts';

/** Which way a date without a year, or a weekday, is meant. */
export type Leaning = 'past' | 'future' | 'either';

/** A date among words: undefined as the day when the words are a date that does not exist (31/02). */
export interface DateAt {
  readonly day: Day | undefined;
  /** How many words it took. */
  readonly size: number;
}

/** Where a date is looked for, and what words like "friday" are measured from. */
export interface Around {
  readonly words: readonly Word[];
  readonly at: number;
  readonly today: Day;
  readonly leaning: Leaning;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const weekdays = 'mon tue wed thu fri sat sun'.split(' ');
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const shortDays = new Map(Object.entries({ tues: 2, weds: 3, wednes: 3, thur: 4, thurs: 4 }));

/** Without a year: the next one, or the last one when it lies in the past. */
export function inYear(date: number, month: number, today: Day, leaning: Leaning): Day | undefined {
  const year = Number(today.slice(0, 4));
  const steps = leaning === 'past' ? [0, -1, -2, -3, -4] : [0, 1, 2, 3, 4];
  const days = steps.map((step) => dayOf(year + step, month, date));
  return days.find((day) => day !== undefined && (leaning === 'past' ? day <= today : day >= today));
}

/** A year of two digits is this century's, unless the day must lie in the past and would not. */
export function yearOf(year: string, month: string, date: string, today: Day, leaning: Leaning): number {
  if (year.length === 4) return Number(year);
  const century = 2000 + Number(year);
  const day = `${century}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (leaning === 'future') return century;
  const last = leaning === 'past' ? today : `${Number(today.slice(0, 4)) + 20}-12-31`;
  return day <= last ? century : century - 100;
}

export function monthOf(word: string | undefined): number | undefined {
  const short = word === 'sept' ? 'sep' : word;
  const found = Math.max(months.indexOf(short ?? ''), monthNames.indexOf(short ?? ''));
  return found < 0 ? undefined : found + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(word: string | undefined): number | undefined {
  const found = Math.max(weekdays.indexOf(word ?? ''), weekdayNames.indexOf(word ?? ''));
  return found >= 0 ? found + 1 : shortDays.get(word ?? '');
}

export function isOrdinal(word: string): boolean {
  return word.length <= 4 && ['st', 'nd', 'rd', 'th'].includes(word.slice(-2));
}

export function dateOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const number = digits(isOrdinal(word) ? word.slice(0, -2) : word);
  return number !== undefined && number >= 1 && number <= 31 && word.length <= 4 ? number : undefined;
}

export function digits(word: string): number | undefined {
  if (word === '' || word.length > 8) return undefined;
  for (const char of word) if (char < '0' || char > '9') return undefined;
  return Number(word);
}
