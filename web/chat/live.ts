import type { ChatState, Line, News } from '../../src/channels/web-chat/wire.ts';

export interface LiveParts {
  /** The newest place known. */
  readonly last: () => number;
  readonly line: (line: Line) => void;
  readonly state: (state: ChatState) => void;
  /** True when we hear from the service, false when we stopped hearing. */
  readonly connected: (now: boolean) => void;
  readonly gone: () => void;
}

const silenceMilliseconds = 25_000;
const blockedMilliseconds = 6_000;
const pollMilliseconds = 3_000;

/**
 * Keeps up with the chat by server-sent events; by asking every few seconds for as long as events do not come through.
 * A phone that slept may hold a dead connection that says nothing of it: waking, and silence, open a new one.
 */
export class Live {
  readonly #parts: LiveParts;
  #events: EventSource | undefined;
  #silence = 0;
  #poll = 0;
  #closed = false;

  constructor(parts: LiveParts) {
    this.#parts = parts;
  }

  open(): void {
    if (this.#closed) return;
    this.#events?.close();
    const events = new EventSource(`/c/events?since=${this.#parts.last()}`);
    this.#events = events;
    this.#listenFor(blockedMilliseconds);
    events.addEventListener('message', ({ data }) => this.#heard(() => this.#parts.line(JSON.parse(data))));
    events.addEventListener('state', ({ data }) => this.#heard(() => this.#parts.state(JSON.parse(data))));
    events.addEventListener('hb', () => this.#heard(() => undefined));
    events.addEventListener('gone', () => this.#gone());
    events.addEventListener('error', () => this.#silent());
  }

  close(): void {
    this.#closed = true;
    this.#events?.close();
    clearTimeout(this.#silence);
    clearTimeout(this.#poll);
  }

  #heard(take: () => void): void {
    if (this.#closed) return;
    clearTimeout(this.#poll);
    this.#listenFor(silenceMilliseconds);
    this.#parts.connected(true);
    take();
  }

  #listenFor(milliseconds: number): void {
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => {
      this.#silent();
      this.open();
    }, milliseconds);
  }

  /** Asks until events come again: a network may let answers through and no events. */
  #silent(): void {
    if (this.#closed) return;
    if (this.#events?.readyState !== EventSource.OPEN) this.#parts.connected(false);
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => void this.#ask(), 400);
  }

  async #ask(): Promise<void> {
    const request = { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(15_000) };
    const answer = await fetch(`/c/messages?since=${this.#parts.last()}`, request).catch(() => undefined);
    const news = answer?.ok ? ((await answer.json().catch(() => undefined)) as News | undefined) : undefined;
    if (this.#closed) return;
    if (answer?.status === 401) return this.#gone();
    this.#parts.connected(news !== undefined);
    for (const line of news?.messages ?? []) this.#parts.line(line);
    if (news !== undefined) this.#parts.state(news.state);
    clearTimeout(this.#poll);
    this.#poll = setTimeout(() => void this.#ask(), pollMilliseconds);
  }

  #gone(): void {
    this.close();
    this.#parts.gone();
  }
}
