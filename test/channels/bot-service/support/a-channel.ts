import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Posted {
  readonly path: string;
  readonly text: string;
  readonly conversation: object;
  readonly replyToId?: string;
  readonly inputHint?: string;
  readonly suggestedActions?: { readonly actions: readonly { readonly value: string }[] };
}

/** A Bot Framework channel on a local port: takes what is sent into its conversations, and can refuse to. */
export interface AChannel {
  readonly url: string;
  readonly port: number;
  readonly posted: readonly Posted[];
  /** Everything that has knocked, whatever it wanted. */
  readonly requests: () => number;
  /** The statuses of the next answers; then 200 again. */
  readonly moods: number[];
  /** Resolves when so many messages have been taken. */
  taken(many: number): Promise<void>;
}

/** `elsewhere`: where it sends callers when its mood is 302. */
export async function aChannel(host = '127.0.0.1', elsewhere = ''): Promise<AChannel> {
  const posted: Posted[] = [];
  const moods: number[] = [];
  const waiting = new Set<() => void>();
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const status = moods.shift() ?? 200;
    if (status === 200)
      posted.push({ path: request.url ?? '', ...JSON.parse(Buffer.concat(chunks).toString('utf8')) });
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json');
    if (status === 302) response.setHeader('Location', elsewhere);
    response.end(`{"id":"taken-${posted.length}"}`);
    for (const look of [...waiting]) look();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    posted,
    moods,
    requests: () => requests,
    taken: (many) =>
      new Promise((resolve) => {
        const look = () => {
          if (posted.length < many) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}

/** An activity as a channel posts it. */
export function activity(serviceUrl: string, part: object = {}): object {
  return {
    type: 'message',
    id: 'one',
    timestamp: '2026-11-22T10:00:00Z',
    channelId: 'emulator',
    serviceUrl,
    conversation: { id: 'their-conversation' },
    from: { id: 'somebody', name: 'Somebody' },
    recipient: { id: 'the-bot', name: 'Bot' },
    text: 'hello',
    ...part,
  };
}

export function joins(serviceUrl: string, part: object = {}): object {
  const membersAdded = [{ id: 'the-bot' }, { id: 'somebody' }];
  return activity(serviceUrl, {
    type: 'conversationUpdate',
    id: 'zero',
    text: undefined,
    membersAdded,
    ...part,
  });
}

export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}
