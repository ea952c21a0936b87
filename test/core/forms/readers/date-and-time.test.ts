import { describe, expect, it } from 'vitest';
import { readUkDate } from '../../../../src/core/forms/readers/date.ts';
import { readTime } from '../../../../src/core/forms/readers/time.ts';
import type { Reading } from '../../../../src/core/forms/reading.ts';

/** A Sunday afternoon in winter. */
const now = new Date('2026-11-22T14:00:00Z');
const outcome = <A>(reading: Reading<A>) => (reading.kind === 'answer' ? reading.value : reading.kind);

describe('a UK date', () => {
  it.each([
    ['07/03/1984', '1984-03-07'],
    ['7/3/84', '1984-03-07'],
    ['03.07.1984', '1984-07-03'],
    ['070384', '1984-03-07'],
    ['07-03-84', '1984-03-07'],
    ['07 03 1984', '1984-03-07'],
    ['1984-03-07', '1984-03-07'],
    ['born 7 March 1984', '1984-03-07'],
    ['January 5th, 84', '1984-01-05'],
    ['29/02/1984', '1984-02-29'],
    ['22/11/26', '2026-11-22'],
    ['23/11/26', '1926-11-23'],
    ['5 Jan', '2026-01-05'],
    ['yesterday', '2026-11-21'],
    ['last friday', '2026-11-20'],
    ['10 days ago', '2026-11-12'],
  ])('in the past: %j is %s', (text, day) =>
    expect(outcome(readUkDate(text, now, { past: true }))).toBe(day),
  );

  it.each([
    ['5 Jan', '2027-01-05'],
    ['Jan 5', '2027-01-05'],
    ['5th of January 2027', '2027-01-05'],
    ['3rd', '2026-12-03'],
    ['tomorrow', '2026-11-23'],
    ['2moro', '2026-11-23'],
    ['today', '2026-11-22'],
    ['next Tuesday', '2026-11-24'],
    ['friday', '2026-11-27'],
    ['a week on Friday', '2026-12-04'],
    ['Friday week', '2026-12-04'],
    ['in a fortnight', '2026-12-06'],
    ['Tue 24 Nov', '2026-11-24'],
    ['25/12', '2026-12-25'],
  ])('to come: %j is %s', (text, day) => expect(outcome(readUkDate(text, now, { future: true }))).toBe(day));

  it.each(['tomorrow', 'next Tuesday', '01/01/2030', '1/1/1800'])('%j is no birth date', (text) =>
    expect(outcome(readUkDate(text, now, { past: true }))).toBe('unclear'),
  );

  it.each([
    '31/02/1990',
    '29/02/2026',
    '03/13/2026',
    '00/00/0000',
    'Friday the 5th',
    '40',
    'May',
    'I took 3 tablets',
    'my mum died on the 4th',
    'I want to die',
    '',
  ])('%j is no date at all', (text) => expect(outcome(readUkDate(text, now))).toBe('unclear'));

  it('takes the day from the clocks in London, not from UTC', () => {
    expect(outcome(readUkDate('today', new Date('2026-06-30T23:30:00Z')))).toBe('2026-07-01');
  });

  it('takes "next Tuesday" on a Monday for the one in a week', () => {
    expect(outcome(readUkDate('next Tuesday', new Date('2026-11-23T09:00:00Z'), { future: true }))).toBe(
      '2026-12-01',
    );
  });
});

describe('a good time', () => {
  it.each([
    ['9am', { from: '09:00' }],
    ['after nights, 9am', { from: '09:00' }],
    ['21:30', { from: '21:30' }],
    ['0900', { from: '09:00' }],
    ['half 7', { from: '19:30' }],
    ['half past 7 in the morning', { from: '07:30' }],
    ['quarter to 9', { from: '08:45' }],
    ['between 2 and 4', { from: '14:00', to: '16:00' }],
    ['2-4pm', { from: '14:00', to: '16:00' }],
    ['mon-fri 9-5', { from: '09:00', to: '17:00' }],
    ['10-12', { from: '10:00', to: '12:00' }],
    ['mornings', { from: '08:00', to: '12:00' }],
    ['weekday evenings', { from: '17:00', to: '21:00' }],
    ['after 6', { from: '18:00' }],
    ['before 9', { to: '09:00' }],
    ['noon', { from: '12:00' }],
    ['any time', {}],
    ['not Tuesdays', {}],
    ['9am or 6pm', {}],
    ['Mon 9-12 or 2-4, Tue 1-3', {}],
    ['tomorrow at 9', { at: '2026-11-23T09:00:00.000Z', from: '09:00' }],
    ['30 March 2027 at 9am', { at: '2027-03-30T08:00:00.000Z', from: '09:00' }],
    ['friday after 6pm', { from: '18:00' }],
  ])('is read from %j, whose words are kept', (text, rest) => {
    expect(outcome(readTime(text, now))).toEqual({ words: text, ...rest });
  });

  it.each(['2', 'I want to die', 'I took 3 tablets', 'my mum died on the 4th', 'what?', '25:00', ''])(
    'is not made out of %j',
    (text) => expect(outcome(readTime(text, now))).toBe('unclear'),
  );

  it('may be left out', () => expect(outcome(readTime('rather not say', now))).toBe('skipped'));

  it('stays linear on the writings that stop recognisers', () => {
    const began = performance.now();
    for (const unit of ['1 ', '1,', '+1', '9-5, ', '1/', '(1', 'Mon 9-12 or 2-4, ']) {
      readTime(unit.repeat(20_000), now);
      readUkDate(unit.repeat(20_000), now);
    }
    expect(performance.now() - began).toBeLessThan(500);
  });
});
