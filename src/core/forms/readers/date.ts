import { addDays, clocksAt, type Day, weekdayOf } from '../../london-time.ts';
import type { Finding, FoundDate } from '../finding.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { bare, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { type Leaning, weekdayNumber } from './date-words.ts';
import { dateAt } from './dates.ts';

/** A date that must lie in the past (a birth, a first day off) or in the future; today counts as either. */
export interface DateOptions {
  readonly past?: boolean;
  readonly future?: boolean;
}

const mostWords = 12;
const oldest = 120;
const around = setOf(
  'its it is was on the my dob date of birth born i am im since from by around about roughly probably maybe think say said for day d o b',
);

/**
 * A day in Europe/London as 'YYYY-MM-DD', from any common British writing: 07/03/1984, 7.3.84, 070384, "5th of January",
 * "tomorrow", "a week on Friday". A date that does not exist, or lies on the wrong side of today, is unclear.
 */
export function readUkDate(text: string, now: Date, options: DateOptions = {}): Reading<Day> {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords || words.some((each) => each.after === 'question'))
    return unclear;
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  const today = clocksAt(now).day;
  const day = onlyDate(bare(words), today, leaningOf(options));
  return day !== undefined && isAllowed(day, today, options) ? answer(day) : unclear;
}

/** Our own reading first; the library's only for what that cannot read, and only if all it finds is one possible day. */
export async function readUkDateFinding(
  text: string,
  now: Date,
  finding: Finding,
  options: DateOptions = {},
): Promise<Reading<Day>> {
  const own = readUkDate(text, now, options);
  if (own.kind !== 'unclear' || wordsOf(text).length < 2) return own;
  const today = clocksAt(now).day;
  const words = bare(wordsOf(text));
  const found = (await finding.dates(text, now)).filter(
    (each) => each.kind === 'date' && each.to === undefined,
  );
  const days = new Set(found.map((each) => each.from).filter((day) => isAllowed(day, today, options)));
  const [day] = days;
  const whole = found.every((each) => leavesNothing(words, each));
  return days.size === 1 && day !== undefined && whole ? answer(day) : unclear;
}

/** Words outside what was found change it ("not the …", "… 2027"): only small ones may be left. */
function leavesNothing(words: readonly Word[], found: FoundDate): boolean {
  const inside = new Set(wordsOf(found.words).map((each) => each.word));
  return words.every(({ word }) => inside.has(word) || around.has(word));
}

function leaningOf({ past, future }: DateOptions): Leaning {
  if (past === true) return 'past';
  return future === true ? 'future' : 'either';
}

function isAllowed(day: Day, today: Day, { past, future }: DateOptions): boolean {
  if (past === true && day > today) return false;
  if (future === true && day < today) return false;
  return day >= addDays(today, -oldest * 366) && day <= addDays(today, 50 * 366);
}

/** The whole reply is one date, with the weekday before it if it is the right one, and nothing but small words around. */
function onlyDate(words: readonly Word[], today: Day, leaning: Leaning): Day | undefined {
  const days: (Day | undefined)[] = [];
  let dayName: number | undefined;
  for (let at = 0; at < words.length; ) {
    const belongs = afterWeekday(words, at, today, leaning) !== undefined;
    const date = belongs ? undefined : dateAt(words, at, today, leaning);
    if (belongs) dayName = weekdayNumber(words[at]?.word);
    else if (date !== undefined) days.push(date.day);
    else if (!around.has(words[at]?.word ?? '')) return undefined;
    at += date?.size ?? 1;
  }
  const [day] = days;
  if (day === undefined || days.length > 1) return undefined;
  return dayName === undefined || weekdayOf(day) === dayName ? day : undefined;
}

/** "Tues 5 Jan", "Friday the 3rd": the name belongs to the date that follows. */
function afterWeekday(words: readonly Word[], at: number, today: Day, leaning: Leaning) {
  if (weekdayNumber(words[at]?.word) === undefined) return undefined;
  const next = words[at + 1]?.word === 'the' ? at + 2 : at + 1;
  const word = words[next]?.word ?? '';
  return word === 'week' || next >= words.length ? undefined : dateAt(words, next, today, leaning);
}
