import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, type Phone, type Service } from '../support/a-service.ts';

/** The whole of a referral as a doctor might text it. */
export const referral: readonly (readonly [says: string, hears: RegExp])[] = [
  ['hi', /machine/],
  ['yes', /safe for us to text/i],
  ['safe', /What would you like to do/],
  ['refer myself', /What shall we call you/],
  ['Sam', /Where do you work/],
  ['Leeds', /Which are you/],
  ['doctor', /grade or role/],
  ['ST5 anaesthetics', /GMC or GDC number/],
  ['gmc 7012345', /What brings you here/],
  ['Cannot sleep after nights and I snap at everyone', /Which of these fit/],
  ['1 and 3', /going through one of these/],
  ['neither', /must not see this/],
  ['Dr Jones at Leeds General', /number is safe/],
  ['this one', /safe to leave on that phone/],
  ['texts only', /email/i],
  ['skip', /good time/],
  ['after nights, 9am', /emergency/],
  ['skip', /GP or practice/],
  ['Oakwood Surgery', /write to that GP/],
  ['not sure', /easier for you/],
  ['no', /Shall I send this/],
  ['1', /referral is sent/],
];

let service: Service;
beforeAll(async () => {
  service = await aService({ BOOKING_APP_URL: 'https://booking.example.org/choose' });
});
afterAll(() => service.stop());

async function follow(phone: Phone, steps: typeof referral): Promise<readonly string[]> {
  let last: readonly string[] = [];
  for (const [says, hears] of steps) {
    last = await phone.says(says);
    expect(last.join('\n'), `after "${says}"`).toMatch(hears);
  }
  return last;
}

describe('a practitioner who texts in', () => {
  it('goes from a greeting to a submitted referral and an opened booking link', async () => {
    const last = (await follow(service.phone(), referral)).join('\n');
    const link = /http:\S+\/b\/[A-Za-z0-9_-]{22}/.exec(last)?.[0] ?? '';
    expect((await fetch(link)).status).toBe(200);
    const pressed = await fetch(link, { method: 'POST', redirect: 'manual' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([
      303,
      'https://booking.example.org/choose',
    ]);
  });
});
