import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { aKey, aService, chatter, type Service, textOf, type Visitor } from './support.ts';

const clock = manualClock();
let service: Service;
beforeAll(async () => {
  const settings = { BOOKING_APP_URL: 'https://booking.example.org', BOOKING_LINK_HOURS: '72' };
  service = await aService({ ...settings, PUBLIC_URL: 'https://line.example.org' }, { clock });
});
afterAll(() => service.stop());

async function says(one: Visitor, ...texts: readonly string[]): Promise<void> {
  for (const text of texts)
    await one.post('/c/messages', { text, key: aKey() }, { origin: 'https://line.example.org' });
}

const file = async (one: Visitor, name = 'notes') => (await one.get(`/c/take/${name}`)).text();

describe('something to take away', () => {
  it('is offered beside the copy, under three names that say nothing', async () => {
    const one = await chatter(service);
    expect(await one.chat()).toMatch(/Save a copy\s*Take something away/);
    expect(textOf(await (await one.get('/c/take')).text())).toMatch(/Reading list\s+Notes\s+Links/);
    for (const name of ['reading-list', 'notes', 'links']) {
      const answer = await one.get(`/c/take/${name}`);
      expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}.txt"`);
      expect(answer.headers.get('content-type')).toContain('text/plain');
    }
    expect((await one.get('/c/take/suicide')).status).toBe(404);
  });

  it('is not offered on a shared computer, where it would stay', async () => {
    const one = await chatter(service);
    await one.post('/c/start', { new: '1', shared: '1' });
    expect(await one.chat()).not.toMatch(/Take something away|Save a copy/);
  });

  it('holds the urgent numbers and the next step, and no word of the conversation', async () => {
    const one = await chatter(service);
    await says(one, 'yes', 'refer myself', 'Persephone', 'Leeds', 'dentist');
    const text = await file(one, 'reading-list');
    expect(text).toMatch(/^Reading list\n\nUrgent\n/);
    expectCrisisNumbers([text]);
    expect(text).toMatch(/Next\nGo on with the chat when it suits you\.\nhttps:\/\/line\.example\.org\/c\n$/);
    expect(text).not.toMatch(/Persephone|Leeds|dentist|refer|Others|Booking/i);
  });

  it('holds the services that we named, and not those that only the person named', async () => {
    const one = await chatter(service);
    await says(
      one,
      'yes',
      'I once rang Switchboard on 0800 0119 100',
      'find a helpline',
      'alcohol',
      'England',
    );
    const shown = [
      ...(await one.chat()).matchAll(/([A-Z][\w' ]+?)(?: \(members only\))?: (?:call|text|https)/g),
    ];
    const named = shown.map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(0);
    const text = await file(one);
    const others = /Others\n([\s\S]+?)\n\n/.exec(text)?.[1] ?? '';
    expect(others.split('\n')).toHaveLength(named.length);
    for (const name of named) expect(others).toContain(name);
    expect(others).not.toContain('Switchboard');
  });

  it('holds the booking link while it works, and never once it has run out', async () => {
    const one = await chatter(service);
    await says(one, 'yes', 'book');
    const link = /https:\/\/line\.example\.org\/b\/[\w-]{22}/.exec(await one.chat())?.[0] ?? 'none';
    expect(await file(one)).toContain(`Booking\n${link}\n\nNext\nChoose a clinician`);
    await clock.advance(72 * 3_600_000);
    const text = await file(one);
    expect(text).toContain('The link has run out.');
    expect(text).not.toMatch(/\/b\/|Choose a clinician/);
  });

  it('holds no link that the person wrote', async () => {
    const one = await chatter(service);
    await says(one, 'yes', `https://evil.example/b/${'A'.repeat(22)}`);
    expect(await file(one)).not.toMatch(/evil|Booking/);
  });

  it('says that a person has been asked for', async () => {
    const one = await chatter(service);
    await says(one, 'yes', 'talk to a person', 'wait here');
    expect(await file(one)).toContain('Next\nA person has been asked for.');
  });
});
