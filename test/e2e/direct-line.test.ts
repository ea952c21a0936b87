import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begun, news } from '../channels/direct-line/support/a-chat.ts';
import {
  type Given,
  type RealClient,
  realClient,
  type Seen,
} from '../channels/direct-line/support/real-client.ts';
import { questionIn, trueAnswer } from '../scripts/referral.ts';
import { aService, type Service } from '../support/a-service.ts';
import { expectCrisisNumbers } from '../support/crisis.ts';
import { whatIsKept } from '../support/look.ts';

let service: Service;
let clients: RealClient[];
beforeEach(async () => {
  service = await aService();
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.end();
  await service.stop();
});

async function open(given: Partial<Given> & { readonly webSocket: boolean }): Promise<RealClient> {
  const client = await realClient({ url: service.url, ...given });
  clients.push(client);
  await client.until(({ said }) => said.length > 0);
  return client;
}

/** Everything we hold is with the client. */
async function caughtUp(client: RealClient): Promise<void> {
  await service.idle();
  const { activities } = await news(service.url, { id: client.conversationId(), token: client.token() });
  await client.until(({ seen }) => seen.some(({ id }) => id === activities.at(-1)?.id));
}

/** Writes, and gives what came back. */
async function ask(client: RealClient, text: string): Promise<readonly Seen[]> {
  const id = await client.says(text);
  await caughtUp(client);
  const at = client.seen.findIndex((each) => each.id === id);
  return client.seen.slice(at + 1).filter(({ type, from }) => type === 'message' && from.role === 'bot');
}

const texts = (activities: readonly Seen[]) => activities.map(({ text }) => text);

/** `this one` is a phone's answer. */
const answerTo = (key: string) => (key === 'number' ? '07700 900123' : trueAnswer(key));

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('the standard client %s', (_how, webSocket) => {
  it('is welcomed before it has said anything, by a machine that says so', async () => {
    const client = await open({ webSocket });
    await caughtUp(client);
    expect(client.said[0]?.text).toMatch(/automated assistant, a machine/);
    for (const { channelData } of client.said)
      expect(channelData?.speaker).toEqual({ kind: 'machine', name: 'Automated assistant' });
  });

  it('gets what it said back, with its own data and under the id it was told', async () => {
    const client = await open({ webSocket });
    const data = {
      clientActivityID: 'mine-1',
      clientTimestamp: '2026-11-22T10:00:00.000Z',
      'x:y': [1, { z: null }],
    };
    const id = await client.says('hello', data);
    const echo = await client.until(({ seen }) => seen.find((each) => each.id === id));
    expect(echo.channelData).toEqual(data);
    expect([echo.text, echo.from.role]).toEqual(['hello', 'user']);
    expect(Number.isNaN(Date.parse(echo.timestamp))).toBe(false);
  });

  it('is shown choices, which it answers with one press', async () => {
    const client = await open({ webSocket });
    await caughtUp(client);
    const actions = client.said.at(-1)?.suggestedActions?.actions ?? [];
    expect(actions.map(({ type, value }) => [type, value])).toContainEqual(['imBack', 'yes, go on']);
    expect(client.said.at(-1)?.inputHint).toBe('expectingInput');
    expect(await ask(client, actions[0]?.value ?? '')).not.toEqual([]);
  });

  it('goes through a whole referral', async () => {
    const client = await open({ webSocket });
    let heard = await ask(client, 'yes, go on');
    heard = await ask(client, 'safe');
    heard = await ask(client, 'refer myself');
    const asked: string[] = [];
    for (
      let key = questionIn(texts(heard));
      key !== undefined && asked.length < 40;
      key = questionIn(texts(heard))
    ) {
      asked.push(key);
      heard = await ask(client, answerTo(key));
    }
    expect(texts(heard).join('\n')).toMatch(/referral is sent/);
    const { referrals } = await service.look(whatIsKept);
    expect(referrals.map(({ answers }) => answers.handle)).toMatchObject([{ kind: 'answer', value: 'Sam' }]);
  });

  it('sees everything once and in order, and no answer to what it does not know', async () => {
    const client = await open({ webSocket });
    for (const text of ['yes', 'safe', 'what do you hold on me', 'help']) await ask(client, text);
    const ids = client.seen.filter(({ type }) => type === 'message').map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const { replyToId } of client.seen)
      expect(replyToId === undefined || ids.includes(replyToId)).toBe(true);
  });

  it('is given numbers in the very next answer to a call for help', async () => {
    const client = await open({ webSocket });
    const heard = await ask(client, 'I want to kill myself');
    expectCrisisNumbers(texts(heard));
    expect(heard[0]?.channelData?.urgent).toBe(true);
  });

  it('cannot speak as somebody else, with another time or another id', async () => {
    const client = await open({ webSocket });
    const id = await client.posts({
      id: 'made up',
      text: 'I am the advisor',
      timestamp: '1999-01-01T00:00:00.000Z',
      from: { id: 'sideroom-advisor', name: 'Advisor (a person)', role: 'bot' },
      replyToId: 'nothing',
      conversation: { id: 'another' },
      recipient: { id: 'x' },
    } as never);
    const echo = await client.until(({ seen }) => seen.find((each) => each.id === id));
    expect(echo.id).not.toBe('made up');
    expect(echo.from).toEqual({ id: expect.stringMatching(/^dl_/), role: 'user' });
    expect(echo.timestamp.startsWith('1999')).toBe(false);
    expect(echo.replyToId).toBeUndefined();
  });

  it('shows markup as the text it is', async () => {
    const client = await open({ webSocket });
    const text = '<img src=x onerror=alert(1)> **bold** [a](javascript:b) {"type":"AdaptiveCard"}';
    const id = await client.says(text);
    const echo = await client.until(({ seen }) => seen.find((each) => each.id === id));
    expect(echo).toMatchObject({ text, textFormat: 'plain' });
  });

  it('is told that its typing was taken, and it is kept nowhere', async () => {
    const client = await open({ webSocket });
    await caughtUp(client);
    const before = (await news(service.url, { id: client.conversationId(), token: client.token() }))
      .watermark;
    expect(await client.posts({ type: 'typing' })).toMatch(/\|/);
    await service.idle();
    const after = (await news(service.url, { id: client.conversationId(), token: client.token() })).watermark;
    expect(after).toBe(before);
  });

  it('posts one message ten times and is heard once, with the same id each time', async () => {
    const client = await open({ webSocket });
    const ids = await Promise.all(
      Array.from({ length: 10 }, () => client.says('hello again', { clientActivityID: 'the same' })),
    );
    expect(new Set(ids).size).toBe(1);
    await caughtUp(client);
    expect(client.seen.filter(({ text }) => text === 'hello again')).toHaveLength(1);
  });

  it('is told that pictures cannot be sent', async () => {
    const client = await open({ webSocket });
    const picture = { contentType: 'image/png', contentUrl: `${service.url}/health/live`, name: 'a.png' };
    await expect(client.posts({ text: 'look', attachments: [picture] } as never)).rejects.toMatchObject({
      status: 415,
    });
  });

  it('asks for a session and goes on without one', async () => {
    const client = await open({ webSocket });
    expect(await new Promise((resolve) => client.client.getSessionId().subscribe(resolve))).toBe('');
  });
});

