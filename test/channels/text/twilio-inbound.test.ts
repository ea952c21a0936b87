import { describe, expect, it } from 'vitest';
import { twilioChannel } from '../../../src/channels/text/twilio/channel.ts';
import type { WebAnswer } from '../../../src/core/ports.ts';
import { ask, handClock, recordingLine, recordingLog, routeOf, served, whenDownWords } from './support.ts';
import { config, text, webhook } from './twilio-support.ts';

function opened() {
  const line = recordingLine();
  const log = recordingLog();
  const clock = handClock();
  const { routes } = twilioChannel(config, { line, clock, log });
  return { line, log, clock, route: routeOf(routes, 'POST', '/text/twilio') };
}

const empty = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>';
const accepted: WebAnswer = { status: 200, type: 'text/xml', body: empty };
const forbidden: WebAnswer = { status: 403, type: 'text/plain', body: '' };

describe('a text by Twilio', () => {
  it.each([
    'hi',
    '',
    'I’m fine 👍🏽',
    '£50 & more + less = 100%',
    'a&Body=b',
    ' \r\nline',
    '٣ نعم',
    '\ufffd',
  ])('with body %j is kept word for word and answered with nothing', async (body) => {
    const { line, route, clock } = opened();
    expect(await ask(route, webhook({ form: { ...text, Body: body } }))).toEqual(accepted);
    expect(line.heard).toEqual([
      {
        channel: 'text',
        address: '+447700900123',
        channelMessageId: `twilio:${text.MessageSid}`,
        text: body,
        at: clock.now(),
      },
    ]);
  });

  it('that Twilio sends twice is one message, answered alike', async () => {
    const { line, route } = opened();
    const first = await ask(route, webhook({ form: text }));
    expect(await ask(route, webhook({ form: text }))).toEqual(first);
    expect(line.heard).toHaveLength(1);
  });

  it('takes fields that Twilio adds without notice', async () => {
    const { line, route } = opened();
    expect(await ask(route, webhook({ form: { ...text, SomethingNew: 'x&y' } }))).toEqual(accepted);
    expect(line.heard).toHaveLength(1);
  });

  it('says how many pictures came along', async () => {
    const { line, route } = opened();
    await ask(route, webhook({ form: { ...text, NumMedia: '2' } }));
    await ask(route, webhook({ form: { ...text, MessageSid: 'MM2', NumMedia: 'many' } }));
    expect(line.heard.map((arrival) => arrival.attachments)).toEqual([2, undefined]);
  });

  it.each(['stop', 'start', 'help'] as const)('says that Twilio has acted on %s itself', async (word) => {
    const { line, route } = opened();
    await ask(route, webhook({ form: { ...text, Body: word, OptOutType: word.toUpperCase() } }));
    expect(line.heard[0]?.handledByGateway).toBe(word);
  });

  it.each(['85258', 'NHSnoreply', '447700900123', '', 'whatsapp:+447700900123'])(
    'from %j is a machine: not answered, not kept, and noted',
    async (sender) => {
      const { line, log, route } = opened();
      expect(await ask(route, webhook({ form: { ...text, From: sender } }))).toEqual(accepted);
      expect(line.heard).toEqual([]);
      expect(log.lines.map((logged) => logged.event)).toEqual(['text.twilio.sender-is-a-machine']);
    },
  );
});

