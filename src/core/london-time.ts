/** A calendar day in Europe/London, 'YYYY-MM-DD'. Plain text on purpose: it compares and sorts as it reads. */
export type Day = string;

/** What the clocks in Europe/London show. `weekday` is 1 for Monday to 7 for Sunday; `minute` counts from midnight. */
export interface Clocks {
  readonly day: Day;
  readonly weekday: number;
  readonly minute: number;
}

const minuteLength = 60_000;
const dayLength = 24 * 60 * minuteLength;

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export function clocksAt(instant: Date): Clocks {
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = value;
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return { day, weekday: weekdayOf(day), minute: Number(parts.hour) * 60 + Number(parts.minute) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** The day of these numbers, or nothing where there is none (31 February). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1)) return undefined;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCMonth() === month - 1 ? made.toISOString().slice(0, 10) : undefined;
}

/**
 * The instant at which London's clocks show this minute of this day (minutes past 1440 run into the next day).
 * In the hour that is skipped in March the clocks' next moment; in the hour that comes twice in October the first.
 */
export function instantAt(day: Day, minute: number): Date {
  const asUtc = Date.parse(`${day}T00:00:00Z`) + minute * minuteLength;
  const summer = new Date(asUtc - 60 * minuteLength);
  return shows(summer, asUtc) ? summer : new Date(asUtc);
}

function shows(instant: Date, wanted: number): boolean {
  const { day, minute } = clocksAt(instant);
  return Date.parse(`${day}T00:00:00Z`) + minute * minuteLength === wanted;
}
