import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { aKey, aService, chatter, codeIn, type Service, textOf, visitor } from './support.ts';

let service: Service;
beforeAll(async () => {
  service = await aService({ ADVISOR_HOURS: 'Mon-Fri 08:00-20:00', DAYS_KEPT: '90' });
});
afterAll(() => service.stop());

describe('the start page', () => {
  it('says what it is, that a machine answers first, and where to turn now', async () => {
    const page = await visitor(service).get('/c');
    const text = textOf(await page.text());
    expect(page.status).toBe(200);
    expect(text).toContain('for doctors and dentists');
    expect(text).toContain('A machine answers first');
    expectCrisisNumbers([text]);
  });

  it('is where the site begins', async () => {
    const answer = await visitor(service).get('/');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/c']);
  });

  it('runs its own style and script by their hashes, and lets nothing else in', async () => {
    const policy = (await visitor(service).get('/c')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-[^']+'/);
    expect(policy).not.toContain('unsafe');
  });

  it('is not kept by any cache, and tells other sites nothing', async () => {
    const { headers } = await visitor(service).get('/c');
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      'no-store',
      'same-origin',
    ]);
  });

  it('offers to go on with a chat that this browser has, and starts no second one unasked', async () => {
    const one = await chatter(service);
    expect(textOf(await (await one.get('/c')).text())).toContain('Go on with your chat');
    const before = one.cookie;
    expect((await one.post('/c/start')).headers.get('location')).toBe('/c');
    expect(one.cookie).toBe(before);
    expect((await one.post('/c/start', { new: '1' })).headers.get('location')).toBe('/c/chat');
    expect(one.cookie).not.toBe(before);
  });
});

describe('a chat without a script', () => {
  it('says hello and asks before anything else', async () => {
    const one = await chatter(service);
    const text = await one.chat();
    expect(text).toContain('Automated assistant');
    expect(text).toContain('I am an automated assistant, a machine');
    expect(text).toContain('Are you happy to go on');
  });

  it('shows who said what, in order, with the choices of the last message', async () => {
    const one = await chatter(service);
    const said = await one.post('/c/messages', { text: 'yes, go on', key: aKey() });
    expect([said.status, said.headers.get('location')]).toEqual([303, '/c/chat#box']);
    const page = await (await one.get('/c/chat')).text();
    const text = textOf(page);
    expect(text.indexOf('yes, go on')).toBeGreaterThan(text.indexOf('Are you happy'));
    expect(text).toContain('You ');
    expect(page).toContain('name="text" value="refer myself"');
    expect(page).not.toContain('value="yes, go on"');
  });

  it('does not ask whether texts are safe where there is no phone', async () => {
    const one = await chatter(service);
    await one.post('/c/messages', { text: 'yes', key: aKey() });
    const text = await one.chat();
    expect(text).not.toContain('safe for us to text');
    expect(text).not.toMatch(/\btext [A-Z]{3,}\b(?! to)/);
    expect(text).toContain('What would you like to do?');
  });

  it('does not take "this one" for a number where there is none', async () => {
    const one = await chatter(service);
    for (const text of ['yes', 'talk to a person', 'call me back'])
      await one.post('/c/messages', { text, key: aKey() });
    expect(await one.chat()).toContain('Which number shall they call? Type it.');
    await one.post('/c/messages', { text: 'this one', key: aKey() });
    expect(await one.chat()).not.toContain('good time to call');
    await one.post('/c/messages', { text: '07700 900123', key: aKey() });
    expect(await one.chat()).toContain('good time to call');
  });

  it('takes the same form twice as one message', async () => {
    const one = await chatter(service);
    const key = aKey();
    await one.post('/c/messages', { text: 'only once please', key });
    await one.post('/c/messages', { text: 'only once please', key });
    expect((await one.chat()).match(/only once please/g)).toHaveLength(1);
  });

  it('asks for a person at one press, and says honestly when one will be there', async () => {
    const one = await chatter(service);
    await one.post('/c/person', { key: aKey() });
    expect(await one.chat()).toMatch(/You are waiting for a person\. (No advisor is here|Advisors work)/);
  });

  it('answers a call for help with the numbers, where it can be seen', async () => {
    const one = await chatter(service);
    await one.post('/c/messages', { text: 'I want to die', key: aKey() });
    const page = await (await one.get('/c/chat')).text();
    expect(page).toContain('class="assistant urgent"');
    expectCrisisNumbers([textOf(page)]);
    expect(page).toContain('href="tel:116123"');
  });

  it('shows scripts, markup and markdown as the text they are', async () => {
    const one = await chatter(service);
    const words = `<script>alert(1)</script> <img src=x onerror=alert(1)> "quoted" & **bold** [a](javascript:x)`;
    await one.post('/c/messages', { text: words, key: aKey() });
    const page = await (await one.get('/c/chat')).text();
    expect(page).not.toContain('<img');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(textOf(page)).toContain(words);
  });

  it('takes 4,000 characters and says so when there are more', async () => {
    const one = await chatter(service);
    const most = 'ü'.repeat(4_000);
    expect((await one.post('/c/messages', { text: most, key: aKey() })).status).toBe(303);
    const more = await one.post('/c/messages', { text: `${most}x`, key: aKey() });
    expect([more.status, textOf(await more.text())]).toEqual([
      413,
      expect.stringContaining('4,000 characters'),
    ]);
    expect((await one.post('/c/messages', { text: 'x'.repeat(50_000), key: aKey() })).status).toBe(413);
  });
});