describe('a forged text', () => {
  it.each([
    ['no signature', { ...webhook({ form: text }), headers: {} }],
    ['an empty signature', { ...webhook({ form: text }), headers: { 'x-twilio-signature': '' } }],
    ['a made-up signature', { ...webhook({ form: text }), headers: { 'x-twilio-signature': 'abc=' } }],
    ['the wrong token', webhook({ form: text, token: 'guessed' })],
    [
      'a changed body',
      { ...webhook({ form: text }), body: new URLSearchParams({ ...text, Body: 'x' }).toString() },
    ],
    ['a field more', { ...webhook({ form: text }), body: `${new URLSearchParams(text)}&Extra=1` }],
    ['a changed query', { ...webhook({ form: text, url: '/text/twilio?a=1' }), url: '/text/twilio?a=2' }],
    ['a query more', { ...webhook({ form: text }), url: '/text/twilio?a=1' }],
    ['the wrong scheme', webhook({ form: text, signedUrl: 'http://line.example/text/twilio' })],
    ['the host of the request', webhook({ form: text, signedUrl: 'https://elsewhere.example/text/twilio' })],
    ['no form at all', { url: '/text/twilio', body: '{"From":"+447700900123"}' }],
  ])('with %s is refused with nothing said and nothing kept', async (_what, request) => {
    const { line, route } = opened();
    expect(await ask(route, request)).toEqual(forbidden);
    expect(line.heard).toEqual([]);
  });

  it('cannot be a signed one cut up differently', async () => {
    const { line, route } = opened();
    const signed = webhook({ form: { ...text, Body: 'xFrom+447700900666' } });
    const recut = new URLSearchParams({ ...text, Body: 'x', From: '+447700900666' });
    recut.append('From+447700900123', '');
    expect((await ask(route, { ...signed, body: recut.toString() })).status).toBe(400);
    expect(line.heard).toEqual([]);
  });

  it.each([
    ['a field twice', new TextEncoder().encode(`${new URLSearchParams(text)}&Body=hi`)],
    ['bytes that are not UTF-8', new Uint8Array([0x42, 0x3d, 0xff, 0xfe])],
  ])('with %s is no form', async (_what, body) => {
    const { line, route } = opened();
    expect((await ask(route, { ...webhook({ form: text }), body })).status).toBe(400);
    expect(line.heard).toEqual([]);
  });

  it.each([
    ['no id', { From: text.From, Body: 'hi' }],
    ['no sender', { MessageSid: text.MessageSid, Body: 'hi' }],
    ['an id that is none', { ...text, MessageSid: '../../etc' }],
    ['nothing', {}],
  ])('with a good signature but %s is a bad request', async (_what, form) => {
    const { line, route } = opened();
    expect((await ask(route, webhook({ form }))).status).toBe(400);
    expect(line.heard).toEqual([]);
  });
});

describe('when nothing can be kept', () => {
  it('the answer itself carries the words that help, escaped', async () => {
    const { line, log, route } = opened();
    line.down = true;
    line.whenDown = () => ({ text: 'Call 999 & <wait> "here"', crisis: true });
    const answer = await ask(route, webhook({ form: text }));
    expect(answer).toEqual({
      ...accepted,
      body: empty.replace(
        '<Response>',
        '<Response><Message>Call 999 &amp; &lt;wait&gt; &quot;here&quot;</Message>',
      ),
    });
    expect(log.lines).toEqual([{ level: 'error', event: 'text.twilio.not-kept', facts: undefined }]);
  });

  it('a store that does not answer is not waited for until Twilio gives up', async () => {
    const { line, clock, route } = opened();
    line.hear = () => new Promise(() => undefined);
    const answer = ask(route, webhook({ form: text }));
    clock.move(8_000);
    expect((await answer).body).toContain(whenDownWords);
  });

  it('somebody whose STOP Twilio has answered gets no words of ours', async () => {
    const { line, route } = opened();
    line.down = true;
    expect(await ask(route, webhook({ form: { ...text, OptOutType: 'STOP' } }))).toEqual(accepted);
  });
});

it('what Twilio signs is what arrives over a real connection', async () => {
  const { line, route } = opened();
  const server = await served([route]);
  const { url, body, headers } = webhook({ form: { ...text, Body: 'Tschüß 👋 £5 & 1+1' } });
  const { host: _host, ...sent } = headers ?? {};
  const response = await fetch(`${server.url}${url}`, { method: 'POST', body: String(body), headers: sent });
  expect([response.status, await response.text()]).toEqual([200, empty]);
  expect(line.heard[0]?.text).toBe('Tschüß 👋 £5 & 1+1');
  await server.close();
});
