import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chance } from '../../support/chance.ts';
import { badNetwork, own, unsent, writeThrough } from './bad-network.ts';
import { begin, type Chatting, chatting, say } from './browser.ts';
import { inBrowser, noBrowser } from './in-browser.ts';
import { agree } from './screens.ts';

let chat: Chatting;
beforeAll(async () => {
  if (!noBrowser) chat = await chatting();
});
afterAll(() => chat?.stop());

async function send(page: Page, words: string): Promise<void> {
  await page.getByLabel('Your message').fill(words);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}

inBrowser('a signal that goes and comes', () => {
  it('is said, and what was written meanwhile goes in order, once', async () => {
    const { page, context } = await chat.person();
    await begin(page, chat.service.url);
    await context.setOffline(true);
    for (const words of ['first', 'second', 'third']) await send(page, words);
    await expect.poll(() => page.getByText('Waiting for signal').count()).toBe(3);
    await page.locator('#banner').getByText('No signal').waitFor({ timeout: 9_000 });
    await context.setOffline(false);
    await page.locator('#banner').getByText('Back online. 3 messages sent.').waitFor();
    await expect.poll(() => unsent(page)).toBe(0);
    expect((await page.locator('#log .you .text').allInnerTexts()).slice(0, 3)).toEqual([
      'first',
      'second',
      'third',
    ]);
    await page.reload();
    expect(await page.locator('#log .you .text').allInnerTexts()).toEqual(['first', 'second', 'third']);
  });

  it('a service that cannot keep anything is said to be broken, with a way to help that works', async () => {
    const { page } = await chat.person();
    await begin(page, chat.service.url);
    await page.route('**/c/messages', (route) => route.fulfill({ status: 503, body: '{}' }));
    await send(page, 'is anyone there');
    await page.locator('#banner').getByText('Please do not wait for us').waitFor();
    await page.unroute('**/c/messages');
    await page.getByText('Sent', { exact: true }).first().waitFor();
    await page.locator('#banner').waitFor({ state: 'hidden' });
  });

  it('events that a network holds back are asked for instead', async () => {
    const { page } = await chat.person();
    await page.route('**/c/events*', (route) => route.abort('blockedbyclient'));
    await begin(page, chat.service.url);
    await agree(page);
    await say(page, 'will the GMC know?');
    expect(await page.locator('#log').getByText('We do not tell the GMC').count()).toBe(1);
  });

  it('what was said meanwhile is caught up with, once each, in order', async () => {
    const { page, context } = await chat.person();
    await begin(page, chat.service.url);
    const other = await context.newPage();
    await other.goto(`${chat.service.url}/c/chat`);
    await page.route('**/c/{events,messages}*', (route) => route.abort('connectionreset'));
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await agree(other);
    await say(other, 'will the GMC know?');
    await page.unroute('**/c/{events,messages}*');
    await page.evaluate("dispatchEvent(new Event('online'))");
    await page.locator('#log').getByText('We do not tell the GMC').waitFor();
    const order = (one: Page) =>
      one.locator('#log li').evaluateAll((all) => all.map((item) => item.dataset.n));
    await expect.poll(() => order(page)).toEqual(await order(other));
  });

  it('the service restarts and the page goes on by itself', async () => {
    const own = await chatting({ PORT: String(41_000 + (process.pid % 9_000)) });
    const { page } = await own.person();
    await begin(page, own.service.url);
    await own.service.restart();
    await send(page, 'yes');
    await page.locator('#log').getByText('What would you like to do').waitFor();
    await own.stop();
  });
});

inBrowser('500 messages through a bad network, reloads and all', () => {
  it('none is lost, none doubled, none out of order, in the page and in what we keep', async () => {
    const { page, context } = await chat.person();
    const luck = chance(7);
    await begin(page, chat.service.url);
    await agree(page);
    await badNetwork(context, luck);
    const written = await writeThrough(page, 500, luck, 'note');
    const wake = () => page.evaluate("dispatchEvent(new Event('online'))").then(() => unsent(page));
    await expect.poll(wake, { timeout: 120_000, interval: 50 }).toBe(0);
    expect(await own(page, 'note')).toEqual(written);
    await context.unroute('**/c/messages');
    await page.reload();
    expect(await own(page, 'note')).toEqual(written);
  }, 180_000);
});
