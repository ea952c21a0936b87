import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readUkDateFinding } from '../../src/core/forms/readers/date.ts';
import { readPhone } from '../../src/core/forms/readers/phone.ts';
import { openFinding } from '../../src/finding/index.ts';

const finding = openFinding();
const now = new Date('2026-11-22T14:00:00Z');
beforeAll(() => finding.dates('tomorrow', now));
afterAll(() => finding.close());

describe('finding a telephone number', () => {
  it.each([
    ['07700 900123', '+447700900123', 'mobile'],
    ['07700900123', '+447700900123', 'mobile'],
    ['+44 7700 900123', '+447700900123', 'mobile'],
    ['00447700900123', '+447700900123', 'mobile'],
    ['call me on 07700-900-123 after 6', '+447700900123', 'mobile'],
    ['(01632) 960123', '+441632960123', 'landline'],
    ['020 7946 0000', '+442079460000', 'landline'],
    ['07624 300123', '+447624300123', 'mobile'],
    ['+353 1 234 5678', '+35312345678', 'other'],
  ])('reads %j', (text, e164, kind) => expect(finding.phone(text)).toEqual({ e164, kind }));

  it.each([
    '999',
    '112',
    '111',
    '116 123',
    '85258',
    '0770090012',
    '7012345',
    '07/03/1984',
    '07700 900123 or 01632 960960',
    'I took 40 tablets',
    '0'.repeat(100_000),
    '',
  ])('finds none in %j', (text) => expect(finding.phone(text)).toBeUndefined());
});

describe('a number to be reached on', () => {
  it('may be the one the conversation runs on', () => {
    const own = '+447700900999';
    for (const text of ['this one', 'same number', 'This number please', 'same'])
      expect(readPhone(text, finding, own)).toEqual({ kind: 'answer', value: { e164: own, kind: 'mobile' } });
    expect(readPhone('this one', finding)).toEqual({ kind: 'unclear' });
  });
  it('may be left out, and is not made out of other words', () => {
    expect(readPhone('rather not say', finding)).toEqual({ kind: 'skipped' });
    expect(readPhone('999', finding)).toEqual({ kind: 'unclear' });
    expect(readPhone('I want to die', finding)).toEqual({ kind: 'unclear' });
  });
});

/** On a busy machine the fresh thread may miss its limit a few times before it is warm. */
async function foundSoon(text: string) {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await finding.dates(text, now);
    if (found.length > 0) return found;
  }
  return [];
}

describe('finding a date', () => {
  it('reads what our own reader does not', async () => {
    expect(await readUkDateFinding('the second Tuesday in January', now, finding, { future: true })).toEqual({
      kind: 'answer',
      value: '2027-01-12',
    });
    expect(await finding.dates('3 weeks from now at 4pm', now)).toEqual([
      { kind: 'moment', words: '3 weeks from now at 4pm', from: '2026-12-13T16:00' },
    ]);
  });

  it('leaves the decision to the reader: no day on the wrong side, none that was ruled out, no words left over', async () => {
    const unclear = { kind: 'unclear' };
    const read = (text: string, options = {}) => readUkDateFinding(text, now, finding, options);
    expect(await read('the second Tuesday in January', { past: true })).toEqual({
      kind: 'answer',
      value: '2026-01-13',
    });
    expect(await read('the second Tuesday in January 2027', { past: true })).toEqual(unclear);
    expect(await read('any day but not the second Tuesday in January')).toEqual(unclear);
    expect(await read('3 weeks from now', { past: true })).toEqual(unclear);
  });

  /** The writings that stop the library for seconds or minutes; each at its full length. */
  it.each([
    '1 ',
    '1,',
    '+1',
    '1/',
    '(1',
    '9-5, ',
    'Mon 9-12 or 2-4, Tue 1-3, ',
    '3 shifts of 12 hours in 7 days, ',
  ])('is not held up by %j over and over, and the next one is found', async (unit) => {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    const found = await finding.dates(unit.repeat(Math.ceil(1600 / unit.length)), now);
    const took = performance.now() - began;
    delay.disable();
    expect(Array.isArray(found)).toBe(true);
    // Unheld, these take six to sixty seconds of the main loop; the bounds leave room for a busy machine.
    expect(took).toBeLessThan(5_000);
    expect(delay.max / 1e6).toBeLessThan(1_000);
    expect(await foundSoon('25 December 2026')).toEqual([
      { kind: 'date', words: '25 december 2026', from: '2026-12-25' },
    ]);
  });

  it('ends a look that overruns, finds nothing, and goes on with the spare thread', async () => {
    const hasty = openFinding({ milliseconds: 20, characters: 1600 });
    await hasty.dates('tomorrow', now);
    expect(await hasty.dates('Mon 9-12 or 2-4, Tue 1-3, '.repeat(60), now)).toEqual([]);
    await hasty.close();
    expect(await hasty.dates('tomorrow', now)).toEqual([]);
  });

  it('answers several who ask at once, each with their own', async () => {
    const asked = ['25 December 2026', '1 January 2027', 'nothing to find'];
    const found = await Promise.all(asked.map((text) => finding.dates(text, now)));
    expect(found.map((each) => each[0]?.from)).toEqual(['2026-12-25', '2027-01-01', undefined]);
  });
});
