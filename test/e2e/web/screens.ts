import type { Page } from 'playwright-core';
import { begin, type Chatting, type Person, say } from './browser.ts';

/** Every screen and state of the chat, and how a person comes to it. */
export const screens: Readonly<Record<string, (person: Person, chat: Chatting) => Promise<void>>> = {
  start: async ({ page }, { service }) => {
    await page.goto(`${service.url}/c`);
    await page.getByText('Come back to a chat').click();
    await page.getByText('Who reads this').click();
  },
  'start, urgent help open': async ({ page }, { service }) => {
    await page.goto(`${service.url}/c`);
    await page.getByRole('link', { name: 'Urgent help' }).click();
  },
  'start, wrong code': async ({ page }, { service }) => {
    await page.goto(`${service.url}/c`);
    await page.getByText('Come back to a chat').click();
    await page.getByLabel('Your code').fill('apple apple apple apple');
    await page.getByRole('button', { name: 'Go on with that chat' }).click();
    await page.getByText('That code did not work').waitFor();
  },
  'start, chat ended': async ({ page }, { service }) => {
    await page.goto(`${service.url}/c?ended`);
  },
  'start, with a chat': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.goto(`${service.url}/c`);
  },
  consent: ({ page }, { service }) => begin(page, service.url),
  menu: async ({ page }, { service }) => {
    await begin(page, service.url);
    await agree(page);
  },
  'question of a referral': async ({ page }, { service }) => {
    await begin(page, service.url);
    await agree(page);
    await say(page, 'refer myself');
  },
  'crisis reply': async ({ page }, { service }) => {
    await begin(page, service.url);
    await say(page, 'I want to die');
    await page.locator('#state').waitFor();
  },
  'urgent help open': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('link', { name: 'Urgent help' }).click();
    await page.locator('dialog[open]').waitFor();
  },
  waiting: async ({ page }, { service }) => {
    await begin(page, service.url);
    await agree(page);
    await page.getByRole('button', { name: 'Talk to a person', exact: true }).last().click();
    await page.locator('#state').waitFor();
  },
  'no signal': async ({ page, context }, { service }) => {
    await begin(page, service.url);
    await context.setOffline(true);
    await page.getByLabel('Your message').fill('into the quiet');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByText('Waiting for signal').waitFor();
    await page.locator('#banner').getByText('No signal').waitFor();
  },
  'not sent': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.route('**/c/messages', (route) => route.fulfill({ status: 400, body: '{}' }));
    await page.getByLabel('Your message').fill('that will not do');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  },
  'too long': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByLabel('Your message').fill('x'.repeat(4_001));
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('#banner').waitFor();
  },
  'shared computer, covered': async ({ page }, { service }) => {
    await page.clock.install();
    await page.goto(`${service.url}/c`);
    await page.getByLabel('I am on a shared computer').first().check();
    await page.getByRole('button', { name: 'Start chat' }).click();
    await page.locator('#log').getByText('Are you happy to go on').waitFor();
    await page.clock.fastForward(121_000);
    await page.getByRole('button', { name: 'Show it again' }).waitFor();
  },
  'a code to come back': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('button', { name: 'Get a code to come back' }).click();
    await page.locator('.code').waitFor();
  },
  'carry on by text': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('button', { name: 'Carry on by text' }).click();
    await page.locator('.code').waitFor();
  },
  'take something away': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('link', { name: 'Take something away' }).click();
    await page.getByText('What shall it be called').waitFor();
  },
  'delete, asked': async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('link', { name: 'Delete this chat' }).click();
    await page.getByText('It cannot be undone').waitFor();
  },
  deleted: async ({ page }, { service }) => {
    await begin(page, service.url);
    await page.getByRole('link', { name: 'Delete this chat' }).click();
    await page.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.getByText('is erased from our system').waitFor();
  },
  'deleted elsewhere': async ({ page, context }, { service }) => {
    await begin(page, service.url);
    const other = await context.newPage();
    await other.goto(`${service.url}/c/delete`);
    await other.getByRole('button', { name: 'Yes, delete it' }).click();
    await page.locator('#banner').getByText('not open in this browser any more').waitFor();
  },
};

export async function agree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'yes, go on' }).click();
  await page.locator('#log').getByText('What would you like to do').waitFor();
}
