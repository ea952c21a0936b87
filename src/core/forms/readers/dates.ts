import { addDays, type Day, dayOf, weekdayOf } from '../../london-time.ts';
import { joined, type Word } from '../words.ts';

/** Which way a date without a year, or a weekday, is meant. */
export type Leaning = 'past' | 'future' | 'either';

/** A date among words: undefined as the day when the words are a date that does not exist (31/02). */
export interface DateAt {
  readonly day: Day | undefined;
  /** How many words it took. */
  readonly size: number;
}

interface Around {
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
const shortDays: Readonly<Record<string, number>> = { tues: 2, weds: 3, wednes: 3, thur: 4, thurs: 4 };
const counts = 'a one two three four five six seven eight nine ten'.split(' ');

const fixed: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  tomoz: 1,
  tmrw: 1,
  tmw: 1,
  tmr: 1,
  tomorow: 1,
  tommorow: 1,
  tommorrow: 1,
  tomorro: 1,
  '2moro': 1,
  '2morrow': 1,
  '2mrw': 1,
  'day after tomorrow': 2,
  'the day after tomorrow': 2,
  yesterday: -1,
  'last night': -1,
  'day before yesterday': -2,
  'the day before yesterday': -2,
  'a week today': 7,
  'week today': 7,
  'a week tomorrow': 8,
  'a fortnight today': 14,
  'two weeks today': 14,
  'in a week': 7,
  'in a fortnight': 14,
  'a fortnight ago': -14,
  'a week ago': -7,
};

/** The date that begins at this word, in any of the common British writings, or undefined. Day before month, always. */
export function dateAt(words: readonly Word[], at: number, today: Day, leaning: Leaning): DateAt | undefined {
  const around = { words, at, today, leaning };
  return (
    fixedDay(around) ??
    counted(around) ??
    numeric(around) ??
    named(around) ??
    weekday(around) ??
    ordinal(around)
  );
}

function fixedDay({ words, at, today }: Around): DateAt | undefined {
  for (let size = Math.min(4, words.length - at); size > 0; size -= 1) {
    const days = fixed[joined(words.slice(at, at + size))];
    if (days !== undefined) return { day: addDays(today, days), size };
  }
  return undefined;
}

/** "In 3 days", "in two weeks", "10 days ago". */
function counted({ words, at, today }: Around): DateAt | undefined {
  const [first, second, third] = words.slice(at, at + 3).map((each) => each.word);
  if (first === 'in') {
    const length = lengthOf(third);
    const count = countOf(second);
    return length === undefined || count === undefined
      ? undefined
      : { day: addDays(today, count * length), size: 3 };
  }
  const length = third === 'ago' ? lengthOf(second) : undefined;
  const count = countOf(first);
  return length === undefined || count === undefined
    ? undefined
    : { day: addDays(today, -count * length), size: 3 };
}

function lengthOf(word: string | undefined): number | undefined {
  if (word === 'day' || word === 'days') return 1;
  return word === 'week' || word === 'weeks' ? 7 : undefined;
}

function countOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const named = counts.indexOf(word);
  if (named >= 0) return Math.max(named, 1);
  return word.length <= 2 ? digits(word) : undefined;
}

