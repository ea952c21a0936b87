import type { ChatState, Line } from '../../src/channels/web-chat/wire.ts';
import { announce } from '../shared/announce.ts';
import { Outbox, type Unsent } from '../shared/outbox.ts';
import { made, part } from '../shared/part.ts';
import { Banner } from './banner.ts';
import { onExit } from './exit.ts';
import { Live } from './live.ts';
import { Log } from './log.ts';
import { post } from './post.ts';
import { forget, keep, kept } from './storage.ts';

const writingMilliseconds = 8_000;
const mostCharacters = 4_000;

/** The live chat: what is written goes out through the outbox, what is said comes in by events, each shown once. */
export class Chat {
  readonly #log = new Log();
  readonly #banner = new Banner();
  readonly #box = part<HTMLTextAreaElement>('box');
  readonly #data = document.body.dataset;
  #last = Number(this.#data.since);
  #stage: ChatState['stage'] = 'with-assistant';
  /** Our own words as the service has them, while it is not known which of the unsent they are. */
  #held: Line[] = [];
  #unsent: readonly Unsent[] = [];
  readonly #waiting = new Set<string>();
  /** How many went after they had waited, since that was last said. */
  #late = 0;
  #hearing = true;
  #writing = 0;

  readonly #outbox = new Outbox({
    post,
    sending: (unsent) => this.#log.fate(unsent, 'Sending…'),
    waiting: (unsent, down) => this.#wait(unsent, down),
    taken: (unsent, sequence) => this.#taken(unsent, sequence),
    refused: (unsent) => this.#refused(unsent),
    closed: () => this.#gone(),
    keep: (unsent) => {
      this.#unsent = [...unsent];
      this.#keep();
    },
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  });

  readonly #live = new Live({
    last: () => this.#last,
    line: (line) => this.#heard(line),
    state: (state) => this.#changed(state),
    connected: (now) => this.#connected(now),
    gone: () => this.#gone(),
  });

  start(): void {
    this.#box.removeAttribute('maxlength');
    this.#takeUp();
    this.#listen();
    this.#log.toEnd();
    this.#live.open();
    onExit(() => this.#live.close());
  }

  /** What this tab kept through a reload. */
  #takeUp(): void {
    const { unsent, draft } = kept();
    this.#box.value = draft;
    for (const each of unsent) this.#log.addUnsent(each);
    if (unsent.length > 0) this.#outbox.add(...unsent);
  }

  #listen(): void {
    for (const id of ['say', 'choices', 'person'])
      part(id).addEventListener('submit', (event) => {
        event.preventDefault();
        const { value } = (event.submitter ?? {}) as Partial<HTMLButtonElement>;
        this.#say(id === 'say' ? this.#box.value : value || 'Talk to a person', id === 'say');
      });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      if (!matchMedia('(pointer: fine)').matches) return;
      event.preventDefault();
      part<HTMLFormElement>('say').requestSubmit();
    });
    this.#box.addEventListener('input', () => {
      this.#banner.clear('long');
      this.#keep();
    });
    const wake = () => {
      if (document.visibilityState !== 'visible') return;
      this.#live.open();
      this.#outbox.wake();
    };
    document.addEventListener('visibilitychange', wake);
    for (const kind of ['pageshow', 'online'])
      addEventListener(kind, (event) => {
        if (kind === 'online' || (event as PageTransitionEvent).persisted) wake();
      });
    addEventListener('offline', () => this.#connected(false));
  }

  #say(words: string, fromBox: boolean): void {
    const text = words.trim();
    if (text === '') return;
    if (text.length > mostCharacters) {
      this.#banner.say('long');
      return;
    }
    if (fromBox) this.#box.value = '';
    const unsent = { key: crypto.randomUUID(), text };
    this.#log.addUnsent(unsent);
    this.#offer([]);
    this.#outbox.add(unsent);
    this.#log.toEnd();
    this.#box.focus();
  }

  #taken(unsent: Unsent, sequence: number): void {
    this.#log.fate(unsent, 'Sent');
    this.#log.taken(unsent, sequence);
    this.#banner.clear('down');
    if (this.#waiting.delete(unsent.key)) this.#late += 1;
    announce('Sent');
    this.#showHeld();
    // Its answer may have overtaken the receipt.
    if (this.#stage !== 'with-assistant' || this.#last > sequence) return;
    part('writing').hidden = false;
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.#wrote(), writingMilliseconds);
  }

  #wait(unsent: Unsent, down: boolean): void {
    this.#waiting.add(unsent.key);
    this.#log.fate(unsent, 'Waiting for signal');
    if (down) this.#banner.say('down');
  }

  #refused(unsent: Unsent): void {
    const again = made('button', 'nhsuk-button nhsuk-button--secondary', 'Try again');
    again.addEventListener('click', () => {
      this.#log.drop(unsent);
      this.#say(unsent.text, false);
    });
    this.#log.fate(unsent, 'Not sent ', again);
    announce('Not sent', 'assertive');
    this.#showHeld();
  }

  #heard(line: Line): void {
    this.#last = Math.max(this.#last, line.n);
    if (this.#log.has(line.n)) return;
    if (line.from === 'you' && this.#outbox.uncertain) this.#held.push(line);
    else this.#show(line);
  }

  #showHeld(): void {
    if (this.#outbox.uncertain) return;
    for (const line of this.#held) if (!this.#log.has(line.n)) this.#show(line);
    this.#held = [];
  }

  #show(line: Line): void {
    const { atEnd } = this.#log;
    this.#log.put(line);
    if (line.from !== 'you') {
      announce(`${line.who} said: ${line.text}`, line.urgent ? 'assertive' : 'polite');
      this.#wrote();
    }
    if (line.n === this.#last) this.#offer(line.choices ?? []);
    this.#log.follow(atEnd);
  }

  /** The choices of the last message, as buttons that say their words. */
  #offer(choices: readonly string[]): void {
    const buttons = choices.map((words) => {
      const button = made('button', 'nhsuk-button nhsuk-button--secondary', words);
      button.value = words;
      return button;
    });
    part('choices').replaceChildren(...buttons);
  }

  #changed({ stage, words, agreed }: ChatState): void {
    this.#stage = stage;
    const place = part('state');
    if (place.textContent !== words) {
      if (words !== '') announce(words);
      place.textContent = words;
      place.hidden = words === '';
    }
    if (agreed) this.#data.agreed = '1';
    this.#keep();
  }

  #connected(now: boolean): void {
    if (now && !this.#hearing) this.#outbox.wake();
    this.#hearing = now;
    this.#banner.connected(now, () => {
      const late = this.#late;
      this.#late = 0;
      return late;
    });
  }

  #wrote(): void {
    part('writing').hidden = true;
  }

  /** Nothing before they agreed, and nothing at all on a shared computer. */
  #keep(): void {
    if (this.#data.agreed === '1' && this.#data.shared === undefined)
      keep({ unsent: this.#unsent, draft: this.#box.value });
  }

  #gone(): void {
    this.#live.close();
    forget();
    this.#banner.say('closed');
  }
}
