import { describe, expect, it } from 'vitest';
import { phoneChannel } from '../../../src/channels/text/phone/channel.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { openVault } from '../../../src/system/vault.ts';
import { ask, handClock, memoryTray, outboxEntry, recordingLine, routeOf, whenDownWords } from './support.ts';

const number = '+447700900123';

function opened() {
  const line = recordingLine();
  const tray = memoryTray();
  const clock = handClock();
  let made = 0;
  const ids = { next: () => `made-${++made}` };
  const { outbound, routes } = phoneChannel({ line, tray, clock, ids, vault: openVault(new Uint8Array(32)) });
  const post = async (content: unknown) => {
    const body =
      content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content);
    const answer = await ask(routeOf(routes, 'POST', '/text/phone'), { url: '/text/phone', body });
    return { status: answer.status, content: JSON.parse(answer.body) as Record<string, string> };
  };
  const get = async (query: string) => {
    const url = `/text/phone/messages?${query}`;
    const answer = await ask(routeOf(routes, 'GET', '/text/phone/messages'), { url });
    return { status: answer.status, content: JSON.parse(answer.body) as Record<string, unknown> };
  };
  const list = async (after = 0) => {
    const { content } = await get(`number=%2B447700900123&after=${after}`);
    return content.messages as { n: number; body: string; segments: number; at: string }[];
  };
  const say = (id: string, text: string) => outbound.deliver(outboxEntry({ text }, { id: id as EntryId }));
  return { line, tray, clock, outbound, routes, post, get, list, say };
}

describe('a text from the pretend phone', () => {
  it('is kept and answered "received" with its id', async () => {
    const { line, clock, post } = opened();
    const answer = await post({ from: number, body: 'hi', id: 'mine-1', pictures: 2 });
    expect(answer).toEqual({ status: 202, content: { id: 'mine-1', received: true } });
    expect(line.heard).toMatchObject([
      { channel: 'text', address: number, text: 'hi', attachments: 2, at: clock.now() },
    ]);
    expect(line.heard[0]?.channelMessageId).not.toContain('7700');
  });

  it('with the same id again is the same message, and another person may use that id too', async () => {
    const { line, post } = opened();
    const first = await post({ from: number, body: 'hi', id: '1' });
    expect(await post({ from: number, body: 'hi', id: '1' })).toEqual(first);
    expect(line.heard).toHaveLength(1);
    await post({ from: '+447700900456', body: 'hi', id: '1' });
    expect(line.heard).toHaveLength(2);
  });

  it('without an id gets one of ours', async () => {
    const { line, post } = opened();
    expect((await post({ from: number, body: 'a' })).content).toEqual({ id: 'made-1', received: true });
    expect((await post({ from: number, body: 'a' })).content).toEqual({ id: 'made-2', received: true });
    expect(line.heard).toHaveLength(2);
  });

  it('may be empty, 100,000 characters long, right to left, or have half a pair', async () => {
    const { line, post } = opened();
    for (const body of ['', '\u0000', 'م'.repeat(100_000), '👍🏽\u200b\u202e']) {
      expect((await post({ from: number, body })).status).toBe(202);
    }
    expect((await post(`{"from":"${number}","body":"a\\ud800b"}`)).status).toBe(202);
    expect(line.heard.at(-1)?.text).toBe('a\ufffdb');
  });

  it('longer than that is not kept, and is answered with the numbers all the same', async () => {
    const { line, post } = opened();
    const answer = await post({ from: number, body: 'a'.repeat(100_001) });
    expect(answer.status).toBe(413);
    expect(answer.content.error).toContain('100000 characters');
    expect(answer.content.error).toContain(whenDownWords);
    expect(line.heard).toEqual([]);
  });

  it.each([
    ['malformed JSON', '{"from":'],
    ['nothing', ''],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['a list', []],
    ['null', null],
    ['no number', { body: 'hi' }],
    ['a short code', { from: '85258', body: 'hi' }],
    ['words for a number', { from: 'NHSnoreply', body: 'hi' }],
    ['a national number', { from: '07700900123', body: 'hi' }],
    ['a number as a number', { from: 447700900123, body: 'hi' }],
    ['no body', { from: number }],
    ['a body that is no string', { from: number, body: { text: 'hi' } }],
    ['an empty id', { from: number, body: 'hi', id: '' }],
    ['an id that is no string', { from: number, body: 'hi', id: 7 }],
    ['an endless id', { from: number, body: 'hi', id: 'a'.repeat(201) }],
    ['half a picture', { from: number, body: 'hi', pictures: 0.5 }],
    ['pictures in words', { from: number, body: 'hi', pictures: 'two' }],
  ])('with %s is refused in one clear line', async (_what, content) => {
    const { line, post } = opened();
    const answer = await post(content);
    expect(answer.status).toBe(400);
    expect(Object.keys(answer.content)).toEqual(['error']);
    expect(answer.content.error).toMatch(/^[^\n]{10,100}$/);
    expect(line.heard).toEqual([]);
  });
});

