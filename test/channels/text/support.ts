import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { textChannel } from '../../../src/channels/text/channel.ts';
import type { ConversationId, EntryId } from '../../../src/core/ids.ts';
import type { Arrival, Fate, OutboxEntry, Saying } from '../../../src/core/message.ts';
import type { Clock, Facts, Line, Log, Route, Tray, WebAnswer, WebRequest } from '../../../src/core/ports.ts';

/** A clock that stands until it is told to move; what was to run by then runs in order. */
export function handClock(
  start = new Date('2026-11-22T03:00:00Z'),
): Clock & { move(milliseconds: number): void } {
  let now = start.getTime();
  let waiting: { at: number; run: () => void }[] = [];
  return {
    now: () => new Date(now),
    after(milliseconds, run) {
      const item = { at: now + milliseconds, run };
      waiting.push(item);
      return () => {
        waiting = waiting.filter((other) => other !== item);
      };
    },
    move(milliseconds) {
      now += milliseconds;
      const due = waiting.filter((item) => item.at <= now);
      waiting = waiting.filter((item) => item.at > now);
      for (const item of due.sort((one, other) => one.at - other.at)) item.run();
    },
  };
}

export const whenDownWords =
  'We cannot keep messages right now. Call 999 in an emergency, NHS 111, Samaritans on 116 123 or text SHOUT to 85258.';

/** A line that records what reaches it, dedupes as a store does, and can be down. */
export interface RecordingLine extends Line {
  readonly heard: Arrival[];
  readonly reports: { entry: EntryId; fate: Fate }[];
  down: boolean;
  known: Set<string>;
}

export function recordingLine(): RecordingLine {
  const heard: Arrival[] = [];
  const reports: { entry: EntryId; fate: Fate }[] = [];
  return {
    heard,
    reports,
    down: false,
    known: new Set(),
    async hear(arrival) {
      if (this.down) throw new Error('the store is down');
      const first = heard.findIndex((other) => other.channelMessageId === arrival.channelMessageId);
      if (first === -1) heard.push(arrival);
      return {
        conversation: 'a-conversation' as ConversationId,
        sequence: first === -1 ? heard.length : first + 1,
        repeated: first !== -1,
      };
    },
    whenDown: (): Saying => ({ text: whenDownWords, crisis: true }),
    async report(entry, fate) {
      if (this.down) throw new Error('the store is down');
      if (!this.known.has(entry)) return 'unknown';
      reports.push({ entry, fate });
      return 'noted';
    },
  };
}

export interface MemoryTray extends Tray {
  down: boolean;
  /** Items to a look, as every store has some limit. */
  most: number;
}

export function memoryTray(): MemoryTray {
  const trays = new Map<string, { n: number; key: string; item: string }[]>();
  return {
    down: false,
    most: 500,
    async put(tray, key, item) {
      if (this.down) throw new Error('the store is down');
      const items = trays.get(tray) ?? [];
      trays.set(tray, items);
      const there = items.find((other) => other.key === key);
      if (there === undefined) items.push({ n: items.length + 1, key, item });
      return there?.n ?? items.length;
    },
    async items(tray, after) {
      if (this.down) throw new Error('the store is down');
      return (trays.get(tray) ?? [])
        .filter(({ n }) => n > after)
        .slice(0, this.most)
        .map(({ n, item }) => ({ n, item }));
    },
  };
}

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly facts: Facts | undefined;
}

export function recordingLog(): Log & { readonly lines: Logged[] } {
  const lines: Logged[] = [];
  const put = (level: Logged['level']) => (event: string, facts?: Facts) =>
    void lines.push({ level, event, facts });
  return { lines, info: put('info'), warn: put('warn'), error: put('error') };
}

export function routeOf(routes: readonly Route[], method: Route['method'], path: string): Route {
  const route = routes.find((other) => other.method === method && other.path === path);
  if (route === undefined) throw new Error(`no route ${method} ${path}`);
  return route;
}

export interface Asked {
  readonly url: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ask(route: Route, { url, body = '', headers = {} }: Asked): Promise<WebAnswer> {
  const at = new URL(url, 'http://somewhere.invalid');
  const request: WebRequest = {
    path: at.pathname,
    url,
    parameters: {},
    query: at.searchParams,
    header: (name) => headers[name.toLowerCase()],
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  };
  return route.handle(request);
}

export function outboxEntry(saying: Saying, change: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    id: 'entry_0123456789abcdefghij' as EntryId,
    conversation: 'a-conversation' as ConversationId,
    channel: textChannel,
    address: '+447700900123',
    saying,
    at: new Date('2026-11-22T03:00:00Z'),
    attempts: 0,
    uncertain: false,
    ...change,
  };
}

/** The routes on a real local port. */
export async function served(routes: readonly Route[]): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = request.url ?? '/';
    const route = routeOf(routes, request.method === 'GET' ? 'GET' : 'POST', url.split('?')[0] ?? '');
    const headers = request.headers as Record<string, string>;
    const answer = await ask(route, { url, body: new Uint8Array(Buffer.concat(chunks)), headers });
    response.writeHead(answer.status, { 'content-type': answer.type, ...answer.headers }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
