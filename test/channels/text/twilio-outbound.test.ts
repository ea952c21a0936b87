import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { twilioChannel } from '../../../src/channels/text/twilio/channel.ts';
import type { OutboxEntry } from '../../../src/core/message.ts';
import { type FakeTwilio, fakeTwilio } from '../../support/fake-twilio.ts';
import { handClock, outboxEntry, recordingLine, recordingLog } from './support.ts';
import { config } from './twilio-support.ts';

let clock = handClock();
let log = recordingLog();
let twilio: FakeTwilio;

beforeEach(async () => {
  clock = handClock();
  log = recordingLog();
  twilio = await fakeTwilio(config.accountSid, clock.now);
});
afterEach(() => twilio.close());

function deliver(entry: OutboxEntry, change: Partial<typeof config> = {}) {
  const parts = { line: recordingLine(), clock, log };
  return twilioChannel({ ...config, apiUrl: twilio.url, ...change }, parts).outbound.deliver(entry);
}

const hello = outboxEntry({ text: 'Hello – **you** are through.', choices: ['Yes', 'No'] });
const crisis = outboxEntry({ text: 'Call 999.', crisis: true });
const inSeconds = (seconds: number) => new Date(clock.now().getTime() + seconds * 1_000);
const refusing = (status: number, code?: number) =>
  ({ kind: 'answer', status, content: { code, message: 'no' } }) as const;

describe('a reply by Twilio', () => {
  it('is posted once, as plain words, with a way to report its fate', async () => {
    const outcome = await deliver(hello);
    expect(outcome).toEqual({ kind: 'sent', vendorId: twilio.messages[0]?.sid });
    expect(twilio.posts.map((form) => Object.fromEntries(form))).toEqual([
      {
        To: '+447700900123',
        Body: 'Hello - you are through.\nReply 1 for Yes\n2 for No',
        From: '+447700900999',
        StatusCallback: `https://line.example/text/twilio/status?entry=${hello.id}`,
      },
    ]);
    const credentials = Buffer.from(`${config.accountSid}:${config.authToken}`).toString('base64');
    expect(twilio.authorizations).toEqual([`Basic ${credentials}`]);
    expect(twilio.lists).toEqual([]);
  });

  it('goes by the messaging service where there is one', async () => {
    await deliver(hello, { messagingServiceSid: 'MG1', publicUrl: 'https://line.example/' });
    expect(twilio.posts[0]?.get('MessagingServiceSid')).toBe('MG1');
    expect(twilio.posts[0]?.get('From')).toBeNull();
    expect(twilio.posts[0]?.get('StatusCallback')).toBe(
      `https://line.example/text/twilio/status?entry=${hello.id}`,
    );
  });

  it('longer than Twilio takes goes in parts, none of them lost', async () => {
    const outcome = await deliver(outboxEntry({ text: 'word '.repeat(700).trim() }));
    expect(outcome.kind).toBe('sent');
    const bodies = twilio.posts.map((form) => form.get('Body') ?? '');
    expect(bodies.map((body) => body.length <= 1_600)).toEqual([true, true, true]);
    expect(bodies.join(' ')).toBe('word '.repeat(700).trim());
  });

  it('to somebody who has opted out is refused with the code that raises the alarm', async () => {
    twilio.sending = refusing(400, 21610);
    expect(await deliver(crisis)).toEqual({ kind: 'refused', why: '21610' });
    expect(log.lines).toEqual([
      { level: 'warn', event: 'text.twilio.not-sent', facts: { status: 400, code: '21610' } },
    ]);
  });

  it.each([
    [400, 21211, { kind: 'refused', why: '21211' }],
    [404, undefined, { kind: 'refused', why: 'http-404' }],
  ])('answered with %s and code %s is given up', async (status, code, outcome) => {
    twilio.sending = refusing(status, code);
    expect(await deliver(hello)).toEqual(outcome);
  });

  it.each([401, 408, 429])('answered with %s is tried again', async (status) => {
    twilio.sending = refusing(status);
    expect(await deliver(hello)).toEqual({ kind: 'try-again', after: inSeconds(1) });
  });

  it.each([500, 502, 503, 302])('answered with %s may have gone', async (status) => {
    twilio.sending = refusing(status);
    expect(await deliver(hello)).toEqual({ kind: 'unknown', after: inSeconds(1) });
  });

  it('waits longer each time, up to a minute, and with crisis numbers never more than 5 seconds', async () => {
    twilio.sending = refusing(429);
    const waits: unknown[] = [];
    for (const attempts of [0, 1, 2, 3, 5, 6, 40, 5_000]) {
      const calm = await deliver({ ...hello, attempts });
      const urgent = await deliver({ ...crisis, attempts });
      for (const outcome of [calm, urgent]) {
        if (outcome.kind === 'try-again')
          waits.push((outcome.after.getTime() - clock.now().getTime()) / 1_000);
      }
    }
    expect(waits).toEqual([1, 1, 1, 1, 2, 2, 4, 4, 16, 5, 32, 5, 60, 5, 60, 5]);
  });

  it('that Twilio never answers is let go after 10 seconds and may have gone', async () => {
    twilio.sending = { kind: 'hang' };
    const asked = twilio.asked();
    const outcome = deliver(hello);
    await asked;
    clock.move(10_000);
    expect(await outcome).toEqual({ kind: 'unknown', after: inSeconds(1) });
  });

  it('whose connection breaks may have gone', async () => {
    twilio.sending = { kind: 'reset' };
    expect(await deliver(hello)).toEqual({ kind: 'unknown', after: inSeconds(1) });
  });

  it('waits while Twilio cannot be reached, and goes when it is back', async () => {
    const { url } = twilio;
    await twilio.close();
    let entry = hello;
    for (let minute = clock.now().getTime() + 60_000; clock.now().getTime() < minute; ) {
      const outcome = await deliver(entry);
      if (outcome.kind !== 'try-again') throw new Error(`was ${outcome.kind}`);
      clock.move(outcome.after.getTime() - clock.now().getTime());
      entry = { ...entry, attempts: entry.attempts + 1 };
    }
    twilio = await fakeTwilio(config.accountSid, clock.now);
    expect(twilio.url).not.toBe(url);
    expect((await deliver(entry)).kind).toBe('sent');
    expect(twilio.messages).toHaveLength(1);
  });

  it('leaves no number, no word and no token in the log', async () => {
    for (const sending of [refusing(400, 21610), refusing(500), { kind: 'reset' } as const]) {
      twilio.sending = sending;
      await deliver(hello);
    }
    twilio.listing = refusing(500);
    await deliver({ ...hello, uncertain: true });
    expect(log.lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(log.lines)).not.toMatch(/7700|Hello|token|AC0123/);
  });
});

