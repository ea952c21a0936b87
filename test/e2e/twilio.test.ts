import { afterEach, describe, expect, it } from 'vitest';
import { opening, questionIn, trueAnswer } from '../scripts/referral.ts';
import { aNumber } from '../support/a-service.ts';
import { expectCrisisNumbers } from '../support/crisis.ts';
import { whatIsKept } from '../support/look.ts';
import { type TwilioLine, twilioLine } from '../support/twilio-line.ts';

let line: TwilioLine;
afterEach(() => line.close());

const alarms = async () => (await line.service.look(whatIsKept)).alarms.map(({ kind }) => kind);

/** Lets the outbox try as often as it likes in that many seconds. */
async function seconds(count: number): Promise<void> {
  for (let second = 0; second < count; second += 1) {
    await line.clock.advance(1_000);
    await line.service.idle();
  }
}

async function refer(from: string): Promise<readonly string[]> {
  let heard: readonly string[] = [];
  for (const words of opening) heard = await line.says(from, words);
  for (let key = questionIn(heard); key !== undefined; key = questionIn(heard))
    heard = await line.says(from, trueAnswer(key));
  return heard;
}

describe('the line by Twilio', () => {
  it.each([
    ['right', 0],
    ['an hour fast', 3_600_000],
    ['an hour slow', -3_600_000],
  ])('carries a whole referral while its clock is %s', async (_how, skew) => {
    line = await twilioLine(skew);
    expect((await refer(aNumber())).join('\n')).toMatch(/referral is sent/);
    expect((await line.service.look(whatIsKept)).referrals).toHaveLength(1);
  });

  it('answers a replayed webhook once', async () => {
    line = await twilioLine();
    const from = aNumber();
    const same = { MessageSid: `SM${'1'.repeat(32)}` };
    await line.text(from, 'I want to kill myself', same);
    await line.service.idle();
    expectCrisisNumbers(line.hears(from));
    expect((await line.text(from, 'I want to kill myself', same)).status).toBe(200);
    await line.service.idle();
    expect(line.hears(from)).toEqual([]);
  });

  it('refuses what is unsigned, forged or changed, and says nothing to anyone', async () => {
    line = await twilioLine();
    const from = aNumber();
    const form = { MessageSid: `SM${'2'.repeat(32)}`, From: from, Body: 'hi', NumMedia: '0' };
    const signatures = [null, '', 'Zm9yZ2VkIHNpZ25hdHVyZSE=', 'x'.repeat(5_000)];
    for (const signature of signatures)
      expect((await line.webhook('/text/twilio', form, signature)).status).toBe(403);
    expect((await line.webhook('/text/twilio?x=1', form)).status).toBe(200);
    await line.service.idle();
    line.hears(from);
    expect((await line.webhook('/text/twilio/status?entry=x', form, null)).status).toBe(403);
    expect(line.hears(from)).toEqual([]);
  });

  it('does not answer a machine with a short code, and answers a landline', async () => {
    line = await twilioLine();
    expect((await line.text('85258', 'hi')).status).toBe(200);
    expect((await line.text('NHSinform', 'hi')).status).toBe(200);
    await line.service.idle();
    expect(line.twilio.messages).toEqual([]);
    expect((await line.says('+442079460000', 'hi')).join(' ')).toMatch(/machine/);
  });

  it('answers a picture without words in words', async () => {
    line = await twilioLine();
    const from = aNumber();
    await line.says(from, 'hi');
    await line.text(from, '', { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x' });
    await line.service.idle();
    expect(line.hears(from).join(' ')).toMatch(/cannot look at pictures/);
  });

  it.each([
    ['answers nothing', { kind: 'reset' }],
    ['answers 503', { kind: 'answer', status: 503, content: {} }],
    ['is overrun', { kind: 'answer', status: 429, content: { code: 20429 } }],
  ] as const)('sends what waited, once, when the API %s for a minute and is back', async (_how, mood) => {
    line = await twilioLine();
    const from = aNumber();
    await line.says(from, 'hi');
    await line.says(from, 'yes');
    line.twilio.sending = mood;
    expect((await line.text(from, 'safe')).status).toBe(200);
    await seconds(30);
    expect((await line.text(from, 'I want to kill myself')).status).toBe(200);
    await seconds(30);
    expect(line.hears(from)).toEqual([]);
    line.twilio.sending = { kind: 'well' };
    await seconds(180);
    const heard = line.hears(from);
    expectCrisisNumbers(heard);
    expect(heard).toHaveLength(2);
    expect(heard[0]).toMatch(/What would you like to do/);
    expect((await line.says(from, 'carry on')).join(' ')).toMatch(/What would you like to do/);
  });

  it('sends nothing twice when the API takes a message and breaks off', async () => {
    line = await twilioLine();
    const from = aNumber();
    await line.says(from, 'hi');
    line.twilio.sending = { kind: 'reset-after-accept' };
    await line.text(from, 'yes');
    await seconds(5);
    line.twilio.sending = { kind: 'well' };
    await seconds(180);
    expect(line.hears(from)).toHaveLength(1);
  });

  it('takes the reports on a message in any order, and alarms for a crisis reply that did not arrive', async () => {
    line = await twilioLine();
    const [well, lost] = [aNumber(), aNumber()];
    await line.says(well, 'I want to kill myself');
    for (const status of ['delivered', 'sent', 'queued', 'undelivered', 'delivered'])
      expect((await line.report(well, status)).status).toBe(200);
    expect(await alarms()).not.toContain('crisis-reply-undelivered');
    await line.says(lost, 'I want to kill myself');
    for (const status of ['undelivered', 'sent', 'undelivered', 'queued'])
      expect((await line.report(lost, status)).status).toBe(200);
    expect((await alarms()).filter((kind) => kind === 'crisis-reply-undelivered')).toHaveLength(1);
  });

  it('alarms when the gateway refuses to send to somebody who opted out', async () => {
    line = await twilioLine();
    line.twilio.sending = { kind: 'answer', status: 400, content: { code: 21610, message: 'opted out' } };
    await line.text(aNumber(), 'hi');
    await seconds(5);
    expect(await alarms()).toContain('refused-after-opt-out');
  });

  it('does not confirm a STOP that the gateway has confirmed, and still answers a call for help', async () => {
    line = await twilioLine();
    const from = aNumber();
    await line.says(from, 'hi');
    await line.text(from, 'STOP', { OptOutType: 'STOP' });
    await line.service.idle();
    expect(line.hears(from)).toEqual([]);
    expectCrisisNumbers(await line.says(from, 'I want to kill myself'));
  });

  it('keeps numbers, words and the token out of every log', async () => {
    line = await twilioLine();
    const from = aNumber();
    await refer(from);
    line.twilio.sending = { kind: 'answer', status: 500, content: { message: `no route to ${from}` } };
    await line.text(from, 'zanzibarquartz');
    await seconds(5);
    const logged = line.service.logged.join('');
    for (const secret of [from, from.slice(3), 'zanzibarquartz', 'a-token-that-must-not-leak', 'Leeds'])
      expect(logged).not.toContain(secret);
  });
});
