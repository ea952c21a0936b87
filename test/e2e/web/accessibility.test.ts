import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chatting, chatting } from './browser.ts';
import { inBrowser, noBrowser } from './in-browser.ts';
import { screens } from './screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;
const widths = [320, 390, 1280];

let chat: Chatting;
beforeAll(async () => {
  if (!noBrowser) chat = await chatting();
});
afterAll(() => chat?.stop());

/** What axe finds, and whether the page is wider than the screen. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly: rules, resultTypes: ['violations'] });
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
  return [
    ...found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
    ...(wide ? ['scrolls sideways'] : []),
  ];
}

inBrowser('every screen and state, in every theme, at every width', () => {
  it.each(Object.keys(screens))('%s has no fault that axe can find, and fits', async (name) => {
    const person = await chat.person();
    const { page, context } = person;
    // Our policy lets no script in but ours: axe comes in beside it.
    await context.addInitScript(axe);
    await screens[name]?.(person, chat);
    const faults: string[] = [];
    for (const { name: theme, media } of themes)
      for (const width of widths) {
        await page.emulateMedia(media);
        await page.setViewportSize({ width, height: width === 1280 ? 800 : 640 });
        faults.push(...(await faultsOf(page)).map((fault) => `${theme}, ${width}: ${fault}`));
      }
    await context.close();
    expect(faults).toEqual([]);
  });
});