describe('a reply that may already have gone', () => {
  const uncertain = { ...hello, uncertain: true, attempts: 1 };

  it('and has, is found in the list and not sent again', async () => {
    twilio.sending = { kind: 'reset-after-accept' };
    expect((await deliver(hello)).kind).toBe('unknown');
    twilio.sending = { kind: 'well' };
    clock.move(1_000);
    expect(await deliver(uncertain)).toEqual({ kind: 'sent', vendorId: twilio.messages[0]?.sid });
    expect(twilio.messages).toHaveLength(1);
    expect(twilio.lists[0]?.get('To')).toBe('+447700900123');
  });

  it('and has not, is sent', async () => {
    twilio.sending = { kind: 'reset' };
    expect((await deliver(hello)).kind).toBe('unknown');
    twilio.sending = { kind: 'well' };
    expect((await deliver(uncertain)).kind).toBe('sent');
    expect(twilio.messages).toHaveLength(1);
  });

  it('is not mistaken for the same words said before, said to us, or that failed', async () => {
    const body = 'Hello - you are through.\nReply 1 for Yes\n2 for No';
    const same = { to: '+447700900123', from: '+447700900999', body, status: 'delivered' } as const;
    const before = new Date(hello.at.getTime() - 60_000);
    twilio.messages.push(
      { ...same, sid: 'SMbefore', direction: 'outbound-api', at: before },
      { ...same, sid: 'SMtheirs', direction: 'inbound', at: clock.now() },
      { ...same, sid: 'SMfailed', direction: 'outbound-api', status: 'failed', at: clock.now() },
      { ...same, sid: 'SMother', direction: 'outbound-api', body: 'Other words', at: clock.now() },
    );
    await deliver(uncertain);
    expect(twilio.posts).toHaveLength(1);
  });

  it('is found however many pages it is back, and although our clock is an hour ahead', async () => {
    twilio.pageSize = 2;
    const ahead = new Date(clock.now().getTime() + 3_600_000);
    twilio.sending = { kind: 'reset-after-accept' };
    await deliver(hello);
    for (let n = 0; n < 4; n += 1) {
      twilio.messages.push({
        sid: `SMlater${n}`,
        to: '+447700900123',
        from: '+447700900999',
        body: `later ${n}`,
        direction: 'outbound-api',
        status: 'sent',
        at: new Date(clock.now().getTime() + 1_000 * n),
      });
    }
    const theirs = clock.now;
    const ours = { ...clock, now: () => new Date(theirs().getTime() + 3_600_000) };
    const { outbound } = twilioChannel(
      { ...config, apiUrl: twilio.url },
      { line: recordingLine(), clock: ours, log },
    );
    expect((await outbound.deliver({ ...uncertain, at: ahead })).kind).toBe('sent');
    expect(twilio.posts).toHaveLength(1);
  });

  it('waits when the list cannot be read, unless it carries crisis numbers', async () => {
    twilio.listing = refusing(500);
    expect(await deliver(uncertain)).toEqual({ kind: 'unknown', after: inSeconds(1) });
    expect(twilio.posts).toEqual([]);
    expect((await deliver({ ...crisis, uncertain: true })).kind).toBe('sent');
    expect(twilio.posts).toHaveLength(1);
  });

  it('stays uncertain until it is settled, even when Twilio then cannot be reached', async () => {
    twilio.sending = refusing(429);
    expect(await deliver(uncertain)).toEqual({ kind: 'unknown', after: inSeconds(1) });
  });

  it('in parts of which one has gone, is completed', async () => {
    const long = outboxEntry({ text: 'word '.repeat(500).trim() });
    await deliver(long);
    twilio.messages.pop();
    expect((await deliver({ ...long, uncertain: true })).kind).toBe('sent');
    expect(twilio.posts.map((form) => form.get('Body')?.length)).toEqual([1599, 899, 899]);
  });

  it('sends nothing and follows nothing to another address in the list', async () => {
    twilio.listing = {
      kind: 'answer',
      status: 200,
      content: { messages: [], next_page_uri: 'http://127.0.0.1:9/steal?x' },
    };
    expect((await deliver(uncertain)).kind).toBe('sent');
    expect(twilio.lists).toHaveLength(1);
  });
});
