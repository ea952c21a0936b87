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

describe('after words that call for help', () => {
  const begun = async () => {
    const phone = service.phone();
    await phone.says('hi');
    return phone;
  };

  it('a yes to "might you act on it today" is an emergency, and never a step back', async () => {
    const phone = await begun();
    expect((await phone.says('i want to kill myself')).join(' ')).toContain('act on it today');
    expect((await phone.says('yes')).join(' ')).toContain('call 999 now or go to A&E');
    for (const next of ['ok', 'nobody is here', 'no', 'not sure', 'its cold']) {
      const reply = (await phone.says(next)).join(' ');
      expect(reply, next).toContain('999 now');
      expect(reply, next).toContain('116 123');
      expect(reply, next).not.toMatch(/misread|Thank you for answering|Are you happy to go on/);
    }
    expect((await phone.says('carry on')).join(' ')).toContain('Are you happy to go on');
  });

  it('somebody abused is asked about that danger, and a yes is an emergency of the same kind', async () => {
    const phone = await begun();
    expect((await phone.says('my husband hits me')).join(' ')).toContain(
      'Are you in danger where you are now?',
    );
    const reply = (await phone.says('yes')).join(' ');
    expect(reply).toContain('Read and keep these texts only if that is safe for you');
    expect(reply).not.toContain('act on it today');
  });

  it('"not sure" asks the same again', async () => {
    const phone = await begun();
    await phone.says('i want to kill myself');
    expect((await phone.says('not sure')).join(' ')).toContain('act on it today');
  });

  it('what is written next is not filed under a question that takes any words', async () => {
    const phone = await begun();
    for (const says of ['yes', 'safe', 'refer myself', 'Sam', 'Leeds', 'doctor', 'ST5', 'skip'])
      await phone.says(says);
    await phone.says('i want to kill myself');
    expect((await phone.says('2 and 3')).join(' ')).toContain('I have kept what you wrote');
    expect((await phone.says('carry on')).join(' ')).toContain('What brings you here?');
  });
});
