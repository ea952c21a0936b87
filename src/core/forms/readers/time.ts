import { clocksAt, type Day, instantAt } from '../../london-time.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { joined, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { type ClockAt, clockAt } from './clock-words.ts';
import { dateAt } from './dates.ts';
import { readFreeText } from './free-text.ts';

/** A good time to reach somebody. Their own words are always kept: whoever rings reads those. */
export interface TimeAnswer {
  readonly words: string;
  /** ISO instant, where one moment is clear: "tomorrow at 9". */
  readonly at?: string;
  /** 'HH:MM' in Europe/London. A single time is a `from`. */
  readonly from?: string;
  readonly to?: string;
}

interface Span {
  readonly from?: number;
  readonly to?: number;
}

const mostWords = 40;
const mostOther = 3;
/** Words that go with any time and say nothing else. */
const plain = setOf(
  'a an and or but the at after before between from around about by till til until to past approx on in of for i im ill my me is are am be best better good ok okay fine usually normally generally mostly ideally preferably please thanks if possible can could would call ring text phone not no never except avoid cant dont only just when once then free available finish finished home every each this next pm oclock ish half quarter up prefer preferred else probably definitely maybe perhaps clinic surgery ward theatre school run kids children bed list lists finishing finishes ends end start starts so do',
);
const loose = setOf('at after before between from around about by till til until to past by approx');
const parts: Readonly<Record<string, Span>> = {
  mornings: { from: 8 * 60, to: 12 * 60 },
  morning: { from: 8 * 60, to: 12 * 60 },
  afternoons: { from: 12 * 60, to: 17 * 60 },
  afternoon: { from: 12 * 60, to: 17 * 60 },
  evenings: { from: 17 * 60, to: 21 * 60 },
  evening: { from: 17 * 60, to: 21 * 60 },
  lunchtime: { from: 12 * 60, to: 14 * 60 },
  lunchtimes: { from: 12 * 60, to: 14 * 60 },
};
const timely = setOf(
  'hours day days daytime night nights anytime whenever any always weekday weekdays weekend weekends week shift shifts work working lunch lunchtime later now asap soon today tonight tomorrow time times early late mon tue tues wed weds thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays morning mornings afternoon afternoons evening evenings breakfast dinner tea bedtime off oncall rota flexible',
);
const denials = setOf('not never except avoid cant dont no without apart unless');

/**
 * When to reach somebody. Unclear only if nothing in it is about time ("I want to die", "2").
 * `at`, `from` and `to` are given only where they are plain: "not Tuesdays" and "9 or after 6" are kept as words alone.
 */
export function readTime(text: string, now: Date): Reading<TimeAnswer> {
  const words = wordsOf(text);
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  const kept = readFreeText(text, 300);
  if (kept.kind !== 'answer' || words.at(-1)?.after === 'question') return unclear;
  const today = clocksAt(now).day;
  const { clocks, days } = found(words, today);
  if (!isAboutTime(words, clocks.length, days.length)) return unclear;
  if (words.some((each) => denials.has(each.word))) return answer({ words: kept.value });
  const span = spanOf(words, clocks);
  const moment = isVague(words, clocks) ? undefined : momentOf(span, clocks, days, now);
  return answer({ words: kept.value, ...(moment !== undefined && { at: moment }), ...shown(span) });
}

/** Whether it is about time more than about anything else: "said goodbye tonight" is not. */
function isAboutTime(words: readonly Word[], clocks: number, days: number): boolean {
  const timed = words.filter((each) => timely.has(each.word)).length;
  const others = words.filter(
    (each) => !timely.has(each.word) && !plain.has(each.word) && !hasDigit(each.word),
  ).length;
  const weight = timed + 2 * clocks + days;
  return weight > 0 && others <= Math.min(weight / 2, mostOther) && words.length <= mostWords;
}

function hasDigit(word: string): boolean {
  return [...word].some((char) => char >= '0' && char <= '9');
}

interface Placed {
  readonly at: number;
  readonly clock: ClockAt;
}

function found(words: readonly Word[], today: Day): { clocks: readonly Placed[]; days: readonly Day[] } {
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

function spanOf(words: readonly Word[], clocks: readonly Placed[]): Span {
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
  const named = words.map((each) => parts[each.word]).filter((part) => part !== undefined);
  const [part] = named;
  const bounded = words.some((each) => loose.has(each.word) || each.word === 'or' || each.word === 'and');
  return named.length === 1 && part !== undefined && !bounded ? part : {};
}

/** "After 6pm" and "from 9" are not the moment itself. */
function isVague(words: readonly Word[], clocks: readonly Placed[]): boolean {
  const before = words[(clocks[0]?.at ?? 0) - 1]?.word ?? '';
  return loose.has(before) && before !== 'at';
}

/** One day and one time that is still to come. */
function momentOf(
  span: Span,
  clocks: readonly Placed[],
  days: readonly Day[],
  now: Date,
): string | undefined {
  const [day] = days;
  const [clock] = clocks;
  const one = days.length === 1 && clocks.length === 1 && span.to === undefined;
  if (!one || day === undefined || clock === undefined) return undefined;
  const at = instantAt(day, clock.clock.minute);
  return at > now ? at.toISOString() : undefined;
}

function shown({ from, to }: Span): { from?: string; to?: string } {
  return { ...(from !== undefined && { from: clock(from) }), ...(to !== undefined && { to: clock(to) }) };
}

function clock(minute: number): string {
  const ofDay = minute % (24 * 60);
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
