import type { ConversationId, Sequence } from '../../core/ids.ts';
import type { WebChatParts } from './parts.ts';
import { lineOf, stateOf } from './view.ts';

const heartbeatMilliseconds = 15_000;

/**
 * One page that looks on: every entry after a place, in order, each with its sequence as the event's id, and the state of
 * the chat when it changes. A hint that something changed only makes it look; so does each heartbeat.
 */
export class Feed {
  readonly #parts: Pick<WebChatParts, 'store' | 'watch' | 'clock' | 'about'>;
  readonly of: ConversationId;
  #last: Sequence;
  #state = '';
  #looking = false;
  #again = false;
  #send: (chunk: string) => boolean = () => false;
  #end: () => void = () => undefined;
  #leave: readonly (() => void)[] = [];
  #beat: (() => void) | undefined;

  constructor(
    parts: Pick<WebChatParts, 'store' | 'watch' | 'clock' | 'about'>,
    id: ConversationId,
    since: Sequence,
  ) {
    this.#parts = parts;
    this.of = id;
    this.#last = since;
  }

  begin(send: (chunk: string) => boolean, end: () => void): void {
    this.#send = send;
    this.#end = end;
    this.#leave = [this.#parts.watch.on(this.of, () => void this.look())];
    send('retry: 1000\n\n');
    this.#keepAlive();
    void this.look();
  }

  leave(): void {
    for (const each of this.#leave) each();
    this.#beat?.();
    this.#send = () => false;
  }

  /** We are stopping: the page opens another one. */
  end(): void {
    this.leave();
    this.#end();
  }

  #keepAlive(): void {
    this.#beat = this.#parts.clock.after(heartbeatMilliseconds, () => {
      if (!this.#send('event: hb\ndata: 1\n\n')) return this.end();
      this.#keepAlive();
      void this.look();
    });
  }

  /** Something may have changed. */
  async look(): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    try {
      while (this.#again) {
        this.#again = false;
        await this.#tell();
      }
    } catch {
      // It cannot be read now: the page comes back, and says so meanwhile.
      this.end();
    } finally {
      this.#looking = false;
    }
  }

  async #tell(): Promise<void> {
    for await (const entry of this.#parts.store.transcript(this.of, this.#last)) {
      const line = lineOf(entry);
      if (line !== undefined && !this.#send(`id: ${line.n}\ndata: ${JSON.stringify(line)}\n\n`))
        return this.end();
      this.#last = entry.sequence;
    }
    const state = await stateOf(this.#parts, this.of);
    if (state === undefined) {
      this.#send('event: gone\ndata: 1\n\n');
      return this.end();
    }
    const said = JSON.stringify(state);
    if (said !== this.#state) this.#send(`event: state\ndata: ${said}\n\n`);
    this.#state = said;
  }
}
