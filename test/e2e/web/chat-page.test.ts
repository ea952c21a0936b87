import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { opening, questionIn, trueAnswer } from '../../scripts/referral.ts';
import { begin, type Chatting, chatting, say } from './browser.ts';
import { inBrowser, noBrowser } from './in-browser.ts';
import { agree } from './screens.ts';

const mostBytes = 14_600;

let chat: Chatting;
beforeAll(async () => {
  if (!noBrowser) chat = await chatting();
});
afterAll(() => chat?.stop());

/** As texted, save where a text would point at its own number. */
const onPage = (key: string) => (key === 'number' ? '07700 900123' : trueAnswer(key));

/** The words in the log, oldest first, without who and when. */
const texts = (page: Page) => page.locator('#log .text').allInnerTexts();

inBrowser('the chat page', () => {
  it('is one response of at most 14,600 bytes, start and fresh chat, and asks nobody else for anything', async () => {
    const { page, hosts } = await chat.person();
    const sizes: number[] = [];
    const asked: string[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() !== 'document' || response.status() !== 200) return;
      sizes.push((await response.request().sizes()).responseBodySize);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('data:'))
        asked.push(`${request.resourceType()} ${new URL(request.url()).pathname}`);
    });
    await begin(page, chat.service.url);
    await agree(page);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(mostBytes);
    expect(Math.min(...sizes)).toBeGreaterThan(5_000);
    expect(gzipSync(await page.content()).length).toBeLessThanOrEqual(mostBytes);
    expect([...hosts]).toEqual([new URL(chat.service.url).host]);
    expect(new Set(asked)).toEqual(
      new Set([
        'document /c',
        'document /c/start',
        'document /c/chat',
        'eventsource /c/events',
        'fetch /c/messages',
      ]),
    );
  });

  it('keeps nothing in the browser before consent but one cookie, and after it only what is unsent', async () => {
    const { page, context } = await chat.person();
    const stored = () => page.evaluate('[localStorage.length, sessionStorage.length]');
    await page.goto(`${chat.service.url}/c`);
    expect(await context.cookies()).toEqual([]);
    await begin(page, chat.service.url);
    await page.getByLabel('Your message').pressSequentially('half a thought');
    expect(await stored()).toEqual([0, 0]);
    const cookies = await context.cookies();
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict', path: '/c', expires: -1 }]);
    await agree(page);
    expect(await stored()).toEqual([0, 1]);
    await page.reload();
    expect(await page.getByLabel('Your message').inputValue()).toBe('half a thought');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await expect.poll(stored).toEqual([0, 0]);
  });

  it('keeps nothing at all on a shared computer, and has a title that says nothing', async () => {
    const { page } = await chat.person();
    await page.goto(`${chat.service.url}/c`);
    await page.getByLabel('I am on a shared computer').first().check();
    await page.getByRole('button', { name: 'Start chat' }).click();
    await agree(page);
    await page.getByLabel('Your message').pressSequentially('half a thought');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.title()).toBe('Notes');
    expect(await page.getByRole('link', { name: 'Save a copy' }).count()).toBe(0);
  });

  it('takes a whole referral by keyboard alone', async () => {
    const { page } = await chat.person();
    await page.goto(`${chat.service.url}/c`);
    await tabTo(page, 'Start chat');
    await page.keyboard.press('Enter');
    await page.locator('#log').getByText('Are you happy to go on').waitFor();
    await tabTo(page, 'Your message');
    let heard = await type(page, 'yes');
    heard = await type(page, 'refer myself');
    for (let key = questionIn(heard); key !== undefined; key = questionIn(heard))
      heard = await type(page, onPage(key));
    expect(heard.join('\n')).toMatch(/referral is sent/);
  });

  it('holds a whole conversation with JavaScript off, from start to a sent referral', async () => {
    const { page } = await chat.person({ javaScriptEnabled: false });
    await page.goto(`${chat.service.url}/c`);
    await page.getByRole('button', { name: 'Start chat' }).click();
    const write = async (words: string) => {
      const before = (await texts(page)).length;
      await page.getByLabel('Your message').fill(words);
      await page.getByRole('button', { name: 'Send', exact: true }).click();
      while ((await texts(page)).length <= before + 1)
        await page.getByRole('link', { name: 'Look for new' }).click();
      return (await texts(page)).slice(before);
    };
    await page.getByRole('button', { name: 'yes, go on' }).click();
    let heard = await write(opening.at(-1) ?? '');
    for (let key = questionIn(heard); key !== undefined; key = questionIn(heard))
      heard = await write(onPage(key));
    expect(heard.join('\n')).toMatch(/referral is sent/);
    await page.getByRole('link', { name: 'Urgent help' }).click();
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Exit this page' }).click();
    await page.waitForURL(chat.elsewhere);
  });

  it('shows markup as the text it is', async () => {
    const { page } = await chat.person();
    await begin(page, chat.service.url);
    const words =
      '<img src=x onerror="document.title=1"><script>document.title=2</script> **bold** [a](javascript:1)';
    await say(page, words);
    expect(await page.locator('#log .you .text').innerText()).toBe(words);
    await page.reload();
    expect(await page.locator('#log .you .text').innerText()).toBe(words);
    expect(await page.locator('#log img, #log script, #log .you a').count()).toBe(0);
    expect(await page.title()).toBe('Chat');
  });

  it.each([
    ['with the keyboard up', 360, 300],
    ['enlarged four times', 320, 256],
  ])(
    '%s, the way out, urgent help, the last words and the box are in sight',
    async (_when, width, height) => {
      const { page } = await chat.person({ viewport: { width, height } });
      await begin(page, chat.service.url);
      await agree(page);
      const parts = ['#exit button', '#help', '#log li:last-child .text', '#box', '#say button'];
      const seen = (part: string) =>
        page.locator(part).evaluate((element) => {
          const { left, bottom, width: wide } = element.getBoundingClientRect();
          const there = element.ownerDocument.elementFromPoint(left + wide / 2, bottom - 12);
          return there !== null && (element.contains(there) || there.contains(element));
        });
      for (const part of parts) await expect.poll(() => seen(part), { message: part }).toBe(true);
    },
  );

  it('shows urgent help with the service gone', async () => {
    const { page, context } = await chat.person();
    await begin(page, chat.service.url);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Urgent help' }).click();
    expect(await page.getByRole('dialog').getByRole('link', { name: '116 123' }).getAttribute('href')).toBe(
      'tel:116123',
    );
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.id')).toBe('help');
  });
});