describe('taking the chat along', () => {
  it('saves a copy under a name that says nothing', async () => {
    const one = await chatter(service);
    await one.post('/c/messages', { text: 'remember the milk', key: aKey() });
    const copy = await one.get('/c/copy');
    expect(copy.headers.get('content-disposition')).toBe('attachment; filename="notes.txt"');
    expect(await copy.text()).toMatch(
      /Automated assistant, \d\d:\d\d\nHello[\s\S]+You, \d\d:\d\d\nremember the milk/,
    );
  });

  it('comes back on another device with four words, once', async () => {
    const one = await chatter(service);
    await one.post('/c/messages', { text: 'a thing to find again', key: aKey() });
    const code = codeIn(await (await one.post('/c/code')).text());
    expect(code.split(' ')).toHaveLength(4);
    const other = visitor(service);
    const back = await other.post('/c/comeback', { code: ` ${code.toUpperCase()} ` });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/c/chat']);
    expect(await other.chat()).toContain('a thing to find again');
    const third = visitor(service);
    const again = await third.post('/c/comeback', { code });
    expect([again.status, third.cookie]).toEqual([400, '']);
    expect(textOf(await again.text())).toContain('That code did not work');
  });

  it('goes on by text with its place kept, and says so', async () => {
    const one = await chatter(service);
    for (const text of ['yes', 'refer myself', 'Sam']) await one.post('/c/messages', { text, key: aKey() });
    const code = codeIn(await (await one.post('/c/carry-on-by-text')).text());
    expect(code).toMatch(/^CODE \w+ \w+ \w+$/);
    const phone = service.phone();
    const heard = (await phone.says(code)).join(' ');
    expect(heard).toContain('Your chat now goes on here');
    expect(heard).toContain('Where do you work?');
    expect((await phone.says('Leeds')).join(' ')).toContain('Which are you');
    expect(await one.chat()).toMatch(/Leeds[\s\S]+Which are you[\s\S]+This chat is in your texts/);
    expect((await service.phone().says(code)).join(' ')).not.toContain('goes on here');
    await one.post('/c/messages', { text: 'doctor', key: aKey() });
    await service.idle();
    expect(await phone.hears()).toEqual([]);
    expect(await one.chat()).not.toContain('This chat is in your texts');
  });

  it('comes from a phone with the words texted there, with its place kept, once', async () => {
    const phone = service.phone();
    for (const text of ['hi', 'yes', 'safe', 'refer', 'Sam']) await phone.says(text);
    const heard = (await phone.says('Carry on in a browser')).join(' ');
    expect(heard).toContain('Where do you work?');
    const code = /type: (\w+ \w+ \w+ \w+)\./.exec(heard)?.[1] ?? '';
    const one = visitor(service);
    const back = await one.post('/c/comeback', { code });
    expect([back.status, back.headers.get('location')]).toEqual([303, '/c/chat']);
    expect(await one.chat()).toMatch(/Sam[\s\S]+Where do you work\?[\s\S]+This chat is in your texts/);
    await one.post('/c/messages', { text: 'Leeds', key: aKey() });
    expect(await one.chat()).toMatch(/Leeds[\s\S]+Which are you/);
    expect(await phone.hears()).toEqual([]);
    expect((await visitor(service).post('/c/comeback', { code })).status).toBe(400);
  });

  it('says that a browser is where one is', async () => {
    const one = await chatter(service);
    for (const text of ['yes', 'web']) await one.post('/c/messages', { text, key: aKey() });
    expect(await one.chat()).toMatch(/You are in a browser already[\s\S]+What would you like to do\?/);
  });

  it('takes three ordinary words for what they are', async () => {
    const phone = service.phone();
    expect((await phone.says('green tea cake')).join(' ')).toContain('automated assistant');
  });
});

describe('leaving', () => {
  it('exits by form to the other site, and forgets the cookie', async () => {
    const one = await chatter(service);
    const gone = await one.post('/c/exit');
    expect([gone.status, gone.headers.get('location')]).toEqual([303, 'https://www.bbc.co.uk/weather']);
    expect(one.cookie).toBe('');
    expect((await one.get('/c/chat')).headers.get('location')).toBe('/c?ended');
  });

  it('answers the script’s farewell without sending it anywhere', async () => {
    const one = await chatter(service);
    const headers = { cookie: one.cookie, 'sec-fetch-site': 'same-origin' };
    const gone = await fetch(`${service.url}/c/exit`, { method: 'POST', body: '', headers });
    expect([gone.status, gone.headers.get('set-cookie')]).toEqual([
      204,
      expect.stringContaining('Max-Age=0'),
    ]);
  });

  it('asks before it deletes, and then keeps nothing', async () => {
    const one = await chatter(service);
    const { cookie } = one;
    await one.post('/c/messages', { text: 'do not keep this', key: aKey() });
    expect(textOf(await (await one.get('/c/delete')).text())).toContain('It cannot be undone');
    expect(await one.chat()).toContain('do not keep this');
    expect(textOf(await (await one.post('/c/delete')).text())).toContain('Deleted');
    one.cookie = cookie;
    expect((await one.get('/c/chat')).headers.get('location')).toBe('/c?ended');
    const start = await one.get('/c?ended');
    expect(textOf(await start.text())).toContain('That chat is not open in this browser any more');
  });
});
