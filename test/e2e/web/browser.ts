import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { aService, type Service } from '../../support/a-service.ts';

export const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

export interface Chatting {
  readonly service: Service;
  readonly browser: Browser;
  /** Where Exit leads: a site of its own, so that nothing outside is ever asked. */
  readonly elsewhere: string;
  /** A fresh browser profile, and the hosts that it asks for anything. */
  person(options?: BrowserContextOptions): Promise<Person>;
  stop(): Promise<void>;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly hosts: Set<string>;
}

export async function chatting(settings: Record<string, string> = {}): Promise<Chatting> {
  const weather = createServer((_request, response) => {
    // The framework changes every response of the process: this call gives nothing back.
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<title>Weather</title><h1>Weather</h1>');
  });
  await new Promise<void>((resolve) => weather.listen(0, '127.0.0.1', resolve));
  const elsewhere = `http://127.0.0.1:${(weather.address() as AddressInfo).port}/weather`;
  const service = await aService({ EXIT_URL: elsewhere, ...settings });
  const browser = await chromium.launch({ executablePath, args: args.split(' ') });
  return {
    service,
    browser,
    elsewhere,
    async person(options = {}) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options });
      const hosts = new Set<string>();
      context.on('request', (request) => {
        if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).host);
      });
      return { context, page: await context.newPage(), hosts };
    },
    async stop() {
      await browser.close();
      await service.stop();
      weather.closeAllConnections();
      await new Promise((resolve) => weather.close(resolve));
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
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('#log li:not(.you)').nth(before).waitFor();
}
