import { describe, expect, it } from 'vitest';
import { twilioChannel } from '../../../src/channels/text/twilio/channel.ts';
import { type Fate, supersedes } from '../../../src/core/message.ts';
import { ask, handClock, recordingLine, recordingLog, routeOf } from './support.ts';
import { config, webhook } from './twilio-support.ts';

const entry = 'entry_0123456789abcdefghij';
const url = `/text/twilio/status?entry=${entry}`;

function opened() {
  const line = recordingLine();
  line.known.add(entry);
  const log = recordingLog();
  const { routes } = twilioChannel(config, { line, clock: handClock(), log });
  const route = routeOf(routes, 'POST', '/text/twilio/status');
  const report = (MessageStatus: string, more: Record<string, string> = {}) =>
    ask(route, webhook({ url, form: { MessageSid: 'SM1', MessageStatus, ...more } }));
  return { line, log, route, report };
}

describe('a status by Twilio', () => {
  it.each([
    ['accepted', 'queued'],
    ['scheduled', 'queued'],
    ['queued', 'queued'],
    ['sending', 'queued'],
    ['sent', 'sent'],
    ['delivered', 'delivered'],
    ['read', 'delivered'],
    ['undelivered', 'undelivered'],
    ['failed', 'undelivered'],
    ['canceled', 'undelivered'],
  ])('%s is reported as %s', async (status, fate) => {
    const { line, report } = opened();
    expect((await report(status)).status).toBe(200);
    expect(line.reports).toEqual([{ entry, fate }]);
  });

  it('late, twice and out of order ends with the newest, as the store ranks them', async () => {
    const { line, report } = opened();
    for (const status of ['delivered', 'sent', 'queued', 'sent', 'delivered', 'undelivered'])
      await report(status);
    const kept = line.reports.reduce<Fate | undefined>(
      (current, { fate }) => (supersedes(fate, current) ? fate : current),
      undefined,
    );
    expect(line.reports).toHaveLength(6);
    expect(kept).toBe('delivered');
  });

  it.each(['21610', '30003', '30007'])('undelivered notes the code %s and no more', async (ErrorCode) => {
    const { log, report } = opened();
    await report('undelivered', { ErrorCode, To: '+447700900123' });
    expect(log.lines).toEqual([
      { level: 'warn', event: 'text.twilio.undelivered', facts: { code: ErrorCode } },
    ]);
  });

  it('of something that is not ours, or that says nothing known, is taken and noted', async () => {
    const { line, log, route, report } = opened();
    line.known.clear();
    expect((await report('delivered')).status).toBe(200);
    expect((await report('dreaming')).status).toBe(200);
    const bare = webhook({ url: '/text/twilio/status', form: { MessageStatus: 'sent' } });
    expect((await ask(route, bare)).status).toBe(200);
    expect(line.reports).toEqual([]);
    expect(log.lines.map(({ event }) => event)).toEqual([
      'text.twilio.status-of-unknown-entry',
      'text.twilio.status-not-understood',
      'text.twilio.status-not-understood',
    ]);
  });

  it('that cannot be kept is answered so that Twilio may try again', async () => {
    const { line, report } = opened();
    line.down = true;
    expect((await report('delivered')).status).toBe(503);
  });

  it('for another entry than the one signed is refused', async () => {
    const { line, route } = opened();
    const signed = webhook({ url, form: { MessageSid: 'SM1', MessageStatus: 'delivered' } });
    const changed = { ...signed, url: '/text/twilio/status?entry=another_0123456789abcd' };
    expect(await ask(route, changed)).toEqual({ status: 403, type: 'text/plain', body: '' });
    expect((await ask(route, { ...signed, headers: {} })).status).toBe(403);
    expect(line.reports).toEqual([]);
  });
});
