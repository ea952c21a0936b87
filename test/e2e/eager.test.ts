import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, type Phone, type Service } from '../support/a-service.ts';

/** Short, so that hundreds of answers are given the moment their question shows. */
const steps: readonly (readonly [says: string, hears: RegExp])[] = [
  ['hi', /Are you happy to go on/],
  ['yes', /safe for us to text/i],
  ['safe', /What would you like to do/],
  ['refer myself', /What shall we call you/],
  ['Sam', /Where do you work/],
  ['Leeds', /Which are you/],
  ['doctor', /grade or role/],
  ['ST5', /GMC or GDC number/],
  ['skip', /What brings you here/],
  ['No sleep for weeks', /Which of these fit/],
];

let service: Service;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

/** Looks again and again, as fast as it can, and answers in the same moment. */
async function hearsAtOnce(phone: Phone, wanted: RegExp): Promise<void> {
  let heard = '';
  for (let looks = 0; looks < 2_000 && !wanted.test(heard); looks += 1)
    heard += (await phone.hears()).map(({ body }) => body).join('\n');
  expect(heard).toMatch(wanted);
}

describe('somebody who answers the moment a question shows', () => {
  it('is never taken to have written before it', async () => {
    for (let round = 0; round < 5; round += 1)
      await Promise.all(
        Array.from({ length: 4 }, async () => {
          const phone = service.phone();
          for (const [says, hears] of steps) {
            await phone.sends(says);
            await hearsAtOnce(phone, hears);
          }
        }),
      );
  });
});
