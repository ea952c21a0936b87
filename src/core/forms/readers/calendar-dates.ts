import type { Day } from '../../london-time.ts';
import { dayOf } from '../../london-time.ts';
import type { Word } from '../words.ts';
import {
  type Around,
  type DateAt,
  dateOf,
  digits,
  inYear,
  type Leaning,
  monthOf,
  yearOf,
} from './date-words.ts';

/** 07/03/1984, 7.3.84, 07-03-84, 7 3 1984, 070384, 07031984, 1984-03-07. */
export function numeric({ words, at, today, leaning }: Around): DateAt | undefined {
  const whole = words[at]?.word ?? '';
  if (digits(whole) === undefined) return undefined;
  if (whole.length === 6 || whole.length === 8) {
    const [date, month, year] = [whole.slice(0, 2), whole.slice(2, 4), whole.slice(4)];
    return { day: dayOf(yearOf(year, month, date, today, leaning), Number(month), Number(date)), size: 1 };
  }
  const parts = words.slice(at, at + 3).map((each) => each.word);
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || digits(second) === undefined || second.length > 2)
    return undefined;
  if (third === undefined || digits(third) === undefined || !isTied(words, at))
    return dayAndMonth(words, at, today, leaning);
  if (first.length === 4) return { day: dayOf(Number(first), Number(second), Number(third)), size: 3 };
  if (first.length > 2 || third.length === 1 || third.length === 3 || third.length > 4) return undefined;
  return { day: dayOf(yearOf(third, second, first, today, leaning), Number(second), Number(first)), size: 3 };
}

/** Three numbers are one date when the same kind of mark, or none, stands between them. */
function isTied(words: readonly Word[], at: number): boolean {
  return words[at]?.after === words[at + 1]?.after;
}

/** "7/3", "7.3": only with a mark; two numbers side by side are no date. */
function dayAndMonth(words: readonly Word[], at: number, today: Day, leaning: Leaning): DateAt | undefined {
  const date = words[at];
  const month = words[at + 1]?.word ?? '';
  const tight = date !== undefined && date.tie !== '' && '/-'.includes(date.tie);
  if (!tight || date.word.length > 2 || Number(month) > 12) return undefined;
  return { day: inYear(Number(date.word), Number(month), today, leaning), size: 2 };
}

/** "5 Jan", "5th of January 2026", "Jan 5", "January 5th, 84". */
export function named({ words, at, today, leaning }: Around): DateAt | undefined {
  const text = words.slice(at, at + 4).map((each) => each.word);
  const monthFirst = monthOf(text[0]);
  const of = text[1] === 'of' ? 1 : 0;
  const month = monthFirst ?? monthOf(text[1 + of]);
  const date = monthFirst === undefined ? dateOf(text[0]) : dateOf(text[1]);
  if (month === undefined || date === undefined) return undefined;
  const size = monthFirst === undefined ? 2 + of : 2;
  const year = words[at + size]?.word ?? '';
  const hasYear =
    digits(year) !== undefined && (year.length === 4 || (year.length === 2 && isYearPlace(words, at + size)));
  if (!hasYear) return { day: inYear(date, month, today, leaning), size };
  return {
    day: dayOf(yearOf(year, String(month), String(date), today, leaning), month, date),
    size: size + 1,
  };
}

/** "5 Jan 84" has a year; "5 Jan 10am" and "5 Jan 10 o'clock" have none. */
function isYearPlace(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.word ?? '';
  const clock = words[at]?.after === 'comma' && digits(next) !== undefined;
  return !clock && !['am', 'pm', 'oclock', 'to', 'til', 'till'].includes(next);
}
