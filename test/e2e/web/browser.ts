import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { aService, type Service } from '../../support/a-service.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Why these tests cannot run here; never in CI, where a missing browser is a failure. */
export const noBrowser =
  existsSync(executablePath) || process.env.CI ? false : `no Chromium at ${executablePath}`;

/** Where Exit leads in tests: nothing outside is ever asked. */
export const elsewhere = 'https://elsewhere.invalid/weather';

export interface Chatting {
  readonly service: Service;
  readonly browser: Browser;
  /** A fresh browser profile that answers for the outside itself, and lists the hosts it was asked for. */
  person(options?: BrowserContextOptions): Promise<Person>;
  stop(): Promise<void>;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly hosts: Set<string>;
}

export async function chatting(settings: Record<string, string> = {}): Promise<Chatting> {
  const service = await aService({ EXIT_URL: elsewhere, ...settings });
  const browser = await chromium.launch({ executablePath, args: args.split(' ') });
  return {
    service,
    browser,
    async person(options = {}) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
      const hosts = new Set<string>();
      context.on('request', (request) => {
        if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
      });
      await context.route('https://elsewhere.invalid/**', (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Weather</title><h1>Weather</h1>' }),
      );
      return { context, page: await context.newPage(), hosts };
    },
    async stop() {
      await browser.close();
      await service.stop();
    },
  };
}

/** From the start page into a fresh chat, with the first question there. */
export async function begin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/c`);
  await page.getByRole('button', { name: 'Start chat' }).click();
  await page.locator('#log').getByText('Are you happy to go on').waitFor();
}

/** Writes and waits for the next thing that is said. */
export async function say(page: Page, words: string): Promise<void> {
  const before = await page.locator('#log li:not(.you)').count();
  await page.getByLabel('Your message').fill(words);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('#log li:not(.you)').nth(before).waitFor();
}
