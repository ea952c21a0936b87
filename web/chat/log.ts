import { piecesOf } from '../../src/channels/web-chat/pieces.ts';
import type { Line } from '../../src/channels/web-chat/wire.ts';
import type { Unsent } from '../shared/outbox.ts';
import { made, part } from '../shared/part.ts';

const nearMargin = 80;

/** The messages on the page: each once, by its place in the transcript; what is unsent stands at the end. */
export class Log {
  readonly #list = part<HTMLOListElement>('log');
  readonly #shown = new Map<number, HTMLLIElement>();
  readonly #unsent = new Map<string, HTMLLIElement>();

  constructor() {
    for (const item of this.#list.querySelectorAll('li')) this.#shown.set(Number(item.dataset.n), item);
    part('newer').addEventListener('click', () => this.toEnd());
  }

  has(n: number): boolean {
    return this.#shown.has(n);
  }

  put(line: Line): void {
    const item = made('li', line.from + (line.urgent ? ' urgent' : ''));
    const who = made('p', 'who', line.who, ' ', made('time', '', line.time));
    if (line.urgent) who.prepend(made('strong', '', 'Urgent help. '));
    const text = made(
      'p',
      'text',
      ...(line.from === 'you' ? [line.text] : withLinks(line.text, line.urgent ?? false)),
    );
    item.append(who, text);
    this.#place(item, line.n);
  }

  addUnsent({ key, text }: Unsent): void {
    const time = new Date().toTimeString().slice(0, 5);
    const who = made('p', 'who', 'You ', made('time', '', time));
    const item = made('li', 'you', who, made('p', 'text', text), made('p', 'fate'));
    this.#unsent.set(key, item);
    this.#list.append(item);
  }

  fate({ key }: Unsent, ...words: readonly (string | Node)[]): void {
    this.#unsent
      .get(key)
      ?.querySelector('.fate')
      ?.replaceChildren(...words);
  }

  /** It has its place now; if it stood there already (after a reload), it is the same message. */
  taken({ key }: Unsent, n: number): void {
    const item = this.#unsent.get(key);
    this.#unsent.delete(key);
    if (item === undefined) return;
    if (this.has(n)) item.remove();
    else this.#place(item, n);
  }

  drop({ key }: Unsent): void {
    this.#unsent.get(key)?.remove();
    this.#unsent.delete(key);
  }

  #place(item: HTMLLIElement, n: number): void {
    const after = [...this.#shown].reduce<[number, HTMLLIElement] | undefined>(
      (best, each) => (each[0] < n && each[0] > (best?.[0] ?? -1) ? each : best),
      undefined,
    );
    if (after === undefined) this.#list.prepend(item);
    else after[1].after(item);
    item.dataset.n = String(n);
    this.#shown.set(n, item);
  }

  /** Whether the end of the talk is in sight, or nearly. */
  get atEnd(): boolean {
    const end = this.#list.getBoundingClientRect().bottom;
    return end < document.documentElement.clientHeight + nearMargin;
  }

  /** Follows the talk where its end was in sight; where somebody reads further up, it only offers to. */
  follow(wasAtEnd: boolean): void {
    if (wasAtEnd) this.toEnd();
    else part('newer').hidden = false;
  }

  toEnd(): void {
    part('newer').hidden = true;
    const { style } = document.documentElement;
    const below = Math.max(document.querySelector('.say')?.clientHeight ?? 0, part('say').clientHeight);
    style.scrollPaddingBottom = `${below + 12}px`;
    this.#list.lastElementChild?.scrollIntoView({ block: 'end' });
  }
}

function withLinks(text: string, urgent: boolean): readonly (string | Node)[] {
  return piecesOf(text, urgent).map(({ words, to }) => {
    if (to === undefined) return words;
    const link = made('a', '', words);
    link.href = to;
    if (to.startsWith('tel:')) return link;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    return link;
  });
}
