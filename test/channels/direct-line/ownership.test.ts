import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, type Service } from '../../support/a-service.ts';
import { type ManualClock, manualClock } from '../../support/manual-clock.ts';
import { base, bearer, begun, type Chat, knock, news, says } from './support/a-chat.ts';
import { generate } from './support/real-client.ts';

let service: Service;
let clock: ManualClock;
let mine: Chat;
let theirs: Chat;
/** A chat whose token has run out. */
let old: Chat;
beforeAll(async () => {
  clock = manualClock(new Date('2026-11-23T10:00:00Z'));
  service = await aService({}, { clock });
  old = await begun(service.url);
  await clock.advance(1_801_000);
  mine = await begun(service.url);
  theirs = await begun(service.url);
});
afterAll(() => service.stop());

type Ask = (id: string, token: string | undefined) => Promise<Response>;

function asking(method: string, path: (id: string) => string, body?: object): Ask {
  return (id, token) =>
    fetch(`${service.url}${base}${path(id)}`, {
      method,
      headers: { ...bearer(token), 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
}

const routes: readonly (readonly [string, number, Ask])[] = [
  ['GET /conversations/{id}', 200, asking('GET', (id) => `/conversations/${id}?watermark=`)],
  ['GET activities', 200, asking('GET', (id) => `/conversations/${id}/activities?watermark=`)],
  [
    'POST activities',
    200,
    asking('POST', (id) => `/conversations/${id}/activities`, { type: 'message', text: 'hello' }),
  ],
  ['POST upload', 415, asking('POST', (id) => `/conversations/${id}/upload?userId=x`, {})],
];

const guessed = 'AAAAAAAAAAAAAAAAAAAAAA';

describe('A route of one conversation', () => {
  it.each(routes)('%s opens to its own token alone', async (_name, well, ask) => {
    expect((await ask(mine.id, mine.token)).status).toBe(well);
    expect((await ask(mine.id, theirs.token)).status).toBe(403);
    expect((await ask(theirs.id, mine.token)).status).toBe(403);
    expect((await ask(mine.id, undefined)).status).toBe(403);
    expect((await ask(old.id, old.token)).status).toBe(403);
    expect((await ask(guessed, mine.token)).status).toBe(403);
    expect((await ask(guessed, undefined)).status).toBe(403);
  });

  it('refuses in the same words whether the conversation exists or not', async () => {
    for (const [, , ask] of routes)
      expect(await (await ask(theirs.id, mine.token)).text()).toBe(
        await (await ask(guessed, mine.token)).text(),
      );
  });

  it('opens to no token that was changed, made by hand or meant for a stream', async () => {
    const [head, body, signature] = mine.token.split('.') as [string, string, string];
    const forged = Buffer.from(
      JSON.stringify({ user: 'dl_x', conv: mine.id, kind: 'chat', iat: 0, exp: 9e9 }),
    );
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const tokens = [
      `${head}.${body}.${signature.slice(0, -2)}AA`,
      `${head}.${forged.toString('base64url')}.${signature}`,
      `${none}.${forged.toString('base64url')}.`,
      `${none}.${body}.${signature}`,
      `${head}.${body}`,
      `${mine.token}.${signature}`,
      new URL(mine.streamUrl).searchParams.get('t') ?? '',
      'x'.repeat(5_000),
    ];
    for (const token of tokens)
      for (const [, , ask] of routes)
        expect((await ask(mine.id, token)).status, token.slice(0, 40)).toBe(403);
  });
});

describe('A stream', () => {
  const at = (id: string, token: string) =>
    `${service.url.replace('http', 'ws')}${base}/conversations/${id}/stream?watermark=&t=${token}`;
  const streamToken = async (chat: Chat) => {
    const answer = await asking('GET', (id) => `/conversations/${id}`)(chat.id, chat.token);
    const { streamUrl } = (await answer.json()) as { streamUrl: string };
    return new URL(streamUrl).searchParams.get('t') ?? '';
  };

  it('opens to its own fresh stream token alone', async () => {
    const [own, foreign] = [await streamToken(mine), await streamToken(theirs)];
    expect(await knock(at(mine.id, own))).toBe(101);
    expect(await knock(at(mine.id, foreign))).toBe(403);
    expect(await knock(at(theirs.id, own))).toBe(403);
    expect(await knock(at(guessed, own))).toBe(403);
    expect(await knock(at(mine.id, ''))).toBe(403);
    expect(await knock(at(mine.id, mine.token))).toBe(403);
  });

  it('stops opening to a token after a minute', async () => {
    const own = await streamToken(mine);
    await clock.advance(61_000);
    expect(await knock(at(mine.id, own))).toBe(403);
  });

  it('is refused to the page of another site, whatever token it has', async () => {
    const own = await streamToken(mine);
    expect(await knock(at(mine.id, own), { Origin: 'https://elsewhere.example' })).toBe(403);
    expect(await knock(at(mine.id, own), { Origin: service.url })).toBe(101);
  });

  it('is all that is taken over: a request that offers another protocol is answered as usual', async () => {
    const headers = { Connection: 'Upgrade, HTTP2-Settings', Upgrade: 'h2c', 'HTTP2-Settings': 'AAMAAABk' };
    const status = await new Promise((resolve, reject) => {
      get(`${service.url}/health/live`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).once('error', reject);
    });
    expect(status).toBe(200);
  });

  it('is found nowhere else', async () => {
    const own = await streamToken(mine);
    const ws = service.url.replace('http', 'ws');
    for (const path of [
      '/',
      '/c/events',
      `${base}/conversations/${mine.id}`,
      `${base}/conversations//stream`,
    ])
      expect(await knock(`${ws}${path}?t=${own}`)).toBe(404);
  });
});

describe('A token', () => {
  it('lasts half an hour and is renewed before that for the same conversation and user', async () => {
    const first = await generate(service.url);
    expect(first.expires_in).toBeGreaterThanOrEqual(1_800);
    await clock.advance(900_000);
    const answer = await asking('POST', () => '/tokens/refresh')('', first.token);
    const next = (await answer.json()) as typeof first;
    expect([answer.status, next.conversationId]).toEqual([200, first.conversationId]);
    const claims = (token: string) =>
      JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    expect(claims(next.token).user).toBe(claims(first.token).user);
    expect(claims(next.token).user).toMatch(/^dl_[\w-]{22}$/);
    await clock.advance(1_000_000);
    expect((await begun(service.url, first.token)).status).toBe(403);
    expect((await begun(service.url, next.token)).status).toBe(201);
  });

  it('is not renewed without one, or with an old one', async () => {
    const refresh = asking('POST', () => '/tokens/refresh');
    expect((await refresh('', undefined)).status).toBe(403);
    expect((await refresh('', old.token)).status).toBe(403);
    expect((await asking('POST', () => '/conversations')('', undefined)).status).toBe(403);
  });

  it('begins its conversation once, and takes it up again after that', async () => {
    const { token } = await generate(service.url);
    const all = await Promise.all([1, 2, 3].map(() => begun(service.url, token)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
  });

  it('is never the same conversation twice', async () => {
    const ids = await Promise.all(
      Array.from({ length: 20 }, async () => (await generate(service.url)).conversationId),
    );
    expect(new Set(ids).size).toBe(20);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
  });
});

describe('A page of another site', () => {
  const generateFrom = (url: string, origin: string) =>
    fetch(`${url}${base}/tokens/generate`, { method: 'POST', headers: { Origin: origin } });

  it('gets no token, unless its origin is listed', async () => {
    const own = await aService({ WEB_ORIGINS: 'https://staff.example.org, https://www.example.org' });
    try {
      const allowed = await generateFrom(own.url, 'https://www.example.org');
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
        200,
        'https://www.example.org',
      ]);
      expect((await generateFrom(own.url, own.url)).status).toBe(200);
      for (const origin of ['https://elsewhere.example', 'null', 'https://www.example.org.evil.example'])
        expect((await generateFrom(own.url, origin)).status).toBe(403);
      const asked = (origin: string) =>
        fetch(`${own.url}${base}/conversations`, {
          method: 'OPTIONS',
          headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' },
        });
      const preflight = await asked('https://staff.example.org');
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
      expect((await asked('https://elsewhere.example')).status).toBe(403);
    } finally {
      await own.stop();
    }
  });
});

describe('Ending', () => {
  it('erases the conversation for its owner alone; after that there is none', async () => {
    const chat = await begun(service.url);
    await says(service.url, chat, 'something private');
    await service.idle();
    const end = asking('DELETE', (id) => `/conversations/${id}`);
    expect((await end(chat.id, mine.token)).status).toBe(403);
    expect((await end(chat.id, chat.token)).status).toBe(204);
    expect((await end(chat.id, chat.token)).status).toBe(404);
    expect((await news(service.url, chat)).status).toBe(404);
    expect((await begun(service.url, chat.token)).status).toBe(404);
    const refused = await says(service.url, chat, 'I want to die');
    expect(refused.status).toBe(404);
    expect(await refused.text()).toMatch(/116 123/);
  });
});
