import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { opening, questionIn, trueAnswer } from '../scripts/referral.ts';
import { aNumber, aService, type Service } from '../support/a-service.ts';
import { expectCrisisNumbers } from '../support/crisis.ts';
import { rawHttp } from '../support/raw-http.ts';

/** In every request below: it may be said back in no answer, and stand in no log. */
const canary = 'zanzibarquartz';

let service: Service;
beforeAll(async () => {
  service = await aService();
});
afterAll(() => service.stop());
afterEach(async () => {
  expect(service.logged.join('')).not.toContain(canary);
  expect((await service.phone().says('hi')).join(' '), 'the line is still there').toMatch(/machine/);
});

function post(path: string, body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  return fetch(`${service.url}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
    redirect: 'manual',
  });
}

describe('a text that is no ordinary text', () => {
  const texts: readonly (readonly [what: string, text: string])[] = [
    ['nothing at all', ''],
    ['spaces and line breaks', ' \n\t \r\n '],
    ['1,600 characters', `${canary} `.repeat(107).slice(0, 1_600)],
    ['100,000 characters', `${canary} `.repeat(6_700).slice(0, 100_000)],
    ['emoji alone', '\u{1F600}\u{1F62D}\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}'],
    ['right-to-left words', `\u202Eمرحبا ${canary}`],
    ['zero-width characters alone', '\u200B\u200C\u200D\u2060\uFEFF'],
    ['zero-width characters between', [...canary].join('\u200B')],
    ['lone surrogates', `\uD83D ${canary} \uDE00`],
    ['control characters', `\u0000\u0007\u001B[31m${canary}`],
    ['combining marks without end', `a${'\u0301'.repeat(3_000)}`],
    ['markup', `<script>alert("${canary}")</script>`],
    ['a number alone', '99999999999999999999'],
    ['one question mark', '?'],
  ];
  it.each(texts)('is answered at the welcome, at the menu and at every question: %s', async (_what, text) => {
    const phone = service.phone();
    const hears = async (at: string) => {
      const heard = await phone.says(text);
      expect(heard.length, `silence at ${at}`).toBeGreaterThan(0);
      expect(heard.join(' '), `an apology at ${at}`).not.toMatch(/went wrong/);
      return heard;
    };
    await hears('the beginning');
    let heard: readonly string[] = [];
    for (const words of opening) {
      await hears(`before "${words}"`);
      heard = await phone.says(words);
    }
    const seen = new Set<string>();
    for (let key = questionIn(heard); key !== undefined; key = questionIn(heard)) {
      if (seen.has(key)) {
        heard = await phone.says(trueAnswer(key));
        continue;
      }
      seen.add(key);
      const answered = await hears(key);
      heard = questionIn(answered) === undefined ? await phone.says('continue') : answered;
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  it('is heard for what it says, however it is spelt: a call for help among odd characters', async () => {
    const call = 'I want to kill myself';
    const spelt = [
      [...call].join('\u200B'),
      `\uD83D${call}\uDE00`,
      `\u202E${call}`,
      `\u{1F600}${call}`,
      `${'x '.repeat(40_000)}. ${call}`,
      `${call}. ${'x '.repeat(40_000)}`,
    ];
    for (const text of spelt)
      expectCrisisNumbers((await service.phone().says(text)).slice(0, 1), undefined, text.slice(0, 40));
  });

  it('that is a picture is answered in words', async () => {
    const from = aNumber();
    const phone = service.phone(from);
    await phone.says('hi');
    const answer = await post('/text/phone', JSON.stringify({ from, body: '', pictures: 2 }));
    expect(answer.status).toBe(202);
    await service.idle();
    expect((await phone.hears()).map(({ body }) => body).join(' ')).toMatch(/cannot look at pictures/);
  });

  it('that is longer than can be taken is refused with the numbers', async () => {
    const answer = await post('/text/phone', JSON.stringify({ from: aNumber(), body: 'x'.repeat(100_001) }));
    expect(answer.status).toBe(413);
    expectCrisisNumbers([((await answer.json()) as { error: string }).error]);
  });

  it('is the same text when it is sent again with its id', async () => {
    const phone = service.phone();
    await phone.says('hi', 'one');
    expect(await phone.says('hi', 'one')).toEqual([]);
    expect(await phone.says('yes', 'one')).toEqual([]);
  });
});

describe('a request that is no text', () => {
  const from = '+447700900700';
  const bodies: readonly (readonly [what: string, body: string | Uint8Array<ArrayBuffer>])[] = [
    ['no body', ''],
    ['half of some JSON', `{"from":"${from}","body":"${canary}`],
    ['a list', `["${canary}"]`],
    ['null', 'null'],
    ['a number as words', `{"from":"${from}","body":17}`],
    ['words as a number', `{"from":"${canary}","body":"hi"}`],
    ['a short code', '{"from":"85258","body":"hi"}'],
    ['no sender', `{"body":"${canary}"}`],
    ['an id that is an object', `{"from":"${from}","body":"hi","id":{"${canary}":1}}`],
    ['bytes that are no UTF-8', new Uint8Array([123, 34, 0xff, 0xfe, 34, 125])],
    ['a prototype', `{"__proto__":{"from":"${from}","body":"${canary}"}}`],
    ['JSON nested a hundred thousand deep', '['.repeat(100_000)],
  ];
  it.each(bodies)('is refused with a reason and without its own words: %s', async (_what, body) => {
    const answer = await post('/text/phone', body);
    expect(answer.status).toBe(400);
    const said = await answer.text();
    expect(said).not.toContain(canary);
    expect((JSON.parse(said) as { error: string }).error.length).toBeGreaterThan(10);
  });

  it('with a million bytes is refused', async () => {
    const answer = await post('/text/phone', canary.repeat(75_000)).catch(() => undefined);
    expect(answer === undefined || answer.status === 413).toBe(true);
  });

  it('that is compressed or in parts is refused', async () => {
    const json = JSON.stringify({ from, body: canary });
    const zipped = await post('/text/phone', new Uint8Array(gzipSync(json)), { 'Content-Encoding': 'gzip' });
    const broken = await post('/text/phone', canary, { 'Content-Encoding': 'gzip' });
    const parts = await post('/text/phone', canary, { 'Content-Type': 'multipart/form-data; boundary=x' });
    expect([zipped.status, broken.status, parts.status]).toEqual([415, 415, 415]);
  });

  it.each([
    'GET /nowhere-CANARY',
    'GET /b/CANARY',
    'GET /b/%00CANARY',
    'GET /b/%E0%A4%A',
    'GET /../../etc/CANARY',
    'GET //CANARY',
    'DELETE /text/phone?CANARY',
    'PUT /b/CANARY',
    'OPTIONS /b/CANARY',
    'HEAD /b/CANARY',
    'GET /text/phone/messages?number=CANARY',
    'GET /text/phone/messages?number=%2B447700900123&after=CANARY',
    'POST /text/twilio',
    'TRACE /c',
  ])('is refused and said back in nothing: %s', async (line) => {
    const request = `${line.replace('CANARY', canary)} HTTP/1.1\r\nHost: line\r\nX-Note: ${canary}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`;
    const { status, text } = await rawHttp(service.url, request);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toContain(canary);
    expect(text).not.toMatch(/\bat .*\.(ts|js):\d+/);
  });

  it.each([
    [
      'headers that are too large',
      `GET /c HTTP/1.1\r\nHost: line\r\nX-Large: ${canary.repeat(4_000)}\r\n\r\n`,
    ],
    ['something that is not HTTP', `${canary}\r\n\r\n`],
    [
      'two lengths',
      `POST /text/phone HTTP/1.1\r\nHost: line\r\nContent-Length: 4\r\nContent-Length: 9\r\n\r\n${canary}`,
    ],
    [
      'a length and chunks',
      `POST /text/phone HTTP/1.1\r\nHost: line\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n${canary}`,
    ],
    [
      'a length that is a lie',
      `POST /text/phone HTTP/1.1\r\nHost: line\r\nContent-Length: -4\r\n\r\n${canary}`,
    ],
  ])('is refused or cut off: %s', async (_what, request) => {
    const { status, text } = await rawHttp(service.url, request);
    expect(status === undefined || (status >= 400 && status < 500)).toBe(true);
    expect(text).not.toContain(canary);
  });

  it('whose body comes slowly holds nobody else up', async () => {
    const head =
      'POST /text/phone HTTP/1.1\r\nHost: line\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n';
    const slow = Array.from({ length: 50 }, () => rawHttp(service.url, `${head}{"from":"`, 2_000));
    const before = Date.now();
    expect((await service.phone().says('hi')).length).toBeGreaterThan(0);
    expect(Date.now() - before).toBeLessThan(1_500);
    await Promise.all(slow);
  });

  it('that is broken off in its body leaves nothing behind', async () => {
    const head =
      'POST /text/phone HTTP/1.1\r\nHost: line\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n';
    await Promise.all(
      Array.from({ length: 20 }, () => rawHttp(service.url, `${head}{"from":"${canary}`, 30)),
    );
  });
});