/** 07/03/1984, 7.3.84, 07-03-84, 7 3 1984, 070384, 07031984, 1984-03-07. */
function numeric({ words, at, today, leaning }: Around): DateAt | undefined {
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
function named({ words, at, today, leaning }: Around): DateAt | undefined {
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

/** "Friday", "next Tuesday" (of next week), "last Monday", "a week on Friday", "Friday week". */
function weekday({ words, at, today, leaning }: Around): DateAt | undefined {
  const text = words.slice(at, at + 5).map((each) => each.word);
  const later = ['a week on', 'week on', 'two weeks on', 'a fortnight on'].find((each) =>
    text.join(' ').startsWith(`${each} `),
  );
  if (later !== undefined) {
    const size = later.split(' ').length;
    const day = weekdayNumber(text[size]);
    const extra = later.startsWith('two') || later.includes('fortnight') ? 14 : 7;
    return day === undefined ? undefined : { day: addDays(coming(today, day), extra), size: size + 1 };
  }
  const lead = text[0] ?? '';
  const led = ['next', 'last', 'this', 'coming', 'on'].includes(lead);
  const day = weekdayNumber(led ? text[1] : lead);
  if (day === undefined) return undefined;
  const size = led ? 2 : 1;
  if (text[size] === 'week') return { day: addDays(coming(today, day), 7), size: size + 1 };
  return { day: leaningDay(today, day, lead, leaning), size };
}

function leaningDay(today: Day, day: number, lead: string, leaning: Leaning): Day {
  if (lead === 'next') return addDays(today, 7 - weekdayOf(today) + day);
  const before = addDays(coming(today, day), -7);
  if (lead === 'last' || (leaning === 'past' && lead !== 'coming'))
    return before === today ? addDays(before, -7) : before;
  return coming(today, day);
}

/** The next such weekday after today. */
function coming(today: Day, day: number): Day {
  return addDays(today, ((day - weekdayOf(today) + 6) % 7) + 1);
}

/** "The 3rd": the nearest one in the direction meant. */
function ordinal({ words, at, today, leaning }: Around): DateAt | undefined {
  const word = words[at]?.word ?? '';
  const date = isOrdinal(word) ? dateOf(word) : undefined;
  if (date === undefined) return undefined;
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  for (let step = 0; step < 4; step += 1) {
    const index = year * 12 + month - 1 + (leaning === 'past' ? -step : step);
    const day = dayOf(Math.floor(index / 12), (index % 12) + 1, date);
    if (day !== undefined && (leaning === 'past' ? day <= today : day >= today)) return { day, size: 1 };
  }
  return { day: undefined, size: 1 };
}

/** Without a year: the next one, or the last one when it lies in the past. */
function inYear(date: number, month: number, today: Day, leaning: Leaning): Day | undefined {
  const year = Number(today.slice(0, 4));
  const steps = leaning === 'past' ? [0, -1, -2, -3, -4] : [0, 1, 2, 3, 4];
  const days = steps.map((step) => dayOf(year + step, month, date));
  return days.find((day) => day !== undefined && (leaning === 'past' ? day <= today : day >= today));
}

/** A year of two digits is this century's, unless the day must lie in the past and would not. */
function yearOf(year: string, month: string, date: string, today: Day, leaning: Leaning): number {
  if (year.length === 4) return Number(year);
  const century = 2000 + Number(year);
  const day = `${century}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (leaning === 'future') return century;
  const last = leaning === 'past' ? today : `${Number(today.slice(0, 4)) + 20}-12-31`;
  return day <= last ? century : century - 100;
}

function monthOf(word: string | undefined): number | undefined {
  const short = word === 'sept' ? 'sep' : word;
  const found = Math.max(months.indexOf(short ?? ''), monthNames.indexOf(short ?? ''));
  return found < 0 ? undefined : found + 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayNumber(word: string | undefined): number | undefined {
  const found = Math.max(weekdays.indexOf(word ?? ''), weekdayNames.indexOf(word ?? ''));
  return found >= 0 ? found + 1 : shortDays[word ?? ''];
}

function isOrdinal(word: string): boolean {
  return word.length <= 4 && ['st', 'nd', 'rd', 'th'].includes(word.slice(-2));
}

function dateOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const number = digits(isOrdinal(word) ? word.slice(0, -2) : word);
  return number !== undefined && number >= 1 && number <= 31 && word.length <= 4 ? number : undefined;
}

function digits(word: string): number | undefined {
  if (word === '' || word.length > 8) return undefined;
  for (const char of word) if (char < '0' || char > '9') return undefined;
  return Number(word);
}
