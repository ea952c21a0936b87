import { addDays, type Day, dayOf, weekdayOf } from '../../london-time.ts';
import { joined, type Word } from '../words.ts';
import { named, numeric } from './calendar-dates.ts';
import {
  type Around,
  type DateAt,
  dateOf,
  digits,
  isOrdinal,
  type Leaning,
  weekdayNumber,
} from './date-words.ts';

const counts = 'a one two three four five six seven eight nine ten'.split(' ');

const fixed = new Map(
  Object.entries({
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
  }),
);

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
    const days = fixed.get(joined(words.slice(at, at + size)));
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
