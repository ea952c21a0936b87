import { aService, type Service } from '../../support/a-service.ts';

/** A browser without scripts, so to speak: it keeps its cookie and says where its forms come from. */
export interface Visitor {
  cookie: string;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** As the script does. */
  send(text: string, key?: string, headers?: Record<string, string>): Promise<Response>;
  /** What the chat page shows, as text. */
  chat(): Promise<string>;
}

let keys = 0;
export function aKey(): string {
  keys += 1;
  return `key-${String(keys).padStart(8, '0')}`;
}

export function visitor(service: Service): Visitor {
  const self: Visitor = {
    cookie: '',
    get: (path, headers = {}) =>
      fetch(service.url + path, { redirect: 'manual', headers: { cookie: self.cookie, ...headers } }).then(
        kept,
      ),
    post: (path, fields = {}, headers = {}) =>
      fetch(service.url + path, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams(fields),
        headers: { cookie: self.cookie, 'sec-fetch-site': 'same-origin', ...headers },
      }).then(kept),
    send: (text, key = aKey(), headers = {}) =>
      fetch(`${service.url}/c/messages`, {
        method: 'POST',
        body: JSON.stringify({ text }),
        headers: {
          cookie: self.cookie,
          'content-type': 'application/json',
          'idempotency-key': key,
          'sec-fetch-site': 'same-origin',
          ...headers,
        },
      }),
    chat: async () => textOf(await (await self.get('/c/chat')).text()),
  };
  function kept(response: Response): Response {
    const [pair] = (response.headers.get('set-cookie') ?? '').split(';');
    if (pair) self.cookie = pair.endsWith('=') ? '' : pair;
    return response;
  }
  return self;
}

/** A visitor with a chat that has said hello. */
export async function chatter(service: Service): Promise<Visitor> {
  const one = visitor(service);
  const begun = await one.post('/c/start');
  if (begun.status !== 303) throw new Error(`not begun: ${begun.status}`);
  return one;
}

/** The words of a page, without its head, its script and its tags. */
export function textOf(page: string): string {
  return page
    .replace(/^[\s\S]*<main>/, '')
    .replace(/<\/main>[\s\S]*$/, '')
    .replace(/<\/?a\b[^>]*>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/ +/g, ' ');
}

/** The words under "code" on a page that shows one. */
export function codeIn(page: string): string {
  return /class="code">([^<]+)</.exec(page)?.[1] ?? '';
}

export { aService, type Service };
