import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { webChat } from '../../../src/channels/web-chat/index.ts';
import { readDirectory } from '../../../src/config/directory-files.ts';
import { crisisRoutes, shown } from '../../../src/core/directory.ts';
import type { EventsRoute, Route, WebAnswer } from '../../../src/core/ports.ts';
import { openVault } from '../../../src/system/vault.ts';
import { countingIds } from '../../support/counting-ids.ts';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { manualClock } from '../../support/manual-clock.ts';
import { textOf } from './support.ts';

const directory = shown(readDirectory(join(import.meta.dirname, '..', '..', '..', 'directory')));
const broken = () => {
  throw new Error('the disk is full of somebody’s words');
};
const logged: string[] = [];
const put = (event: string) => void logged.push(event);

/** The chat with a store that can do nothing. */
const chat = webChat({
  line: { hear: broken, whenDown: () => ({ text: 'Samaritans: 116 123.' }) },
  store: {
    find: broken,
    load: broken,
    transcript: broken,
    keepPass: broken,
    usePass: broken,
    bookingLink: broken,
    forget: broken,
  },
  watch: { on: () => () => undefined },
  clock: manualClock(),
  ids: countingIds(),
  vault: openVault(new Uint8Array(32)),
  log: { info: put, warn: put, error: put },
  about: {
    name: 'Sideroom',
    publicUrl: undefined,
    exitUrl: 'https://weather.example/',
    textNumber: undefined,
    pretendPhone: false,
    daysKept: 90,
    daysReferralKept: 365,
    phoneInstead: 'You can also phone us.',
    urgent: crisisRoutes(directory, undefined),
    services: directory,
    presence: async () => '',
  },
});

const isPlain = (route: Route | EventsRoute): route is Route => 'handle' in route;

function ask(route: Route, type: string): Promise<WebAnswer> {
  const headers: Record<string, string> = {
    cookie: `c=${'x'.repeat(44)}`,
    'sec-fetch-site': 'same-origin',
    'content-type': type,
    'idempotency-key': 'a-key-of-mine',
  };
  const body = new TextEncoder().encode(
    type.endsWith('json') ? '{"text":"hello"}' : 'text=hello&code=apple+apple+apple+apple',
  );
  const { path } = route;
  return route.handle({
    path,
    url: path,
    parameters: {},
    query: new URLSearchParams(),
    header: (name) => headers[name],
    body,
  });
}

const needStore = chat.routes.filter(isPlain).filter(({ path }) => path !== '/' && path !== '/c/exit');

describe('when nothing can be kept or read', () => {
  it.each(needStore.map((route) => [`${route.method} ${route.path}`, route] as const))(
    '%s gives a page with numbers that work without us',
    async (_name, route) => {
      const answer = await ask(route, 'application/x-www-form-urlencoded');
      expect(answer.status).toBe(503);
      expectCrisisNumbers([textOf(answer.body)]);
      expect(textOf(answer.body)).toContain('Please do not wait for us');
    },
  );

  it('tells a script so, with words to show', async () => {
    const route = needStore.find(({ method, path }) => method === 'POST' && path === '/c/messages');
    const answer = route && (await ask(route, 'application/json'));
    expect([answer?.status, JSON.parse(answer?.body ?? '{}')]).toEqual([
      503,
      expect.objectContaining({ say: 'Samaritans: 116 123.' }),
    ]);
  });

  it('logs that it happened, and none of the words', () => {
    expect(new Set(logged)).toEqual(new Set(['web-chat-unavailable']));
  });
});