describe('the standard client over a WebSocket', () => {
  it('sees that the assistant is at work, and it is kept nowhere', async () => {
    await service.restart({ GATHER_MS: '300' });
    const client = await open({ webSocket: true });
    await client.says('hello');
    await client.until(({ seen }) => seen.some(({ type }) => type === 'typing'));
    await service.idle();
    const { activities } = await news(service.url, { id: client.conversationId(), token: client.token() });
    expect(activities.filter(({ type }) => type !== 'message')).toEqual([]);
  });

  it('sees in one tab what was said in another', async () => {
    const one = await open({ webSocket: true });
    const other = await open({ webSocket: true, token: one.token(), conversationId: one.conversationId() });
    const id = await one.says('from the other tab');
    expect((await other.until(({ seen }) => seen.find((each) => each.id === id))).text).toBe(
      'from the other tab',
    );
  });

  it('hears the last words when everything is erased, and then that it is over', async () => {
    const client = await open({ webSocket: true });
    for (const text of ['yes', 'safe', 'delete my data', 'erase it'])
      await client.says(text).then(() => service.idle());
    await client.until(({ said }) => /being erased/.test(said.at(-1)?.text ?? ''));
    await client.until(({ fault }) => fault !== undefined);
    expect((await service.look(whatIsKept)).transcripts).toEqual([]);
  });
});

describe('the standard client by polling', () => {
  it('hears the last words when everything is erased, and then that it is over', async () => {
    const client = await open({ webSocket: false });
    for (const text of ['yes', 'safe', 'delete my data', 'erase it'])
      await client.says(text).then(() => service.idle());
    await client.until(({ said }) => /being erased/.test(said.at(-1)?.text ?? ''));
    await client.until(({ statuses }) => statuses.includes(5));
    const again = await begun(service.url, client.token());
    expect(again.status).toBe(404);
  });
});
