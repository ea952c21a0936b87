import { WebSocket } from 'ws';
import type { ConversationId, Sequence } from '../../core/ids.ts';
import type { Entry } from '../../core/message.ts';
import { activityOf, type OutActivity, typing, type View } from './activity.ts';
import { type DirectLineParts, directLineChannel } from './parts.ts';

type Parts = Pick<DirectLineParts, 'store' | 'watch' | 'clock' | 'ids' | 'log'>;

const mostInFrame = 100;
/** A reader that has not taken one frame in this time is let go: it catches up by its watermark when it is back. */
const longestFrameMilliseconds = 20_000;

/** One open socket: every entry after a place, in order, one frame at a time. A hint only makes it look. */
export class Stream {
  readonly #parts: Parts;
  readonly #socket: WebSocket;
  readonly #conversation: ConversationId;
  readonly #view: View;
  #last: Sequence;
  #looking = false;
  #again = false;
  #alive = true;
  #leave: () => void = () => undefined;

  constructor(
    parts: Parts,
    socket: WebSocket,
    at: { readonly conversation: ConversationId; readonly view: View; readonly after: Sequence },
  ) {
    this.#parts = parts;
    this.#socket = socket;
    this.#conversation = at.conversation;
    this.#view = at.view;
    this.#last = at.after;
  }

  get conv(): string {
    return this.#view.conv;
  }

  begin(left: () => void): void {
    this.#leave = this.#parts.watch.on(this.#conversation, () => void this.#look());
    const heard = () => {
      this.#alive = true;
    };
    // What a client sends here is to keep the connection open; nothing of it is read.
    this.#socket.on('message', heard);
    this.#socket.on('pong', heard);
    this.#socket.on('error', () => this.#socket.terminate());
    this.#socket.once('close', () => {
      this.#leave();
      left();
    });
    void this.#look();
  }

  /** Something that stands in no transcript. */
  tell(activity: OutActivity): void {
    void this.#send([activity]).catch(() => this.#socket.terminate());
  }

  /** An empty frame for what stands between us, a ping for the other end; who answered none since the last is gone. */
  keepAlive(): void {
    if (!this.#alive) {
      this.#socket.terminate();
      return;
    }
    this.#alive = false;
    this.#socket.ping();
    this.#socket.send('');
  }

  end(code: 1000 | 1001 | 1011): void {
    this.#leave();
    this.#socket.close(code);
  }

  drop(): void {
    this.#leave();
    this.#socket.terminate();
  }

  async #look(): Promise<void> {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    try {
      while (this.#again && this.#socket.readyState === WebSocket.OPEN) {
        this.#again = false;
        await this.#news();
      }
    } catch {
      // It cannot be read or not be taken now: the client comes back with its watermark.
      this.#parts.log.warn('direct-line-stream-dropped');
      this.#socket.terminate();
    } finally {
      this.#looking = false;
    }
  }

  async #news(): Promise<void> {
    const { store } = this.#parts;
    // Once it is erased its last words come by the outbox, and nothing else does.
    if ((await store.find(directLineChannel, this.#view.conv)) !== this.#conversation) return;
    let newest: Entry | undefined;
    let frame: OutActivity[] = [];
    for await (const entry of store.transcript(this.#conversation, this.#last)) {
      const activity = activityOf(entry, this.#view);
      if (activity !== undefined) frame.push(activity);
      newest = entry;
      this.#last = entry.sequence;
      if (frame.length < mostInFrame) continue;
      await this.#send(frame);
      frame = [];
    }
    if (frame.length > 0) await this.#send(frame);
    if (newest?.from === 'practitioner') await this.#sayTyping();
  }

  async #sayTyping(): Promise<void> {
    const loaded = await this.#parts.store.load(this.#conversation);
    if (loaded === undefined) return;
    const { answered, heard, stage } = loaded.conversation;
    if (answered >= heard || stage.kind === 'with-advisor') return;
    await this.#send([typing(this.#view, this.#parts.ids.next(), this.#parts.clock.now())]);
  }

  /** Resolves when the frame has left us; rejects when it has not in time, so that nothing piles up here. */
  #send(activities: readonly OutActivity[]): Promise<void> {
    const frame = JSON.stringify({ activities, watermark: String(this.#last) });
    return new Promise((resolve, reject) => {
      const cancel = this.#parts.clock.after(longestFrameMilliseconds, () =>
        reject(new Error('a slow reader')),
      );
      this.#socket.send(frame, (fault) => {
        cancel();
        if (fault) reject(fault);
        else resolve();
      });
    });
  }
}
