import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, type Service } from '../support/a-service.ts';

let service: Service;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

const asked = /Are you having thoughts of ending your life\?/;

describe('our question whether they think of ending their life', () => {
  it.each([
    'y',
    '👍',
    'yh',
    'not sure',
    'kind of',
    'sometimes',
    'i guess',
    'no but',
    'not really',
    'maybe later',
  ])('takes %j as a call for help, never as a no', async (reply) => {
    const phone = service.phone();
    await phone.says('hi');
    expect((await phone.says('there is no point any more')).join(' ')).toMatch(asked);
    const next = (await phone.says(reply)).join(' ');
    expect(next).toContain('116 123');
    expect(next).toContain('999');
    expect(next).not.toContain('Thank you for answering');
  });

  it.each(['no', 'nope', 'no, just tired', "no I'm not"])(
    'takes %j as a no, and goes on where we were',
    async (reply) => {
      const phone = service.phone();
      await phone.says('hi');
      await phone.says('there is no point any more');
      const next = (await phone.says(reply)).join(' ');
      expect(next).toContain('Thank you for answering');
      expect(next).toContain('Are you happy to go on');
    },
  );
});
