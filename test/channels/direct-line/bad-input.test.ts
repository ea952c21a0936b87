import { describe, expect, it } from 'vitest';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { base, bearer, begun, knock, news, post, says } from './support/a-chat.ts';
import { aDoor } from './support/a-door.ts';
import type { Seen } from './support/real-client.ts';

const texts = (activities: readonly Seen[]) => activities.map(({ text }) => text);
const messageOf = async (answer: Response) =>
  ((await answer.json()) as { error: { code: string; message: string } }).error.message;

describe('A posted activity', () => {
  it.each([
    ['no JSON', '{'],
    ['not UTF-8', Buffer.from('{"type":"message","text":"\xff"}', 'latin1')],
    ['nothing', ''],
    ['a list', []],
    ['a word', '"hello"'],
    ['no type', { text: 'hello' }],
    ['a type that is no word', { type: 5, text: 'hello' }],
    ['a type of its own', { type: 'invoke', text: 'hello' }],
    ['a text that is a number', { type: 'message', text: 5 }],
    ['a text that is a list', { type: 'message', text: ['hello'] }],
    ['a message with nothing in it', { type: 'message' }],
    ['attachments that are a word', { type: 'message', text: 'hello', attachments: 'x' }],
    ['too many attachments', { type: 'message', text: 'hello', attachments: Array(11).fill({}) }],
    ['nesting', `{"type":"message","text":"hello","channelData":${'['.repeat(5_000)}${']'.repeat(5_000)}}`],
  ])('is refused and not kept: %s', async (_what, activity) => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const before = (await news(door.url, chat)).watermark;
    const answer = await post(door.url, chat, activity);
    expect(answer.status).toBe(400);
    expect(await messageOf(answer)).not.toMatch(/hello/);
    await door.line.idle();
    expect((await news(door.url, chat)).watermark).toBe(before);
  });

  it.each(['🙂', '\u202eright to left', 'zero\u200bwidth', '\ud800 alone', ' ', '\0', 'é'.repeat(20_000)])(
    'is kept as the text it is: %j',
    async (text) => {
      const door = await aDoor();
      const chat = await begun(door.url);
      expect((await says(door.url, chat, text)).status).toBe(200);
      await door.line.idle();
      expect(texts((await news(door.url, chat)).activities)).toContain(text.toWellFormed());
    },
  );

  it('that carries a card is told that we cannot see it', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const { watermark } = await news(door.url, chat);
    const card = {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: { type: 'AdaptiveCard' },
    };
    expect((await post(door.url, chat, { type: 'message', attachments: [card] })).status).toBe(200);
    await door.line.idle();
    const { activities } = await news(door.url, chat, watermark);
    expect(activities.at(-1)?.text).toMatch(/picture|cannot/);
    expect(JSON.stringify(activities)).not.toMatch(/AdaptiveCard/);
  });

  it.each([66_000, 200_000])('of %i bytes is refused with numbers that work without us', async (bytes) => {
    const door = await aDoor();
    const chat = await begun(door.url);
    const answer = await says(door.url, chat, 'x'.repeat(bytes));
    expect(answer.status).toBe(413);
    expectCrisisNumbers([await messageOf(answer)]);
  });

  it('far too long is not read at all', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    expect((await says(door.url, chat, 'x'.repeat(300_000))).status).toBe(413);
  });

  it('gets a little of its own data back, and only its name of a lot', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    const much = { clientActivityID: 'mine', more: 'x'.repeat(3_000) };
    for (const data of [{ clientActivityID: 'little', more: { a: [1] } }, much]) {
      const { id } = (await (await says(door.url, chat, 'hello', data)).json()) as { id: string };
      const echo = (await news(door.url, chat)).activities.find((each) => each.id === id);
      expect(echo?.channelData).toEqual(data === much ? { clientActivityID: 'mine' } : data);
    }
  });
});

