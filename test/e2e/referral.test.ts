import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { opening, questionIn, referralQuestions, trueAnswer } from '../scripts/referral.ts';
import { aService, type Phone, type Service } from '../support/a-service.ts';
import { type KeptReferral, whatIsKept } from '../support/look.ts';
import { manualClock } from '../support/manual-clock.ts';

let service: Service;
beforeEach(async () => {
  service = await aService({ BOOKING_APP_URL: 'https://booking.example.org/choose' });
});
afterEach(() => service.stop());

type Answer = (key: string, times: number) => string;

/** Answers whatever is asked until the referral is sent; gives the keys asked, in order, and the last reply. */
async function fillIn(phone: Phone, first: readonly string[], answer: Answer) {
  const keys: string[] = [];
  let heard = first;
  for (let key = questionIn(heard); key !== undefined; key = questionIn(heard)) {
    if (keys.length > 100) throw new Error(`it goes round in circles: ${keys.slice(-6).join(', ')}`);
    const times = keys.filter((each) => each === key).length;
    keys.push(key);
    heard = await phone.says(answer(key, times));
  }
  return { keys, heard };
}

async function begin(phone: Phone): Promise<readonly string[]> {
  let heard: readonly string[] = [];
  for (const text of opening) heard = await phone.says(text);
  return heard;
}

/** Stops the service for a look at the referrals it holds. */
async function referrals(): Promise<readonly KeptReferral[]> {
  const kept = await service.look(whatIsKept);
  expect(kept.unanswered).toBe(0);
  return kept.referrals;
}

const said = {
  handle: { kind: 'answer', value: 'Sam' },
  nation: { kind: 'answer', value: { nation: 'england', place: 'Leeds' } },
  profession: { kind: 'answer', value: 'doctor' },
  grade: { kind: 'answer', said: 'ST5 anaesthetics' },
  registration: { kind: 'answer', said: 'gmc 7012345' },
  story: { kind: 'answer', value: 'Long hours at work and rows with colleagues' },
  areas: { kind: 'answer', value: ['mood', 'burnout'] },
  work: { kind: 'answer', value: 'neither' },
  avoid: { kind: 'answer', value: 'Dr Jones at Leeds General' },
  number: { kind: 'answer', value: { e164: 'this-number' } },
  safeWays: { kind: 'answer', value: 'text' },
  email: { kind: 'answer', value: 'sam@example.org' },
  times: { kind: 'answer', said: 'after nights, 9am' },
  emergencyContact: { kind: 'answer', value: 'Alex 07700 900456' },
  gp: { kind: 'answer', value: 'Oakwood Surgery' },
  gpConsent: { kind: 'not-sure' },
  access: { kind: 'answer', value: 'none' },
};

/** Everything but `check` and `change`. */
const questions = Object.keys(said);

