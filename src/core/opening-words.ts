import { addDays, clocksAt, type Day, weekdayOf } from './london-time.ts';
import {
  type Based,
  closingTime,
  isOpen,
  minutes,
  nextOpening,
  type Opening,
  type OpenSpan,
  type Weekday,
  weekdays,
} from './opening.ts';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** NHS style: "Monday to Friday 8am to 8pm, Saturday 8am to 2pm, not bank holidays". */
export function describeOpening(opening: Opening): string {
  if ('always' in opening) return '24 hours a day, every day';
  const spans = opening.week.map((span) => `${describeDays(span.days)} ${describeSpan(span)}`).join(', ');
  return opening.bankHolidays === 'closed' ? `${spans}, not bank holidays` : spans;
}

/** What is true of it now: "Open now, until 8pm.", "Closed now. Opens at 8am tomorrow.", or that it should be checked. */
export function describeNow(opening: Opening, now: Date, based?: Based): string {
  if ('always' in opening) return 'Open now.';
  const open = isOpen(opening, now, based);
  if (open === 'unknown') return 'Today may be a holiday for them, so check their hours.';
  if (open) {
    const until = closingTime(opening, now, based);
    return until === undefined ? 'Open now.' : `Open now, until ${describeMoment(until, now)}.`;
  }
  const next = nextOpening(opening, now, based);
  return next === undefined ? 'Closed now.' : `Closed now. Opens at ${describeMoment(next, now)}.`;
}

/** "8pm" today, "8am tomorrow", "8am on Monday 23 November". On London's clocks. */
export function describeMoment(at: Date, now: Date): string {
  const { day, minute } = clocksAt(at);
  const today = clocksAt(now).day;
  const clock = describeClock(minute);
  if (day === today || (minute === 0 && day === addDays(today, 1))) return clock;
  if (day === addDays(today, 1)) return `${clock} tomorrow`;
  return `${clock} on ${describeDay(day)}`;
}

/** "Monday 23 November". */
function describeDay(day: Day): string {
  return `${dayNames[weekdayOf(day) - 1]} ${Number(day.slice(8))} ${monthNames[Number(day.slice(5, 7)) - 1]}`;
}

/** "8am", "7:30pm", "midday", "midnight". */
function describeClock(minute: number): string {
  const ofDay = minute % (24 * 60);
  if (ofDay === 0) return 'midnight';
  if (ofDay === 12 * 60) return 'midday';
  const hour = Math.floor(ofDay / 60);
  const rest = ofDay % 60;
  const shown = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${shown}${hour < 12 ? 'am' : 'pm'}`;
}

function describeSpan(span: OpenSpan): string {
  const [from, to] = [minutes(span.from), minutes(span.to)];
  if (from === 0 && to === 24 * 60) return 'all day';
  return `${describeClock(from)} to ${describeClock(to)}`;
}

/** "every day", "Monday to Friday", "Monday, Wednesday and Friday". */
function describeDays(days: readonly Weekday[]): string {
  const places = weekdays.flatMap((day, place) => (days.includes(day) ? [place] : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return 'never';
  if (places.length === 7) return 'every day';
  const names = places.map((place) => dayNames[place] ?? '');
  if (places.length > 2 && last - first === places.length - 1)
    return `${dayNames[first]} to ${dayNames[last]}`;
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