inBrowser('leaving', () => {
  const ways: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ['the button', (page) => page.getByRole('button', { name: 'Exit this page' }).click()],
    [
      'Shift three times',
      async (page) => {
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
      },
    ],
  ];

  it.each(ways)('by %s takes the chat away within 50 ms, and leaves nothing', async (_how, leave) => {
    const { page, context } = await chat.person();
    await begin(page, chat.service.url);
    await agree(page);
    await page.getByLabel('Your message').pressSequentially('half a thought');
    const left = new Promise<unknown[]>(
      (resolve) => void page.exposeFunction('left', (...all: unknown[]) => resolve(all)),
    );
    await page.evaluate(`let began = 0;
      for (const kind of ['keydown', 'click']) addEventListener(kind, () => { began = performance.now(); }, true);
      new MutationObserver(() => left(document.documentElement.textContent, document.title, sessionStorage.length,
        performance.now() - began)).observe(document.documentElement, { childList: true })`);
    await leave(page);
    const [text, title, stored, spent] = await left;
    expect([text, title, stored]).toEqual(['', '', 0]);
    expect(spent).toBeLessThan(50);
    await page.waitForURL(chat.elsewhere);
    await expect.poll(() => context.cookies()).toEqual([]);
    await page.goBack();
    expect(await page.locator('#log').count()).toBe(0);
    expect(await page.content()).not.toContain('half a thought');
    expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0);
    await page.goto(`${chat.service.url}/c/chat`);
    expect(new URL(page.url()).pathname).toBe('/c');
  });

  it('does not happen when Shift is pressed for capitals', async () => {
    const { page } = await chat.person();
    await begin(page, chat.service.url);
    await page.getByLabel('Your message').focus();
    for (const letter of 'ABCDE') {
      await page.keyboard.down('Shift');
      await page.keyboard.press(letter);
      await page.keyboard.up('Shift');
    }
    expect(await page.getByLabel('Your message').inputValue()).toBe('ABCDE');
  });
});

inBrowser('a screen reader', () => {
  it('hears each new message once, what is urgent at once, and history never', async () => {
    const { page } = await chat.person();
    await begin(page, chat.service.url);
    await page.evaluate(`globalThis.heard = []; for (const id of ['polite', 'assertive'])
      new MutationObserver((changes) => { for (const { addedNodes } of changes)
        for (const node of addedNodes) heard.push([id, node.textContent]); })
        .observe(document.getElementById(id), { childList: true, subtree: true, characterData: true })`);
    const shown = await page.locator('#log li').count();
    await agree(page);
    await say(page, 'will the GMC know?');
    await page.locator('#log').getByText('What would you like to do').nth(1).waitFor();
    await say(page, 'I want to die');
    await page.locator('#state').waitFor();
    const heard = await page.evaluate<[string, string][]>('heard');
    const said = await page
      .locator('#log li:not(.you)')
      .evaluateAll(
        (items, from) => items.slice(from).map((item) => item.querySelector('.text')?.textContent ?? ''),
        shown,
      );
    const spoken = heard.filter(([, words]) => words.startsWith('Automated assistant said: '));
    expect(spoken.map(([, words]) => words)).toEqual(
      said.map((text) => `Automated assistant said: ${text}`.slice(0, 300)),
    );
    expect(spoken.map(([how]) => how)).toEqual([...said.slice(1).map(() => 'polite'), 'assertive']);
    expect(heard.filter(([, words]) => words === 'Sent')).toHaveLength(3);
    expect(await page.locator('#log').evaluate((log) => log.closest('[aria-live]') === null)).toBe(true);
  });

  it('keeps the focus in the box, whatever comes in', async () => {
    const { page } = await chat.person();
    await begin(page, chat.service.url);
    await say(page, 'I want to die');
    expect(await page.evaluate('document.activeElement.id')).toBe('box');
  });
});

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate<string>(
      `[document.activeElement.labels?.[0]?.textContent, document.activeElement.textContent].join('|')`,
    );
    if (here.split('|').includes(name)) return;
  }
  throw new Error(`${name} cannot be reached by Tab`);
}

/** Types and waits for the answer, with the keyboard only; gives what was said. */
async function type(page: Page, words: string): Promise<readonly string[]> {
  const others = page.locator('#log li:not(.you) .text');
  const before = await others.count();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await others.nth(before).waitFor();
  await page.locator('#writing').waitFor({ state: 'hidden' });
  await chat.service.idle();
  await page.waitForFunction(
    `(() => { const list = [...document.querySelectorAll('#log li')]; return !list.at(-1).classList.contains('you'); })()`,
  );
  return (await others.allInnerTexts()).slice(before);
}
