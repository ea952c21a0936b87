import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Chance } from '../../support/chance.ts';

/** What can go wrong with a message on its way: it is drawn anew for each attempt. */
const troubles = [
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'lost',
  'answer-lost',
  'broken',
  'busy',
  'twice',
] as const;

/** Every post of the page meets with trouble now and then. */
export async function badNetwork(context: BrowserContext, { pick }: Chance): Promise<void> {
  await context.route('**/c/messages', async (route: Route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const trouble = pick(troubles);
    if (trouble === 'lost') return route.abort('connectionreset');
    if (trouble === 'broken') return route.fulfill({ status: 500, body: 'oops' });
    if (trouble === 'busy') return route.fulfill({ status: 429, body: '{}' });
    if (trouble === 'none') return route.continue();
    const answer = await route.fetch();
    if (trouble === 'answer-lost') return route.abort('connectionreset');
    await route.fetch();
    return route.fulfill({ response: answer });
  });
}

/** Writes messages while the signal comes and goes and the page is reloaded; gives what was written, in order. */
export async function writeThrough(
  page: Page,
  many: number,
  { upTo }: Chance,
  prefix: string,
): Promise<string[]> {
  const written: string[] = [];
  const context = page.context();
  while (written.length < many) {
    const chosen = upTo(40);
    if (chosen === 0) await context.setOffline(true);
    if (chosen === 1) await context.setOffline(false);
    if (chosen === 2) {
      await context.setOffline(false);
      await page.reload();
    }
    const text = `${prefix} ${written.length}`;
    written.push(text);
    await page.evaluate(
      `document.getElementById('box').value = ${JSON.stringify(text)}; document.getElementById('say').requestSubmit();`,
    );
  }
  await context.setOffline(false);
  return written;
}

/** The person's own messages as the page shows them, oldest first. */
export function own(page: Page, prefix: string): Promise<string[]> {
  return page.evaluate(
    `[...document.querySelectorAll('#log .you .text')].map((text) => text.textContent).filter((text) => text.startsWith(${JSON.stringify(prefix)}))`,
  );
}

/** How many have not been taken yet. */
export function unsent(page: Page): Promise<number> {
  return page.evaluate("document.querySelectorAll('#log .you:not([data-n])').length");
}
