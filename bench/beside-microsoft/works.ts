import type { Page } from 'playwright-core';
import type { Chatting } from '../../test/e2e/web/browser.ts';
import { pageOf } from './client.ts';
import type { OneSite } from './one-site.ts';

/** Microsoft's client gives up on a message that has not come back to it within 20 s. */
const gaveUp = 21_000;
/** It waits 3 to 15 s before it reconnects, and 20 s after a try that failed. */
const longestAway = 60_000;

/** Whether Microsoft's client, unchanged, works against our Direct Line in a real browser. */
export async function works(chat: Chatting, site: OneSite): Promise<Record<string, boolean | number>> {
  const { context, page, hosts } = await chat.person();
  const said = page.locator('.webchat__bubble:not(.webchat__bubble--from-user)');
  const isShown = (text: string) => shown(page, text);
  await page.goto(site.url + pageOf('webchat.js'));
  const welcomed = await isShown('I am an automated assistant');
  const action = page.getByRole('toolbar').getByRole('button', { name: 'yes, go on' });
  const offered = await within(15_000, action.waitFor());
  const answeredAfter = async (act: () => Promise<void>) => {
    const before = await said.count();
    await act();
    return within(15_000, said.nth(before).waitFor());
  };
  const pressed = await answeredAfter(() => action.click());
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  const answered = await answeredAfter(async () => {
    await box.fill('I am safe, written in the box');
    await box.press('Enter');
  });
  const sent = await isShown('I am safe, written in the box');
  await page.waitForTimeout(gaveUp);
  const failed = await page.getByText('Send failed').count();
  const dropped = site.drop();
  const away = performance.now();
  await sayElsewhere(page, site.url, 'said elsewhere while it was away');
  const back = await isShown('said elsewhere while it was away');
  const secondsAway = (performance.now() - away) / 1_000;
  const after = await answeredAfter(async () => {
    await box.fill('and written after it came back');
    await box.press('Enter');
  });
  const strangers = [...hosts].filter((host) => host !== '' && host !== new URL(site.url).host);
  await context.close();
  return {
    'welcome shown': welcomed,
    'suggested actions shown': offered,
    'suggested action pressed and answered': pressed,
    'text sent and answered': sent && answered,
    'no "Send failed" within 20 s': failed === 0,
    'missed message shown after a dropped socket': dropped > 0 && back,
    'seconds until it was': Number(secondsAway.toFixed(1)),
    'text answered after that': after,
    'nothing asked of other hosts': strangers.length === 0,
  };
}

/** Exactly one bubble with these words. */
async function shown(page: Page, text: string): Promise<boolean> {
  const bubble = page.locator('.webchat__bubble__content', { hasText: text });
  return (await within(longestAway, bubble.first().waitFor())) && (await bubble.count()) === 1;
}

/** In the same conversation but not through the page, as from another tab. */
async function sayElsewhere(page: Page, url: string, text: string): Promise<void> {
  const token = await page.evaluate<string>('window.token');
  const { conv } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    conv: string;
  };
  const answer = await fetch(`${url}/v3/directline/conversations/${conv}/activities`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', text }),
  });
  if (!answer.ok) throw new Error(`Direct Line answered ${answer.status}`);
}

function within(milliseconds: number, happening: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = happening.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
