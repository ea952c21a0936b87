import type { Day } from '../../london-time.ts';
import { joined, setOf, type Word } from '../words.ts';
import { type ClockAt, clockAt } from './clock-words.ts';
import { dateAt } from './dates.ts';

/** Minutes after midnight; either end may be open. */
export interface Span {
  readonly from?: number;
  readonly to?: number;
}

const loose = setOf('at after before between from around about by till til until to past by approx');
const parts = new Map<string, Span>(
  Object.entries({
    mornings: { from: 8 * 60, to: 12 * 60 },
    morning: { from: 8 * 60, to: 12 * 60 },
    afternoons: { from: 12 * 60, to: 17 * 60 },
    afternoon: { from: 12 * 60, to: 17 * 60 },
    evenings: { from: 17 * 60, to: 21 * 60 },
    evening: { from: 17 * 60, to: 21 * 60 },
    lunchtime: { from: 12 * 60, to: 14 * 60 },
    lunchtimes: { from: 12 * 60, to: 14 * 60 },
  }),
);

/** A time of day and where it stands. */
export interface Placed {
  readonly at: number;
  readonly clock: ClockAt;
}

export function found(
  words: readonly Word[],
  today: Day,
): { clocks: readonly Placed[]; days: readonly Day[] } {
  const clocks: Placed[] = [];
  const days: Day[] = [];
  for (let at = 0; at < words.length; ) {
    const day = isDashed(words, at) ? undefined : dateAt(words, at, today, 'future');
    const clock = day === undefined ? clockAt(words, at, isLoose(words, at, clocks)) : undefined;
    if (clock !== undefined) clocks.push({ at, clock });
    if (day?.day !== undefined) days.push(day.day);
    at += day?.size ?? clock?.size ?? 1;
  }
  return { clocks, days };
}

/** "9-5" is a span of hours here, though elsewhere it is the 9th of May; "9-5-26" is a date. */
function isDashed(words: readonly Word[], at: number): boolean {
  const tie = words[at]?.tie ?? '';
  const third = words[at + 1]?.tie === tie && clockAt(words, at + 2, true) !== undefined;
  return (tie === '-' || tie === '\u2013') && !third;
}

/** A bare number counts behind "at", "after" and the like, and as either end of a span: "2-4", "between 2 and 4", "9 to 5". */
function isLoose(words: readonly Word[], at: number, clocks: readonly Placed[]): boolean {
  const before = words[at - 1];
  if (before !== undefined && loose.has(before.word)) return true;
  const last = clocks.at(-1);
  const ends = last !== undefined && last.at + last.clock.size >= at - 1;
  if (ends && (before?.word === 'and' || before?.after === 'comma')) return true;
  const here = words[at];
  const next = words[at + 1];
  if (here === undefined || next === undefined) return false;
  const dashed =
    here.after === 'comma' && clockAt(words, at + 1, true) !== undefined && next.start - here.end <= 3;
  return (
    dashed ||
    ((next.word === 'to' || next.word === 'til' || next.word === 'till') &&
      clockAt(words, at + 2, true) !== undefined)
  );
}

export function spanOf(words: readonly Word[], clocks: readonly Placed[]): Span {
  const [first, second] = clocks;
  if (clocks.length > 2) return {};
  if (first === undefined) return partOfDay(words);
  const before = words[first.at - 1]?.word ?? '';
  if (second === undefined) {
    const ends = ['before', 'by', 'until', 'till', 'til', 'to'].includes(before);
    return ends ? { to: first.clock.minute } : { from: first.clock.minute };
  }
  return isSpan(words, first, second, before) ? between(first.clock, second.clock) : {};
}

/** "Between 2 and 4", "9 to 5", "2-4pm"; "9 or 6" is two times. */
function isSpan(words: readonly Word[], first: Placed, second: Placed, before: string): boolean {
  const link = joined(words.slice(first.at + first.clock.size, second.at));
  if (['to', 'till', 'til', 'until'].includes(link)) return true;
  if (link === 'and') return before === 'between' || before === 'from';
  return link === '' && words[second.at - 1]?.after === 'comma';
}

/** "2-4pm" and "10 to 12am"-like spans: the end says which half of the day the start is in, if that keeps them in order. */
function between(first: ClockAt, second: ClockAt): Span {
  const morning = first.minute - 12 * 60;
  const swapped = !first.sure && first.minute > second.minute && morning >= 0 ? morning : first.minute;
  const end =
    !second.sure && second.minute <= swapped && second.minute < 12 * 60
      ? second.minute + 12 * 60
      : second.minute;
  return { from: swapped, to: end };
}

function partOfDay(words: readonly Word[]): Span {
  const named = words.map((each) => parts.get(each.word)).filter((part) => part !== undefined);
  const [part] = named;
  const bounded = words.some((each) => loose.has(each.word) || each.word === 'or' || each.word === 'and');
  return named.length === 1 && part !== undefined && !bounded ? part : {};
}

/** "After 6pm" and "from 9" are not the moment itself. */
export function isVague(words: readonly Word[], clocks: readonly Placed[]): boolean {
  const before = words[(clocks[0]?.at ?? 0) - 1]?.word ?? '';
  return loose.has(before) && before !== 'at';
}
