import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { begin, chatting } from '../test/e2e/web/browser.ts';

interface Opening {
  readonly firstPaint: number;
  readonly usable: number;
}

/** Bad signals as the usual tools describe them: bytes a second down and up, and milliseconds of a round trip. */
const signals = {
  '400 kbit/s, 2 s round trip': { bytes: 50_000, latency: 2_000 },
  '400 kbit/s, 0.4 s round trip': { bytes: 50_000, latency: 400 },
};
const slowness = 4;
const times = 5;

/** The weight of the page, and when it can be read and used on a bad signal with a slow processor: median of five. */
export async function run(): Promise<Record<string, unknown>> {
  const chat = await chatting();
  const { page } = await chat.person();
  const figures: Record<string, unknown> = {};
  const weight = async (path: string) => {
    const answer = page.waitForResponse((response) => new URL(response.url()).pathname === path);
    await page.goto(chat.service.url + path);
    return (await (await answer).request().sizes()).responseBodySize;
  };
  figures['start page, bytes'] = await weight('/c');
  await begin(page, chat.service.url);
  figures['fresh chat, bytes'] = await weight('/c/chat');
  figures['fresh chat, bytes if compressed by itself'] = gzipSync(await page.content(), { level: 9 }).length;
  for (const [name, signal] of Object.entries(signals)) {
    const openings: Opening[] = [];
    for (let n = 0; n < times; n += 1) openings.push(await open(page, `${chat.service.url}/c/chat`, signal));
    const middle = (of: (opening: Opening) => number) => openings.map(of).toSorted((a, b) => a - b)[2] ?? 0;
    figures[`${name}: first paint, s`] = Number((middle(({ firstPaint }) => firstPaint) / 1_000).toFixed(2));
    figures[`${name}: usable, s`] = Number((middle(({ usable }) => usable) / 1_000).toFixed(2));
  }
  await chat.stop();
  return figures;
}

async function open(
  page: Page,
  url: string,
  { bytes, latency }: { bytes: number; latency: number },
): Promise<Opening> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const conditions = { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes };
  await session.send('Network.emulateNetworkConditions', conditions);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction("performance.getEntriesByName('first-contentful-paint').length > 0");
  const [firstPaint, usable] = await page.evaluate<[number, number]>(
    "[performance.getEntriesByName('first-contentful-paint')[0].startTime, performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd]",
  );
  await session.detach();
  return { firstPaint, usable };
}
