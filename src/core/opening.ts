import { type BankHolidayCalendar, isBankHoliday } from './bank-holidays.ts';
import type { Nation } from './conversation.ts';
import { addDays, clocksAt, type Day, instantAt, weekdayOf } from './london-time.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

/** A span that opens on each of these days. 'HH:MM' in Europe/London; a `to` that is not later is on the next day. */
export interface OpenSpan {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
}

export type Opening =
  | { readonly always: true }
  | { readonly week: readonly OpenSpan[]; readonly bankHolidays: 'open' | 'closed' | 'unknown' };

/** Whose bank holidays count: those of the place a service works from. Undefined where that is not known. */
export type Based = Nation | readonly Nation[] | undefined;

/** A stretch of time; not certain on a bank holiday about which nothing is known. */
interface Stretch {
  readonly start: Date;
  readonly end: Date;
  readonly certain: boolean;
}

/** Longer than any run of closed days: Christmas with a weekend, or a span that opens one day a week. */
const daysAhead = 15;

/** 'unknown' only on holidays: where the hours do not say, where nations differ, on a Boxing Day that is a Saturday. */
export function isOpen(opening: Opening, now: Date, based?: Based): boolean | 'unknown' {
  if ('always' in opening) return true;
  const here = stretches(opening, now, based).find((each) => each.start <= now && now < each.end);
  if (here === undefined) return false;
  return here.certain || 'unknown';
}

/** The next moment it certainly opens, undefined if it never closes or nothing certain is near. */
export function nextOpening(opening: Opening, now: Date, based?: Based): Date | undefined {
  if ('always' in opening) return undefined;
  return stretches(opening, now, based).find((each) => each.certain && each.start > now)?.start;
}

/** When the present opening ends; undefined if it is closed now or never closes. */
export function closingTime(opening: Opening, now: Date, based?: Based): Date | undefined {
  if ('always' in opening) return undefined;
  return stretches(opening, now, based).find((each) => each.start <= now && now < each.end)?.end;
}

/** From the day before (its span may reach past midnight) on, in order, touching stretches joined. */
function stretches(opening: Exclude<Opening, { always: true }>, now: Date, based: Based): readonly Stretch[] {
  const joined: Stretch[] = [];
  const first = addDays(clocksAt(now).day, -7);
  const all: Stretch[] = [];
  for (let step = 0; step < daysAhead + 7; step += 1)
    all.push(...onDay(opening, addDays(first, step), based));
  all.sort((one, other) => one.start.getTime() - other.start.getTime());
  for (const each of all) {
    const last = joined.at(-1);
    const touches = last !== undefined && last.certain === each.certain && each.start <= last.end;
    if (touches) joined[joined.length - 1] = { ...last, end: later(last.end, each.end) };
    else joined.push(each);
  }
  return joined;
}

function later(one: Date, other: Date): Date {
  return new Date(Math.max(one.getTime(), other.getTime()));
}

function onDay(opening: Exclude<Opening, { always: true }>, day: Day, based: Based): readonly Stretch[] {
  const holiday = opening.bankHolidays === 'open' ? 'no' : holidayOn(day, based);
  if (holiday === 'yes' && opening.bankHolidays === 'closed') return [];
  const name = weekdays[weekdayOf(day) - 1];
  const spans = opening.week.filter((span) => name !== undefined && span.days.includes(name));
  return spans.map((span) => stretch(day, span, holiday === 'no'));
}

function stretch(day: Day, span: OpenSpan, certain: boolean): Stretch {
  const from = minutes(span.from);
  const to = minutes(span.to);
  return { start: instantAt(day, from), end: instantAt(day, to > from ? to : to + 24 * 60), certain };
}

/** Kept everywhere even when they fall on a weekend and the bank holiday itself is a later day. */
const keptDays: readonly string[] = ['12-25', '12-26', '01-01'];

/** Some: in one of the nations that count but not in all, or a day that is kept though the bank holiday has moved. */
function holidayOn(day: Day, based: Based): 'yes' | 'no' | 'some' {
  const calendars = calendarsOf(based);
  const holidays = calendars.filter((calendar) => isBankHoliday(day, calendar));
  if (holidays.length === 0) return keptDays.includes(day.slice(5)) ? 'some' : 'no';
  return holidays.length === calendars.length ? 'yes' : 'some';
}

/** The islands have calendars of their own, which we do not hold: any bank holiday of the kingdom then leaves doubt. */
function calendarsOf(based: Based): readonly BankHolidayCalendar[] {
  const nations = based === undefined ? [] : typeof based === 'string' ? [based] : based;
  const known = nations.map((nation) => calendarOf[nation]);
  const calendars = new Set(known.filter((calendar) => calendar !== undefined));
  return calendars.size === 0 || known.includes(undefined) ? allCalendars : [...calendars];
}

const allCalendars: readonly BankHolidayCalendar[] = ['england-and-wales', 'scotland', 'northern-ireland'];
const calendarOf: Readonly<Record<Nation, BankHolidayCalendar | undefined>> = {
  england: 'england-and-wales',
  wales: 'england-and-wales',
  scotland: 'scotland',
  'northern-ireland': 'northern-ireland',
  'isle-of-man': undefined,
  jersey: undefined,
  guernsey: undefined,
};

/** 'HH:MM' as minutes after midnight. */
export function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
