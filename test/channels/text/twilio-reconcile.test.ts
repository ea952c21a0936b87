import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { twilioChannel } from '../../../src/channels/text/twilio/channel.ts';
import { type FakeMessage, type FakeTwilio, fakeTwilio } from '../../support/fake-twilio.ts';
import { ask, handClock, recordingLine, recordingLog, routeOf } from './support.ts';
import { config, text, webhook } from './twilio-support.ts';

let clock = handClock();
let log = recordingLog();
let line = recordingLine();
let twilio: FakeTwilio;

beforeEach(async () => {
  clock = handClock();
  log = recordingLog();
  line = recordingLine();
  twilio = await fakeTwilio(config.accountSid, clock.now);
});
afterEach(() => twilio.close());

const channel = () => twilioChannel({ ...config, apiUrl: twilio.url }, { line, clock, log });

function sent(sid: string, hoursAgo: number, change: Partial<FakeMessage> = {}): void {
  twilio.messages.push({
    sid,
    to: '+447700900999',
    from: '+447700900123',
    body: `words of ${sid}`,
    direction: 'inbound',
    status: 'received',
    at: new Date(clock.now().getTime() - hoursAgo * 3_600_000),
    ...change,
  });
}

describe('taking in what the webhook missed', () => {
  it('brings in the texts of two days, oldest first, once, with the time they were sent', async () => {
    twilio.pageSize = 2;
    for (const [sid, hours] of [
      ['SM4', 1],
      ['SM1', 47],
      ['SM3', 5],
      ['SM2', 30],
      ['SM0', 49],
    ] as const) {
      sent(sid, hours);
    }
    sent('SMours', 1, { direction: 'outbound-api' });
    sent('SMelsewhere', 1, { to: '+447700900555' });
    const { reconcile } = channel();
    await reconcile();
    await reconcile();
    expect(line.heard.map((arrival) => arrival.channelMessageId)).toEqual(
      ['SM1', 'SM2', 'SM3', 'SM4'].map((sid) => `twilio:${sid}`),
    );
    expect(line.heard[0]).toMatchObject({
      address: '+447700900123',
      text: 'words of SM1',
      at: new Date(clock.now().getTime() - 47 * 3_600_000),
    });
    expect(twilio.lists[0]?.get('To')).toBe('+447700900999');
    expect(twilio.lists[0]?.get('DateSent>')).toBe('2026-11-20');
    expect(log.lines.map(({ facts }) => facts)).toEqual([
      { listed: 4, missed: 4, complete: true },
      { listed: 4, missed: 0, complete: true },
    ]);
  });

  it('changes nothing about what the webhook did bring', async () => {
    const { reconcile, routes } = channel();
    sent(text.MessageSid, 0);
    await ask(routeOf(routes, 'POST', '/text/twilio'), webhook({ form: text }));
    await reconcile();
    expect(line.heard).toHaveLength(1);
  });

  it('goes on where it stopped when the store comes back', async () => {
    for (const [index, sid] of ['SM3', 'SM2', 'SM1'].entries()) sent(sid, index + 1);
    const { reconcile } = channel();
    line.down = true;
    await reconcile();
    expect(line.heard).toEqual([]);
    line.down = false;
    await reconcile();
    expect(line.heard.map((arrival) => arrival.text)).toEqual(
      ['SM1', 'SM2', 'SM3'].map((sid) => `words of ${sid}`),
    );
  });

  it('leaves machines alone and counts pictures', async () => {
    sent('SM1', 2, { from: '85258' });
    sent('MM2', 1, { media: 3 });
    await channel().reconcile();
    expect(line.heard.map(({ attachments }) => attachments)).toEqual([3]);
  });

  it('stops after so many pages, and says that there was more', async () => {
    twilio.pageSize = 1;
    for (let n = 0; n < 25; n += 1) sent(`SM${n}`, n / 10);
    await channel().reconcile();
    expect(line.heard).toHaveLength(20);
    expect(log.lines[0]).toMatchObject({ level: 'warn', facts: { complete: false } });
  });

  it.each([
    { kind: 'reset' } as const,
    { kind: 'answer', status: 500, content: 'no' } as const,
    { kind: 'answer', status: 200, content: [] } as const,
    { kind: 'answer', status: 200, content: { messages: 'none' } } as const,
    { kind: 'answer', status: 200, content: { messages: [null, 5, { sid: 'SM1' }, { sid: 7 }] } } as const,
  ])('never throws, whatever Twilio answers (%j)', async (listing) => {
    twilio.listing = listing;
    await channel().reconcile();
    expect(line.heard).toEqual([]);
    expect(log.lines).toHaveLength(1);
  });

  it('gives the list to whoever asks, and undefined when Twilio is away', async () => {
    sent('SM1', 1);
    const since = new Date(clock.now().getTime() - 7_200_000);
    expect((await channel().listing({ since, mostPages: 1 }))?.messages.map(({ sid }) => sid)).toEqual([
      'SM1',
    ]);
    twilio.listing = { kind: 'reset' };
    expect(await channel().listing({ since, mostPages: 1 })).toBeUndefined();
  });
});