describe('a practitioner who texts in', () => {
  it('goes from a greeting to a submitted referral and an opened booking link', async () => {
    const phone = service.phone();
    const { keys, heard } = await fillIn(phone, await begin(phone), trueAnswer);
    expect(keys).toEqual([...questions, 'check']);
    expect(heard.join('\n')).toMatch(/referral is sent/);
    const link = /http:\S+\/b\/[A-Za-z0-9_-]{22}/.exec(heard.join('\n'))?.[0] ?? '';
    expect((await fetch(link)).status).toBe(200);
    const pressed = await fetch(link, { method: 'POST', redirect: 'manual' });
    expect([pressed.status, pressed.headers.get('location')]).toEqual([
      303,
      'https://booking.example.org/choose',
    ]);
    const [sent, ...more] = await referrals();
    expect(sent?.answers).toMatchObject(said);
    expect(Object.keys(sent?.answers ?? {}).sort()).toEqual([...questions].sort());
    expect(more).toEqual([]);
  });

  it.each(['not sure', 'skip'])('sends a referral in which every answer is "%s"', async (words) => {
    const phone = service.phone();
    const { keys, heard } = await fillIn(phone, await begin(phone), (key, times) =>
      key === 'check' && times > 0 ? 'send it' : words,
    );
    expect(keys).toEqual([...questions.filter((key) => key !== 'gpConsent'), 'check', 'check']);
    expect(heard.join('\n')).toMatch(/referral is sent/);
    const [sent] = await referrals();
    const kind = words === 'skip' ? 'skipped' : 'not-sure';
    expect(new Set(Object.values(sent?.answers ?? {}).map((answer) => answer.kind))).toEqual(new Set([kind]));
  });

  it('goes back one from every question and loses nothing', async () => {
    const phone = service.phone();
    const backed = new Set<string>();
    const { keys } = await fillIn(phone, await begin(phone), (key) => {
      if (backed.has(key)) return trueAnswer(key);
      backed.add(key);
      return 'back';
    });
    const order = [...questions, 'check'];
    for (const [index, key] of order.entries()) {
      const first = keys.indexOf(key);
      expect(keys[first + 1], `back at ${key}`).toBe(order[Math.max(index - 1, 0)]);
    }
    const [sent] = await referrals();
    expect(sent?.answers).toMatchObject(said);
  });

  it('answers a side question at every question and asks it again', async () => {
    const phone = service.phone();
    let heard = await begin(phone);
    for (let key = questionIn(heard); key !== undefined; key = questionIn(heard)) {
      const aside = await phone.says('will the GMC know?');
      expect(aside.join('\n'), key).toMatch(/We do not tell the GMC or GDC/);
      expect(questionIn(aside)).toBe(key);
      heard = await phone.says(trueAnswer(key));
    }
    const [sent] = await referrals();
    expect(sent?.answers).toMatchObject(said);
  });

  it('takes corrections of earlier answers at once and keeps the place', async () => {
    const phone = service.phone();
    let heard = await begin(phone);
    const correct = async (words: string, changed: RegExp) => {
      const key = questionIn(heard);
      heard = await phone.says(words);
      expect(heard.join('\n'), words).toMatch(changed);
      expect(questionIn(heard), words).toBe(key);
    };
    for (let key = questionIn(heard); key !== undefined; key = questionIn(heard)) {
      if (key === 'profession') await correct('sorry, Leeds not London', /changed: where you work/);
      if (key === 'times') await correct('change my email to other@example.org', /changed: email/);
      if (key === 'check') await correct('my name is actually Max', /changed: name/);
      heard = await phone.says(key === 'nation' ? 'London' : trueAnswer(key));
    }
    const [sent] = await referrals();
    expect(sent?.answers).toMatchObject({
      ...said,
      handle: { value: 'Max' },
      email: { value: 'other@example.org' },
    });
  });

  it('asks for the email again when told "change my email" at the check', async () => {
    const phone = service.phone();
    const { keys } = await fillIn(phone, await begin(phone), (key, times) => {
      if (key === 'check' && times === 0) return 'change my email';
      if (key === 'email' && times === 1) return 'other@example.org';
      return trueAnswer(key);
    });
    expect(keys.slice(-3)).toEqual(['check', 'email', 'check']);
    const [sent] = await referrals();
    expect(sent?.answers).toMatchObject({ ...said, email: { value: 'other@example.org' } });
  });

  it.each([
    ['by its number', '12'],
    ['by its name', 'email'],
  ])('changes one answer at the check %s, shows it, and sends it', async (_how, which) => {
    const phone = service.phone();
    const { keys } = await fillIn(phone, await begin(phone), (key, times) => {
      if (key === 'check' && times === 0) return 'change something';
      if (key === 'change') return which;
      if (key === 'email' && times === 1) return 'other@example.org';
      return trueAnswer(key);
    });
    expect(keys.slice(-4)).toEqual(['check', 'change', 'email', 'check']);
    const [sent] = await referrals();
    expect(sent?.answers).toMatchObject({ ...said, email: { value: 'other@example.org' } });
  });

  it('sends one referral when "send it" is texted three times at once, and says so once', async () => {
    const phone = service.phone();
    let heard = await begin(phone);
    for (let key = questionIn(heard); key !== 'check'; key = questionIn(heard))
      heard = await phone.says(trueAnswer(key ?? ''));
    await Promise.all(['send it', 'send it', 'send it'].map((text) => phone.sends(text)));
    await service.idle();
    const replies = (await phone.hears()).map(({ body }) => body).join('\n');
    expect(replies.match(/referral is sent/g)).toHaveLength(1);
    expect(await referrals()).toHaveLength(1);
  });

  it('sends a second referral later without asking for the name again', async () => {
    const phone = service.phone();
    await fillIn(phone, await begin(phone), trueAnswer);
    const { keys } = await fillIn(phone, await phone.says('refer myself'), trueAnswer);
    expect(keys).toEqual([...questions.filter((key) => key !== 'handle'), 'check']);
    const sent = await referrals();
    expect(new Set(sent.map(({ id }) => id)).size).toBe(2);
    expect(sent[1]?.answers).toMatchObject({ ...said, handle: { value: 'Sam' } });
  });
});

describe('a pause', () => {
  it.each(Object.keys(referralQuestions).filter((key) => key !== 'change'))(
    'at "%s", a restart and nine hours later it goes on there',
    async (at) => {
      await service.stop();
      const clock = manualClock(new Date('2026-11-23T03:00:00Z'));
      service = await aService({}, { clock });
      const phone = service.phone();
      let heard = await begin(phone);
      for (let key = questionIn(heard); key !== at; key = questionIn(heard))
        heard = await phone.says(trueAnswer(key ?? ''));
      expect((await phone.says('pause')).join(' ')).toMatch(/I keep your place/);
      await service.restart();
      await clock.advance(9 * 3_600_000);
      const again = await phone.says('continue');
      expect(questionIn(again)).toBe(at);
      const { heard: last } = await fillIn(phone, again, trueAnswer);
      expect(last.join('\n')).toMatch(/referral is sent/);
      const [sent] = await referrals();
      expect(sent?.answers).toMatchObject(said);
    },
  );
});
