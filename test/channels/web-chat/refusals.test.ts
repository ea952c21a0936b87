import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { aKey, aService, chatter, codeIn, type Service, textOf, visitor } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());

const gets = ['/c/chat', '/c/copy', '/c/take', '/c/take/notes', '/c/delete', '/c/messages', '/c/events'];
const posts = ['/c/messages', '/c/person', '/c/delete', '/c/code', '/c/carry-on-by-text'];
const tokens: readonly (readonly [string, string])[] = [
  ['no session', ''],
  ['a foreign session', `c=${'x'.repeat(44)}`],
  ['a session of the wrong shape', 'c=../../etc/passwd'],
  ['somebody’s conversation id', 'c=AAAAAAAAAAAAAAAAAAAAAA'],
];

function turnedAway(answer: Response): boolean {
  return answer.status === 401 || (answer.status === 303 && answer.headers.get('location') === '/c?ended');
}

describe.each(tokens)('with %s', (_what, cookie) => {
  it.each(gets)('GET %s shows nothing', async (path) => {
    const one = visitor(service);
    one.cookie = cookie;
    expect(turnedAway(await one.get(path))).toBe(true);
  });

  it.each(posts)('POST %s does nothing', async (path) => {
    const one = visitor(service);
    one.cookie = cookie;
    expect(turnedAway(await one.post(path, { text: 'hello', key: aKey() }))).toBe(true);
  });

  it('a script is told so', async () => {
    const one = visitor(service);
    one.cookie = cookie;
    expect((await one.send('hello')).status).toBe(401);
  });
});

it('a chat that has been deleted is as if it had never been, on every route', async () => {
  const one = await chatter(service);
  const { cookie } = one;
  await one.post('/c/delete');
  for (const path of gets) {
    one.cookie = cookie;
    expect(turnedAway(await one.get(path)), path).toBe(true);
  }
  for (const path of posts) {
    one.cookie = cookie;
    expect(turnedAway(await one.post(path, { text: 'hello', key: aKey() })), path).toBe(true);
  }
});

describe('a form from somewhere else', () => {
  const origins: readonly Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    {},
  ];
  const doors = [...posts, '/c/start', '/c/comeback', '/c/exit'];

  it.each(doors)('is refused at %s, whatever it says of itself', async (path) => {
    const one = await chatter(service);
    for (const headers of origins) {
      const body = new URLSearchParams({ text: 'hello', key: aKey() });
      const given = { cookie: one.cookie, ...headers };
      const answer = await fetch(service.url + path, {
        method: 'POST',
        redirect: 'manual',
        body,
        headers: given,
      });
      expect([answer.status, answer.headers.get('set-cookie')], JSON.stringify(headers)).toEqual([403, null]);
    }
  });

  it('an old browser of ours, which only names the origin, is let in', async () => {
    const one = await chatter(service);
    const headers = { cookie: one.cookie, origin: service.url };
    const body = new URLSearchParams({ text: 'hello', key: aKey() });
    const answer = await fetch(`${service.url}/c/messages`, {
      method: 'POST',
      redirect: 'manual',
      body,
      headers,
    });
    expect(answer.headers.get('location')).toBe('/c/chat#box');
  });
});

describe('what cannot be read', () => {
  const sends: readonly (readonly [string, RequestInit])[] = [
    ['no key', { body: '{"text":"a"}', headers: { 'content-type': 'application/json' } }],
    [
      'a short key',
      { body: '{"text":"a"}', headers: { 'content-type': 'application/json', 'idempotency-key': 'x' } },
    ],
    ['broken JSON', { body: '{"text":', headers: { 'content-type': 'application/json' } }],
    ['a list', { body: '["a"]', headers: { 'content-type': 'application/json' } }],
    ['a number for text', { body: '{"text":5}', headers: { 'content-type': 'application/json' } }],
    ['another type', { body: 'text=a', headers: { 'content-type': 'text/plain' } }],
  ];
  it.each(sends)('%s is refused in words', async (_what, { body, headers }) => {
    const one = await chatter(service);
    const all = {
      cookie: one.cookie,
      'sec-fetch-site': 'same-origin',
      ...(headers as Record<string, string>),
    };
    const answer = await fetch(`${service.url}/c/messages`, {
      method: 'POST',
      body: body ?? '',
      headers: all,
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('message we can read');
  });
});

it('gives the same answer ten times to the same key, and keeps one message', async () => {
  const one = await chatter(service);
  const key = aKey();
  const answers = await Promise.all(Array.from({ length: 10 }, () => one.send('only one of me', key)));
  const bodies = await Promise.all(answers.map(async (answer) => [answer.status, await answer.json()]));
  expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  expect(bodies[0]?.[0]).toBe(202);
  await service.idle();
  expect((await one.chat()).match(/only one of me/g)).toHaveLength(1);
});

it('one person’s key says nothing about another’s', async () => {
  const [one, other] = [await chatter(service), await chatter(service)];
  const key = aKey();
  await one.send('from the first', key);
  await other.send('from the second', key);
  await service.idle();
  expect(await other.chat()).toContain('from the second');
});

describe('on https', () => {
  it('the cookie is Secure and says so in its name', async () => {
    const secure = await aService({ PUBLIC_URL: 'https://line.example.org' });
    const one = visitor(secure);
    const cookie = (await one.post('/c/start')).headers.get('set-cookie') ?? '';
    await secure.stop();
    expect(cookie).toMatch(/^__Secure-c=[\w-]{44}; Path=\/c; HttpOnly; SameSite=Strict; Secure$/);
  });
});

describe('a flood', () => {
  it('of messages is slowed, and never silences a call for help', async () => {
    const still = await aService({ GATHER_MS: '400' }, { clock: manualClock() });
    const body = { cookie: (await chatter(still)).cookie };
    const answers = await Promise.all(
      Array.from({ length: 260 }, (_, n) => sendAs(still, body.cookie, `flood ${n}`)),
    );
    const slowed = answers.filter((status) => status === 429).length;
    expect(slowed).toBeGreaterThan(50);
    expect(await sendAs(still, body.cookie, 'I want to die')).toBe(202);
    expect(await sendAs(still, body.cookie, 'flood again')).toBe(429);
    await still.stop();
  });

  it('of guesses at a code ends, for that address alone, with the numbers in sight', async () => {
    const one = await chatter(service);
    const code = codeIn(await (await one.post('/c/code')).text());
    const guesser = visitor(service);
    const from = { 'x-forwarded-for': '203.0.113.9' };
    const statuses: number[] = [];
    for (let n = 0; n < 12; n += 1)
      statuses.push((await guesser.post('/c/comeback', { code: 'apple apple apple apple' }, from)).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(400));
    const refused = await guesser.post('/c/comeback', { code }, from);
    expect(refused.status).toBe(429);
    expectCrisisNumbers([textOf(await refused.text())]);
    const elsewhere = visitor(service);
    expect(
      (await elsewhere.post('/c/comeback', { code }, { 'x-forwarded-for': '203.0.113.10' })).status,
    ).toBe(303);
  });
});

async function sendAs(still: Service, cookie: string, text: string): Promise<number> {
  const one = visitor(still);
  one.cookie = cookie;
  return (await one.send(text)).status;
}