describe('A flood', () => {
  it('from one conversation is slowed down, and never a call for help', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    const answers: Response[] = [];
    for (let n = 0; n < 70; n += 1) answers.push(await says(door.url, chat, `message ${n}`));
    const refused = answers.find(({ status }) => status === 429);
    expect(answers.slice(0, 60).every(({ status }) => status === 200)).toBe(true);
    expect(refused?.headers.get('retry-after')).toBe('2');
    if (refused !== undefined) expectCrisisNumbers([await messageOf(refused)]);
    await door.line.idle();
    const { watermark } = await news(door.url, chat);
    expect((await says(door.url, chat, 'I want to kill myself')).status).toBe(200);
    await door.line.idle();
    const { activities } = await news(door.url, chat, watermark);
    expectCrisisNumbers(texts(activities));
    expect((await says(door.url, chat, 'no')).status, 'the answer to our question about it').toBe(200);
    await door.clock.advance(2_000);
    expect((await says(door.url, chat, 'after a moment')).status).toBe(200);
  });

  it('of polls is never refused, since real clients would stop for ever', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    const statuses = await Promise.all(
      Array.from({ length: 300 }, async () => (await news(door.url, chat)).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('of chats from one address is slowed down, with numbers, and not for its neighbours', async () => {
    const door = await aDoor();
    const start = (from: string) =>
      fetch(`${door.url}${base}/tokens/generate`, { method: 'POST', headers: { 'X-Forwarded-For': from } });
    for (let n = 0; n < 100; n += 1) expect((await start('198.51.100.7')).status).toBe(200);
    const refused = await start('198.51.100.7');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3']);
    expectCrisisNumbers([await messageOf(refused)]);
    expect((await start('198.51.100.8')).status).toBe(200);
    await door.clock.advance(3_000);
    expect((await start('198.51.100.7')).status).toBe(200);
  });
});

describe('While nothing can be written', () => {
  it('a message is refused with numbers, which the next poll shows once, and is kept when it comes again', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const { watermark } = await news(door.url, chat);
    door.broken.writing = true;
    const refused = await says(door.url, chat, 'I am scared', { clientActivityID: 'again' });
    expect(refused.status).toBe(503);
    expectCrisisNumbers([await messageOf(refused)]);
    const told = await news(door.url, chat, watermark);
    expectCrisisNumbers(texts(told.activities));
    expect(told.watermark).toBe(watermark);
    expect((await news(door.url, chat, watermark)).activities).toEqual([]);
    door.broken.writing = false;
    expect((await says(door.url, chat, 'I am scared', { clientActivityID: 'again' })).status).toBe(200);
    expect((await says(door.url, chat, 'I am scared', { clientActivityID: 'again' })).status).toBe(200);
    await door.line.idle();
    const { activities } = await news(door.url, chat, watermark);
    expect(texts(activities).filter((text) => text === 'I am scared')).toHaveLength(1);
  });
});

describe('While nothing can be read', () => {
  it('a poll finds nothing new, and what was said is there afterwards', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const whole = await news(door.url, chat);
    door.broken.reading = true;
    expect(await news(door.url, chat, '2')).toEqual({ status: 200, activities: [], watermark: '2' });
    const again = await fetch(`${door.url}${base}/conversations/${chat.id}?watermark=2`, {
      headers: bearer(chat.token),
    });
    expect(again.status).toBe(200);
    expect(await knock(chat.streamUrl)).toBe(503);
    door.broken.reading = false;
    expect((await news(door.url, chat)).activities).toEqual(whole.activities);
  });
});

describe('A watermark', () => {
  it.each(['', 'abc', '-1', '1e9', '99999999999999999999', '%00'])(
    'that is no place means the start: %j',
    async (mark) => {
      const door = await aDoor();
      const chat = await begun(door.url);
      await door.line.idle();
      expect((await news(door.url, chat, mark)).activities.length).toBeGreaterThan(0);
    },
  );
});

describe('What is written down about it', () => {
  it('holds no word, no token and no conversation of anyone', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await says(door.url, chat, 'a word in confidence', { clientActivityID: 'named' });
    await post(door.url, chat, '{"type":"message","text":5,"secret":"another word"}');
    await door.line.idle();
    const log = door.line.logged.join('\n') + door.logged.join('\n');
    for (const secret of ['confidence', 'another word', chat.token, chat.id, 'named'])
      expect(log).not.toContain(secret);
  });
});
