import type { CDPSession, Page } from 'playwright-core';
import { begin, type Chatting } from '../../test/e2e/web/browser.ts';

/** Bytes a second both ways, and milliseconds that every request takes at least. */
export interface Signal {
  readonly bytes: number;
  readonly latency: number;
}

/** Milliseconds from the beginning of the navigation; bytes of all responses, heads included. */
export interface Opening {
  readonly firstWords: number;
  readonly usable: number;
  readonly bytes: number;
}

/** How a client is brought to where its opening begins, and then opened. */
export interface Way {
  ready(page: Page): Promise<void>;
  open(page: Page): Promise<unknown>;
}

const slowness = 4;
const longest = 120_000;

/**
 * Looks before every frame for the assistant's first words, and for a box that takes words once the page's own scripts
 * have run: the same look for both clients. A string, since it runs in the page.
 */
const look = `(() => {
  const look = () => {
    const said = [...document.querySelectorAll('#log .text, .webchat__bubble__content')];
    const words = said.find((each) => each.textContent.includes('I am an automated assistant'));
    const box = document.querySelector('#box, [data-id="webchat-sendbox-input"]');
    const [navigation] = performance.getEntriesByType('navigation');
    if (window.firstWords === undefined && words?.getBoundingClientRect().height > 0)
      window.firstWords = performance.now();
    const takes = box && !box.disabled && navigation?.domContentLoadedEventEnd > 0;
    if (window.firstWords !== undefined && takes) window.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
})()`;

/** Our chat opened again, as on a return or a reload: the whole conversation is in the page. */
export function oursAgain(url: string): Way {
  return {
    async ready(page) {
      await begin(page, url);
      await page.goto('about:blank');
    },
    open: (page) => page.goto(`${url}/c/chat`, { waitUntil: 'commit', timeout: longest }),
  };
}

/** Our chat from the press of "Start chat": the conversation is made on the way, as Microsoft's page does too. */
export function oursAnew(url: string): Way {
  return {
    ready: async (page) => void (await page.goto(`${url}/c`)),
    open: (page) =>
      page.getByRole('button', { name: 'Start chat' }).click({ noWaitAfter: true, timeout: longest }),
  };
}

export function microsofts(url: string): Way {
  return {
    ready: async (page) => void (await page.goto('about:blank')),
    open: (page) => page.goto(url, { waitUntil: 'commit', timeout: longest }),
  };
}

/** One opening in a fresh profile with nothing cached, on this signal and a processor four times slower. */
export async function opening(chat: Chatting, way: Way, { bytes, latency }: Signal): Promise<Opening> {
  const { context, page } = await chat.person();
  await way.ready(page);
  await page.addInitScript({ content: look });
  const session = await context.newCDPSession(page);
  const received = await counting(session);
  const conditions = { offline: false, latency, downloadThroughput: bytes, uploadThroughput: bytes };
  await session.send('Network.emulateNetworkConditions', conditions);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await way.open(page);
  const [firstWords, usable] = await seen(page);
  const figures = { firstWords, usable, bytes: received() };
  await context.close();
  return figures;
}

/** When the look found both. The question comes from outside, since the page's policy lets nothing be evaluated in it. */
async function seen(page: Page): Promise<[firstWords: number, usable: number]> {
  const end = performance.now() + longest;
  while (performance.now() < end) {
    // A page that is about to be replaced gives no answer.
    const found = await page
      .evaluate<[number, number] | undefined>('window.usable && [window.firstWords, window.usable]')
      .catch(() => undefined);
    if (found !== undefined) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`nothing was to be seen on ${page.url()}`);
}

async function counting(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  session.on('Network.requestWillBeSent', ({ redirectResponse }) => {
    bytes += redirectResponse?.encodedDataLength ?? 0;
  });
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return () => bytes;
}

/** Bytes of the page's JavaScript heap after a collection, with the chat open and nothing more on its way. */
export async function heap(chat: Chatting, way: Way): Promise<number> {
  const { context, page } = await chat.person();
  await way.ready(page);
  await page.addInitScript({ content: look });
  await way.open(page);
  await seen(page);
  await page.waitForTimeout(2_000);
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return usedSize;
}
