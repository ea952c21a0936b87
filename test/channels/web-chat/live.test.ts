import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Line, News } from '../../../src/channels/web-chat/wire.ts';
import { aKey, aService, chatter, type Service, type Visitor } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

/** Reads events until `done` says so. */
async function events(
  one: Visitor,
  query: string,
  done: (all: string) => boolean,
  headers = {},
): Promise<string> {
  const leave = new AbortController();
  const signal = leave.signal;
  const answer = await fetch(`${service.url}/c/events${query}`, {
    headers: { cookie: one.cookie, ...headers },
    signal,
  });
  let all = '';
  const decoder = new TextDecoder();
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    all += decoder.decode(chunk, { stream: true });
    if (done(all)) break;
  }
  leave.abort();
  return all;
}

function linesIn(all: string): Line[] {
  return [...all.matchAll(/^id: (\d+)\ndata: (.*)$/gm)].map(([, id, data]) => {
    const line = JSON.parse(data ?? '') as Line;
    expect(String(line.n)).toBe(id);
    return line;
  });
}

describe('events', () => {
  it('bring every message once, in order, and what holds for the chat', async () => {
    const one = await chatter(service);
    const reading = events(one, '?since=0', (all) => all.includes('What would you like to do'));
    await one.send('yes');
    const lines = linesIn(await reading);
    expect(lines.map(({ n }) => n)).toEqual([...lines.map(({ n }) => n)].sort((a, b) => a - b));
    expect(new Set(lines.map(({ n }) => n)).size).toBe(lines.length);
    expect(lines.find(({ from }) => from === 'you')).toMatchObject({ who: 'You', text: 'yes' });
    const state = await events(one, '?since=99', (all) => all.includes('event: state'));
    expect(state).toContain('"stage":"with-assistant"');
    expect(state).toContain('"agreed":true');
  });

  it('go on after the last one that the browser names', async () => {
    const one = await chatter(service);
    const first = linesIn(await events(one, '', (all) => all.includes('event: state')));
    const last = String(first.at(-2)?.n);
    const again = linesIn(
      await events(one, '?since=0', (all) => all.includes('event: state'), { 'last-event-id': last }),
    );
    expect(again.map(({ n }) => n)).toEqual([first.at(-1)?.n]);
  });

  it('say so when the chat is deleted elsewhere, and end', async () => {
    const one = await chatter(service);
    const { cookie } = one;
    const reading = events({ ...one, cookie }, '', (all) => all.includes('event: gone'));
    await one.post('/c/delete');
    expect(await reading).toContain('event: gone');
  });

  it('let the oldest of many tabs go, so that one chat cannot hold every connection', async () => {
    const one = await chatter(service);
    const open = () => fetch(`${service.url}/c/events`, { headers: { cookie: one.cookie } });
    const oldest = ((await open()).body as ReadableStream<Uint8Array>).getReader();
    const newer: Response[] = [];
    for (let n = 0; n < 8; n += 1) newer.push(await open());
    for (let read = await oldest.read(); !read.done; read = await oldest.read());
    await Promise.all(newer.map(({ body }) => body?.cancel()));
  });

  it('are let go when we stop, so that stopping does not wait for a browser', async () => {
    const other = await aService();
    const one = await chatter(other);
    const answer = await fetch(`${other.url}/c/events`, { headers: { cookie: one.cookie } });
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    await other.stop();
    for (let read = await reader.read(); !read.done; read = await reader.read());
  });
});

describe('asking instead', () => {
  it('gives what is new, and the state', async () => {
    const one = await chatter(service);
    await one.post('/c/messages', { text: 'yes', key: aKey() });
    const all = (await (await one.get('/c/messages?since=0')).json()) as News;
    const since = all.messages.at(-2)?.n;
    const news = (await (await one.get(`/c/messages?since=${since}`)).json()) as News;
    expect(news.messages).toEqual(all.messages.slice(-1));
    expect(news.state).toMatchObject({ stage: 'with-assistant', agreed: true });
  });

  it.each(['-1', 'NaN', '1e400', '%00', ''])('takes since=%s for the beginning', async (since) => {
    const one = await chatter(service);
    const news = (await (await one.get(`/c/messages?since=${since}`)).json()) as News;
    expect(news.messages.length).toBeGreaterThan(2);
  });
});
