import { addDays, type Day, dayOf, weekdayOf } from './london-time.ts';

/** The three calendars of www.gov.uk/bank-holidays. */
export type BankHolidayCalendar = 'england-and-wales' | 'scotland' | 'northern-ireland';

/** Days appointed once, by proclamation: no rule gives them. Add a line when one is announced. */
const appointed: Readonly<Record<BankHolidayCalendar, readonly Day[]>> = {
  'england-and-wales': [],
  /** For the men's World Cup: proclaimed 4 February 2026. */
  scotland: ['2026-06-15'],
  'northern-ireland': [],
};

const years = new Map<string, ReadonlySet<Day>>();

/** Whether this is a bank holiday there: days by rule (with substitutes for weekends), and those appointed once. */
export function isBankHoliday(day: Day, calendar: BankHolidayCalendar): boolean {
  return bankHolidays(Number(day.slice(0, 4)), calendar).has(day);
}

export function bankHolidays(year: number, calendar: BankHolidayCalendar): ReadonlySet<Day> {
  const key = `${calendar} ${year}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const made = new Set(
    [...byRule(year, calendar), ...appointed[calendar].filter((day) => day.startsWith(`${year}-`))].sort(),
  );
  years.set(key, made);
  return made;
}

function byRule(year: number, calendar: BankHolidayCalendar): readonly Day[] {
  const easter = easterSunday(year);
  const everywhere = [
    addDays(easter, -2),
    firstMonday(year, 5),
    lastMonday(year, 5),
    ...withSubstitutes([fixed(year, 12, 25), fixed(year, 12, 26)]),
  ];
  switch (calendar) {
    case 'england-and-wales':
      return [...everywhere, ...newYear(year), addDays(easter, 1), lastMonday(year, 8)];
    case 'northern-ireland':
      return [
        ...everywhere,
        ...newYear(year),
        addDays(easter, 1),
        lastMonday(year, 8),
        ...withSubstitutes([fixed(year, 3, 17)]),
        ...withSubstitutes([fixed(year, 7, 12)]),
      ];
    case 'scotland':
      return [
        ...everywhere,
        ...withSubstitutes([fixed(year, 1, 1), fixed(year, 1, 2)]),
        firstMonday(year, 8),
        ...withSubstitutes([fixed(year, 11, 30)]),
      ];
  }
}

function newYear(year: number): readonly Day[] {
  return withSubstitutes([fixed(year, 1, 1)]);
}

/** A day on a weekend moves to the next weekday that is not taken; those on weekdays stay. */
function withSubstitutes(days: readonly Day[]): readonly Day[] {
  const taken = days.filter((day) => weekdayOf(day) <= 5);
  for (const weekend of days.filter((day) => weekdayOf(day) > 5)) {
    let day = weekend;
    while (weekdayOf(day) > 5 || taken.includes(day)) day = addDays(day, 1);
    taken.push(day);
  }
  return taken;
}

function fixed(year: number, month: number, date: number): Day {
  return dayOf(year, month, date) ?? '';
}

function firstMonday(year: number, month: number): Day {
  const first = fixed(year, month, 1);
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = addDays(fixed(year, month + 1, 1), -1);
  return addDays(last, 1 - weekdayOf(last));
}

/** Gregorian Easter by the anonymous (Meeus/Jones/Butcher) rule. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lift = Math.floor((century + 8) / 25);
  const moon =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - lift + 1) / 3) + 15) % 30;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * week) / 451);
  const count = moon + week - 7 * late + 114;
  return fixed(year, Math.floor(count / 31), (count % 31) + 1);
}
