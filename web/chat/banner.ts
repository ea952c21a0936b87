import { announce } from '../shared/announce.ts';
import { made, part } from '../shared/part.ts';

const words = {
  connecting: 'Connecting…',
  offline:
    'No signal. Your messages wait here and go when it is back. Cannot wait? Urgent help works without signal.',
  down: 'Something of ours is broken. Your messages wait here and go when we are back. Please do not wait for us: use Urgent help.',
  closed: 'This chat is not open in this browser any more.',
  long: 'That is longer than 4,000 characters. Please send it in parts.',
} as const;

/** One line that says when something is not as it should be; nothing while all is well. */
export class Banner {
  readonly #place = part('banner');
  #timers: number[] = [];
  #shown: keyof typeof words | 'back' | undefined;
  #missing = false;

  /** We do not hear from the service, or hear again. `sent`: what went meanwhile. */
  connected(now: boolean, sent: () => number): void {
    if (this.#shown === 'closed') return;
    if (!now && !this.#missing) {
      this.#missing = true;
      this.#timers = [
        setTimeout(() => this.#missing && this.say('connecting'), 2_000),
        setTimeout(() => this.#missing && this.say('offline'), 5_000),
      ];
    }
    if (!now || !this.#missing) return;
    this.#missing = false;
    for (const timer of this.#timers) clearTimeout(timer);
    if (this.#shown !== undefined) this.#back(sent);
  }

  say(what: keyof typeof words): void {
    if (this.#shown === what || this.#shown === 'closed') return;
    this.#shown = what;
    this.#show(words[what]);
    if (what !== 'connecting') announce(words[what]);
    if (what !== 'closed') return;
    const link = made('a', '', 'Back to the start');
    link.href = '/c?ended';
    this.#place.append(' ', link);
  }

  clear(what: keyof typeof words): void {
    if (this.#shown !== what) return;
    this.#shown = undefined;
    this.#place.hidden = true;
  }

  #back(sent: () => number): void {
    this.#shown = 'back';
    // What waited goes now: count it when it has.
    setTimeout(() => {
      const count = sent();
      const said = `Back online.${count > 0 ? ` ${count} ${count === 1 ? 'message' : 'messages'} sent.` : ''}`;
      this.#show(said);
      announce(said);
    }, 700);
    this.#show('Back online.');
    setTimeout(() => {
      if (this.#shown !== 'back') return;
      this.#shown = undefined;
      this.#place.hidden = true;
    }, 6_000);
  }

  #show(said: string): void {
    this.#place.textContent = said;
    this.#place.hidden = false;
  }
}
