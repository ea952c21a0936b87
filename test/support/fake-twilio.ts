import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the fake does with the next messages posted to it. */
export type Mood =
  | { readonly kind: 'well' }
  | { readonly kind: 'answer'; readonly status: number; readonly content: unknown }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Takes the message, then breaks the connection. */
  | { readonly kind: 'reset-after-accept' }
  /** Breaks the connection without taking the message. */
  | { readonly kind: 'reset' };

export interface FakeMessage {
  readonly sid: string;
  readonly to: string;
  readonly from: string;
  readonly body: string;
  readonly direction: 'inbound' | 'outbound-api';
  readonly status: string;
  readonly at: Date;
  readonly media?: number;
}

export interface FakeTwilio {
  readonly url: string;
  /** Every form posted, whatever became of it. */
  readonly posts: URLSearchParams[];
  /** Every query the list was asked with. */
  readonly lists: URLSearchParams[];
  readonly authorizations: (string | undefined)[];
  readonly messages: FakeMessage[];
  sending: Mood;
  listing: Mood;
  /** Messages to a page, whatever the caller asked for. */
  pageSize: number;
  /** Resolves when the next request has come in. */
  asked(): Promise<void>;
  close(): Promise<void>;
}

/** Twilio's message resource on a local port: enough of it to send, to list page by page, and to fail. */
export async function fakeTwilio(accountSid: string, now: () => Date): Promise<FakeTwilio> {
  const waiting: (() => void)[] = [];
  const path = `/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeTwilio = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    posts: [],
    lists: [],
    authorizations: [],
    messages: [],
    sending: { kind: 'well' },
    listing: { kind: 'well' },
    pageSize: 50,
    asked: () => new Promise((resolve) => void waiting.push(resolve)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const url = new URL(request.url ?? '/', 'http://fake.invalid');
    fake.authorizations.push(request.headers.authorization);
    response.setHeader('date', now().toUTCString());
    const posted = request.method === 'POST';
    if (posted) fake.posts.push(new URLSearchParams(body));
    else fake.lists.push(url.searchParams);
    for (const resolve of waiting.splice(0)) resolve();
    if (url.pathname !== path) return json(response, 404, { code: 20404 });
    const mood = posted ? fake.sending : fake.listing;
    if (mood.kind === 'hang') return;
    if (mood.kind === 'reset') return void request.socket.destroy();
    if (mood.kind === 'answer') return json(response, mood.status, mood.content);
    if (!posted) return json(response, 200, page(url.searchParams));
    const sid = take(new URLSearchParams(body));
    if (mood.kind === 'reset-after-accept') return void request.socket.destroy();
    return json(response, 201, { sid, status: 'queued' });
  }

  function take(form: URLSearchParams): string {
    const sid = `SM${String(fake.messages.length + 1).padStart(32, '0')}`;
    const part = (name: string) => form.get(name) ?? '';
    const from = part('From') || part('MessagingServiceSid');
    fake.messages.push({
      sid,
      to: part('To'),
      from,
      body: part('Body'),
      direction: 'outbound-api',
      status: 'queued',
      at: now(),
    });
    return sid;
  }

  function page(query: URLSearchParams): unknown {
    const to = query.get('To');
    const number = Number(query.get('Page') ?? '0');
    const sentSince = Date.parse(query.get('DateSent>') ?? '1970-01-01');
    const found = fake.messages
      .filter((message) => (to === null || message.to === to) && message.at.getTime() >= sentSince)
      .sort((one, other) => other.at.getTime() - one.at.getTime());
    const start = number * fake.pageSize;
    const next = new URLSearchParams(query);
    next.set('Page', String(number + 1));
    return {
      messages: found.slice(start, start + fake.pageSize).map(resource),
      next_page_uri: start + fake.pageSize < found.length ? `${path}?${next}` : null,
    };
  }

  return fake;
}

function resource(message: FakeMessage): unknown {
  const { at, media = 0, ...rest } = message;
  return {
    ...rest,
    num_media: String(media),
    date_created: at.toUTCString(),
    date_sent: message.status === 'queued' ? null : at.toUTCString(),
  };
}

function json(response: ServerResponse, status: number, content: unknown): void {
  // The framework of our server replaces writeHead everywhere in a process, by one that gives nothing back.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}

async function text(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
