import { describe, expect, it } from 'vitest';
import { bankHolidays } from '../../src/core/bank-holidays.ts';
import { clocksAt, instantAt } from '../../src/core/london-time.ts';
import {
  closingTime,
  describeMoment,
  describeNow,
  describeOpening,
  isOpen,
  nextOpening,
  type Opening,
  parseHours,
} from '../../src/core/opening-hours.ts';

const hours = (text: string): Opening => {
  const parsed = parseHours(text);
  if (parsed.kind === 'wrong') throw new Error(parsed.why);
  return parsed.opening;
};
const office = hours('Mon-Fri 08:00-20:00; Sat 08:00-14:00; not bank holidays');
const nights: Opening = {
  week: [
    { days: ['mon', 'tue', 'wed', 'thu'], from: '18:00', to: '02:00' },
    { days: ['fri'], from: '18:00', to: '24:00' },
    { days: ['sat', 'sun'], from: '00:00', to: '24:00' },
    { days: ['mon'], from: '00:00', to: '06:00' },
  ],
  bankHolidays: 'open',
};
const silent: Opening = {
  week: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '20:00' }],
  bankHolidays: 'unknown',
};
const at = (text: string) => new Date(text);

describe('bank holidays by rule', () => {
  /** As published on www.gov.uk/bank-holidays; Scotland's 15 June 2026 was proclaimed on 4 February 2026. */
  it.each([
    [2024, 'england-and-wales', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    [2025, 'england-and-wales', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    [2026, 'england-and-wales', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    [2027, 'england-and-wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    [2024, 'scotland', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
    [2025, 'scotland', '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
    [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
    [2027, 'scotland', '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
    [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
    [2025, 'northern-ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
    [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
    [2027, 'northern-ireland', '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
  ] as const)('%i in %s are the published ones', (year, calendar, days) => {
    expect([...bankHolidays(year, calendar)].map((day) => day.slice(5)).join(' ')).toBe(days);
  });
});

describe("London's clocks", () => {
  it('are an hour ahead of UTC in summer and the same in winter', () => {
    expect(clocksAt(at('2026-07-01T23:30:00Z'))).toEqual({ day: '2026-07-02', weekday: 4, minute: 30 });
    expect(clocksAt(at('2026-12-01T23:30:00Z'))).toEqual({
      day: '2026-12-01',
      weekday: 2,
      minute: 23 * 60 + 30,
    });
  });
  it('skip an hour in March and repeat one in October', () => {
    expect(instantAt('2027-03-28', 60)).toEqual(at('2027-03-28T01:00:00Z'));
    expect(instantAt('2026-10-25', 60)).toEqual(at('2026-10-25T00:00:00Z'));
    expect(instantAt('2026-10-25', 180)).toEqual(at('2026-10-25T03:00:00Z'));
    expect(instantAt('2027-03-28', 180)).toEqual(at('2027-03-28T02:00:00Z'));
  });
});

describe('office hours', () => {
  it.each([
    ['2026-11-23T08:00:00Z', true],
    ['2026-11-23T07:59:59Z', false],
    ['2026-11-23T19:59:59Z', true],
    ['2026-11-23T20:00:00Z', false],
    ['2026-11-28T13:00:00Z', true],
    ['2026-11-29T13:00:00Z', false],
    ['2026-07-01T07:00:00Z', true],
    ['2026-07-01T19:00:00Z', false],
    ['2026-12-25T12:00:00Z', false],
    ['2026-12-28T12:00:00Z', false],
  ])('at %s are open: %s', (now, open) => expect(isOpen(office, at(now), 'england')).toBe(open));

  it('follow the clocks when they change, both ways', () => {
    const sunday = hours('Sun 08:00-20:00');
    expect(isOpen(sunday, at('2026-10-25T08:00:00Z'), 'england')).toBe(true);
    expect(isOpen(sunday, at('2026-10-25T07:30:00Z'), 'england')).toBe(false);
    expect(isOpen(sunday, at('2027-03-28T07:00:00Z'), 'england')).toBe(true);
    expect(nextOpening(sunday, at('2027-03-27T12:00:00Z'), 'england')).toEqual(at('2027-03-28T07:00:00Z'));
  });

  it('keep the holidays of the nation they are in', () => {
    const secondOfJanuary = at('2026-01-02T12:00:00Z');
    expect(isOpen(office, secondOfJanuary, 'scotland')).toBe(false);
    expect(isOpen(office, secondOfJanuary, 'wales')).toBe(true);
    expect(isOpen(office, secondOfJanuary, ['england', 'scotland'])).toBe('unknown');
    expect(isOpen(office, secondOfJanuary)).toBe('unknown');
    expect(isOpen(office, at('2026-12-25T12:00:00Z'))).toBe(false);
  });

  it('open next after Christmas and a weekend', () => {
    expect(nextOpening(office, at('2026-12-24T21:00:00Z'), 'england')).toEqual(at('2026-12-29T08:00:00Z'));
    expect(nextOpening(office, at('2025-12-24T21:00:00Z'), 'england')).toEqual(at('2025-12-27T08:00:00Z'));
  });

  it('are not promised for a Boxing Day on a Saturday, though the bank holiday is the Monday', () => {
    expect(isOpen(office, at('2026-12-26T12:00:00Z'), 'england')).toBe('unknown');
    expect(isOpen(office, at('2026-12-28T12:00:00Z'), 'england')).toBe(false);
  });

  it('that say nothing of bank holidays are not known on them', () => {
    expect(isOpen(silent, at('2026-12-25T12:00:00Z'), 'england')).toBe('unknown');
    expect(nextOpening(silent, at('2026-12-24T21:00:00Z'), 'england')).toEqual(at('2026-12-29T10:00:00Z'));
    expect(describeNow(silent, at('2026-12-25T12:00:00Z'), 'england')).toContain('check their hours');
  });
});

describe('hours past midnight', () => {
  it.each([
    ['2026-11-24T01:59:00Z', true],
    ['2026-11-24T02:00:00Z', false],
    ['2026-11-24T17:00:00Z', false],
    ['2026-11-27T18:00:00Z', true],
    ['2026-11-28T04:00:00Z', true],
    ['2026-11-30T05:59:00Z', true],
    ['2026-11-30T06:00:00Z', false],
  ])('at %s are open: %s', (now, open) => expect(isOpen(nights, at(now), 'scotland')).toBe(open));

  it('that touch are one opening, so it closes on Monday', () => {
    expect(closingTime(nights, at('2026-11-27T19:00:00Z'), 'scotland')).toEqual(at('2026-11-30T06:00:00Z'));
  });
});

describe('hours in words', () => {
  it('are in NHS style', () => {
    expect(describeOpening(office)).toBe(
      'Monday to Friday 8am to 8pm, Saturday 8am to 2pm, not bank holidays',
    );
    expect(describeOpening(hours('daily 07:30-24:00; also bank holidays'))).toBe(
      'every day 7:30am to midnight',
    );
    expect(describeOpening({ always: true })).toBe('24 hours a day, every day');
  });
  it('say what is true now', () => {
    expect(describeNow(office, at('2026-11-23T12:00:00Z'), 'england')).toBe('Open now, until 8pm.');
    expect(describeNow(office, at('2026-11-23T21:00:00Z'), 'england')).toBe(
      'Closed now. Opens at 8am tomorrow.',
    );
    expect(describeNow(office, at('2026-11-28T15:00:00Z'), 'england')).toBe(
      'Closed now. Opens at 8am on Monday 30 November.',
    );
    expect(describeMoment(at('2026-11-22T18:30:00Z'), at('2026-11-22T12:00:00Z'))).toBe('6:30pm');
  });
});

describe('hours written in configuration', () => {
  it('may name days singly, in spans, over the weekend and every day', () => {
    expect(hours('Mon, Wed 09:00-12:00; Fri-Mon 18:00-02:00')).toEqual({
      week: [
        { days: ['mon', 'wed'], from: '09:00', to: '12:00' },
        { days: ['mon', 'fri', 'sat', 'sun'], from: '18:00', to: '02:00' },
      ],
      bankHolidays: 'closed',
    });
    expect(hours('24/7')).toEqual({ always: true });
  });
  it.each([
    ['', 'no days and times'],
    ['not bank holidays', 'no days and times'],
    ['Mon-Fri', 'days and then times'],
    ['Mon-Fri 8-20', '"8" is not a time of day'],
    ['Mon-Fri 08:00-25:00', '"25:00" is not a time of day'],
    ['Mon-Fri 08:00-08:00', 'leave nothing open'],
    ['Weekdays 08:00-20:00', '"weekdays" is not a day'],
    ['Mon-Fri 08:00', 'HH:MM-HH:MM'],
  ])('%j is refused with the reason', (text, reason) => {
    const parsed = parseHours(text);
    expect(parsed.kind === 'wrong' && parsed.why).toContain(reason);
  });
});