describe('what the pretend phone receives', () => {
  it('is listed in order with honest segments, and only after what was seen', async () => {
    const { clock, list, say } = opened();
    expect(await say('e1', 'Hello')).toEqual({ kind: 'sent', vendorId: 'phone-1' });
    clock.move(1_000);
    await say('e2', `${'a'.repeat(159)}€`);
    expect(await list()).toEqual([
      { n: 1, body: 'Hello', segments: 1, at: '2026-11-22T03:00:00.000Z' },
      { n: 2, body: `${'a'.repeat(159)}€`, segments: 2, at: '2026-11-22T03:00:01.000Z' },
    ]);
    expect((await list(1)).map(({ n }) => n)).toEqual([2]);
    expect(await list(2)).toEqual([]);
  });

  it('is there once, however often it is delivered', async () => {
    const { list, say } = opened();
    expect(await say('e1', 'Hello')).toEqual(await say('e1', 'Hello'));
    expect(await list()).toHaveLength(1);
  });

  it('waits while it cannot be kept, and comes then', async () => {
    const { tray, clock, list, say } = opened();
    tray.down = true;
    expect(await say('e1', 'Hello')).toEqual({
      kind: 'try-again',
      after: new Date(clock.now().getTime() + 1_000),
    });
    tray.down = false;
    await say('e1', 'Hello');
    expect(await list()).toHaveLength(1);
  });

  it('is asked for by number, with its plus sign escaped, bare or turned into a space', async () => {
    const { get, say } = opened();
    await say('e1', 'Hello');
    for (const query of [
      'number=%2B447700900123',
      'number=+447700900123&after=',
      'number=%20447700900123&after=0',
    ]) {
      expect((await get(query)).content.messages).toHaveLength(1);
    }
    expect((await get('number=%2B447700900124')).content.messages).toEqual([]);
  });

  it.each([
    '',
    'number=',
    'number=85258',
    'number=447700900123',
    'number=%2B447700900123&after=x',
    'number=%2B447700900123&after=-1',
    'number=%2B447700900123&after=Infinity',
  ])('is refused in one line for %j', async (query) => {
    const { get } = opened();
    const { status, content } = await get(query);
    expect(status).toBe(400);
    expect(content.error).toMatch(/^[^\n]{10,100}$/);
  });
});

describe('when nothing can be kept', () => {
  it('the answer says so, and the words that help are on the phone once', async () => {
    const { line, tray, post, get, list } = opened();
    line.down = true;
    tray.down = true;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const answer = await post({ from: number, body: 'help', id: '1' });
      expect(answer).toMatchObject({ status: 503, content: { id: '1', say: whenDownWords } });
    }
    const [words] = await list();
    expect(words).toMatchObject({ body: whenDownWords, segments: 1 });
    expect((await get(`number=%2B447700900123&after=${words?.n}`)).status).toBe(503);
    expect((await get('number=%2B447700900456')).status).toBe(503);
  });

  it('nothing kept later is hidden, repeated or out of order', async () => {
    const { line, tray, post, list, say } = opened();
    await say('e1', 'one');
    await say('e2', 'two');
    const seen = await list();
    line.down = true;
    tray.down = true;
    await post({ from: number, body: 'help', id: '1' });
    await post({ from: number, body: 'help!', id: '2' });
    seen.push(...(await list(seen.at(-1)?.n)));
    line.down = false;
    tray.down = false;
    expect(await list(seen.at(-1)?.n)).toEqual([]);
    await say('e3', 'three');
    seen.push(...(await list(seen.at(-1)?.n)));
    expect(seen.map(({ n, body }) => [n, body])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [2.001, whenDownWords],
      [2.002, whenDownWords],
      [3, 'three'],
    ]);
    expect(await list()).toEqual(seen);
  });

  it('a phone that is further along than a fresh process knows still gets the words', async () => {
    const { line, tray, post, list } = opened();
    line.down = true;
    tray.down = true;
    await post({ from: number, body: 'help', id: '1' });
    expect((await list(12)).map(({ n }) => n)).toEqual([12.001]);
    expect((await list(5)).map(({ n }) => n)).toEqual([12.001]);
  });

  it('a phone that catches up bit by bit misses nothing that was kept before the words', async () => {
    const { line, tray, post, list, say } = opened();
    tray.most = 2;
    for (const n of [1, 2, 3, 4, 5]) await say(`e${n}`, `${n}`);
    line.down = true;
    await post({ from: number, body: 'help', id: '1' });
    const seen: number[] = [];
    for (let look = 0; look < 4; look += 1) seen.push(...(await list(seen.at(-1))).map(({ n }) => n));
    expect(seen).toEqual([1, 2, 3, 4, 5, 5.001]);
  });

  it('when only writing fails, the words come after what was kept', async () => {
    const { line, tray, post, list, say } = opened();
    await say('e1', 'one');
    line.down = true;
    await post({ from: number, body: 'help', id: '1' });
    expect((await list()).map(({ n }) => n)).toEqual([1, 1.001]);
    expect(tray.down).toBe(false);
  });
});
