import type { ConversationId } from '../../core/ids.ts';
import type { Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { webChannel } from './channel.ts';
import { refused, unavailable } from './page/keep-pages.ts';
import { type ShowPage, shell } from './page/shell.ts';
import type { WebChatParts } from './parts.ts';
import { fromOurPages } from './same-site.ts';
import { addressOf, dropCookie, type Session, sessionOf } from './session.ts';
import type { Refused } from './wire.ts';

/** A session that has a chat, and where it is kept. */
export interface Own {
  readonly session: Session;
  readonly address: string;
  readonly conversation: ConversationId;
}

/** What every door of the chat checks before it opens, and how it answers when it does not. */
export class Doors {
  readonly parts: WebChatParts;
  readonly show: ShowPage;
  readonly secure: boolean;

  constructor(parts: WebChatParts) {
    this.parts = parts;
    this.show = shell(parts.about);
    this.secure = parts.about.publicUrl?.startsWith('https:') ?? false;
  }

  /** The chat that this browser started and that is still kept. */
  async own(request: WebRequest): Promise<Own | undefined> {
    const session = sessionOf(request, this.secure);
    if (session === undefined) return undefined;
    const address = addressOf(this.parts.vault, session);
    const conversation = await this.parts.store.find(webChannel, address);
    return conversation === undefined ? undefined : { session, address, conversation };
  }

  /** A page; when it cannot be made, one that needs nothing of ours. */
  page(path: string, make: (request: WebRequest) => Promise<WebAnswer>): Route {
    return { method: 'GET', path, handle: (request) => this.#safely(request, () => make(request)) };
  }

  /** A form or script of ours posts here; anybody else's is refused. */
  post(path: string, mostBytes: number, take: (request: WebRequest) => Promise<WebAnswer>): Route {
    const handle = async (request: WebRequest) => {
      if (!fromOurPages(request, this.parts.about.publicUrl)) return this.refuse(request, 403, elsewhere);
      return this.#safely(request, () => take(request));
    };
    return { method: 'POST', path, mostBytes, handle };
  }

  refuse(request: WebRequest, status: number, words: string): WebAnswer {
    if (isScript(request)) return json(status, { error: words } satisfies Refused);
    return this.show(refused(status, 'That did not work', words, this.parts.about), request);
  }

  /** No such chat, or none any more: back to the start, with a plain sentence there. */
  noChat(request: WebRequest): WebAnswer {
    if (isScript(request))
      return json(401, { error: 'This chat is not open in this browser any more.' } satisfies Refused);
    return seeOther('/c?ended', dropCookie(this.secure));
  }

  async #safely(request: WebRequest, make: () => Promise<WebAnswer>): Promise<WebAnswer> {
    try {
      return await make();
    } catch {
      // What was thrown could quote a person; that something was is counted.
      this.parts.log.error('web-chat-unavailable');
      if (!isScript(request)) return this.show(unavailable(this.parts.about), request);
      const say = this.parts.line.whenDown('').text;
      return json(503, { error: 'Nothing can be kept right now.', say } satisfies Refused);
    }
  }
}

const elsewhere = 'This was not sent from our page. Open the page again and try there.';

/** Scripts speak JSON; forms are answered with pages. */
export function isScript(request: WebRequest): boolean {
  const type = request.header('content-type') ?? '';
  return (
    type.startsWith('application/json') || (request.header('accept') ?? '').startsWith('application/json')
  );
}

export function json(status: number, content: object): WebAnswer {
  return { status, type: 'application/json', body: JSON.stringify(content) };
}

export function seeOther(to: string, headers: Readonly<Record<string, string>> = {}): WebAnswer {
  return { status: 303, type: 'text/plain', body: '', headers: { ...headers, Location: to } };
}

/** The fields of a form, or of a JSON object of strings; undefined for anything else. */
export function fieldsOf(request: WebRequest): URLSearchParams | undefined {
  const type = request.header('content-type') ?? '';
  const body = new TextDecoder().decode(request.body);
  if (type.startsWith('application/x-www-form-urlencoded')) return new URLSearchParams(body);
  if (!type.startsWith('application/json')) return undefined;
  try {
    const content: unknown = JSON.parse(body);
    if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
    const pairs = Object.entries(content).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    return new URLSearchParams(pairs);
  } catch {
    return undefined;
  }
}
