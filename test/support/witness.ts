import type { Answered } from '../../src/core/forms/form.ts';
import type { ConversationId } from '../../src/core/ids.ts';
import type { Entry, OutboxEntry } from '../../src/core/message.ts';
import type { Store } from '../../src/core/ports.ts';
import { nameOf, type Place, placeIn } from './place.ts';

interface Watched {
  /** When each text was handed in and what of ours had not left us then, by its place in the transcript. */
  readonly handedIn: Map<number, { readonly at: number; readonly pending: readonly string[] }>;
  /** Sayings that are written, or being written, and have not left us. */
  readonly pending: Set<string>;
  /** Sayings that were not written after all. */
  readonly dropped: Set<string>;
  /** When the newest turn was written. */
  written: number;
  answered: number;
}

/**
 * Watches a store from the outside and keeps the order of events, to prove that no text is answered twice and that
 * none is filed under a question that had not left us when the text was handed in.
 */
export class Witness {
  readonly faults: string[] = [];
  #now = 0;
  readonly #byAddress = new Map<string, Watched>();
  readonly #watched = new Map<ConversationId, Watched>();
  readonly #seen = new Map<ConversationId, { place: Place | undefined; texts: readonly Entry[] }>();

  /** The store as the turns see it. */
  around(store: Store): Store {
    return {
      ...store,
      accept: async (arrival) => {
        const at = this.#tick();
        const known = this.#byAddress.get(arrival.address);
        const pending = [...(known?.pending ?? [])];
        const accepted = await store.accept(arrival);
        const watched = this.#of(accepted.conversation);
        this.#byAddress.set(arrival.address, watched);
        if (!accepted.repeated) watched.handedIn.set(accepted.sequence, { at, pending });
        return accepted;
      },
      load: async (id) => {
        const loaded = await store.load(id);
        if (loaded !== undefined)
          this.#seen.set(id, {
            place: placeIn(loaded.conversation.memory.dialog),
            texts: loaded.unanswered,
          });
        return loaded;
      },
      commit: async (change) => {
        const seen = this.#seen.get(change.conversation);
        const watched = this.#of(change.conversation);
        const { written } = watched;
        const at = this.#tick();
        for (const { id } of change.say) watched.pending.add(id);
        const outcome = await store.commit(change);
        if (outcome === 'conflict') {
          for (const { id } of change.say) {
            watched.pending.delete(id);
            watched.dropped.add(id);
          }
          return outcome;
        }
        if (change.answered <= watched.answered) this.faults.push(`answered twice: ${change.answered}`);
        watched.answered = change.answered;
        watched.written = at;
        for (const filed of filings(seen?.place, placeIn(change.memory.dialog)))
          this.#checkFiling(filed, seen?.texts ?? [], watched, written);
        return outcome;
      },
    };
  }

  /** A saying of ours has left. */
  async left(entry: OutboxEntry): Promise<void> {
    this.#of(entry.conversation).pending.delete(entry.id);
  }

  #checkFiling(filed: Filed, texts: readonly Entry[], { handedIn, dropped }: Watched, askedAt: number): void {
    const sources = texts.filter((entry) => isIn(filed, entry.text));
    const inTime = sources.filter(({ sequence }) => {
      const { at = 0, pending = [] } = handedIn.get(sequence) ?? {};
      return at > askedAt && pending.every((id) => dropped.has(id));
    });
    // Words that say what is wanted need no menu.
    const worded = filed.name === 'menu' && sources.length < texts.length;
    // Where one text can have been the answer as well as another, one of them must have been in time.
    if (
      worded ||
      sources.length === 0 ||
      inTime.length === sources.length ||
      (inTime.length > 0 && !filed.exact)
    )
      return;
    const words = sources.map(({ text, crossed }) => `${text}${crossed ? ' (crossed)' : ''}`).join(' + ');
    this.faults.push(
      `"${words}" was filed under ${filed.name} (${inTime.length} in time), which had not left us`,
    );
  }

  #of(id: ConversationId): Watched {
    let watched = this.#watched.get(id);
    if (watched === undefined) {
      watched = { handedIn: new Map(), pending: new Set(), dropped: new Set(), written: 0, answered: 0 };
      this.#watched.set(id, watched);
    }
    return watched;
  }

  #tick(): number {
    this.#now += 1;
    return this.#now;
  }
}

interface Filed {
  readonly name: string;
  readonly answer: Answered;
  /** Whether the words that were filed are known, and not only that some were. */
  readonly exact: boolean;
}

/** The answers that a turn filed anew, and "menu" where a number was taken as a choice from the menu. */
function filings(before: Place | undefined, after: Place | undefined): readonly Filed[] {
  if (after === undefined || before?.dialog !== after.dialog) return finished(before, after);
  return Object.entries(after.answers)
    .filter(([key]) => key === before.asked && !(key in before.answers))
    .map(([key, answer]) => ({
      name: nameOf({ ...after, asked: key }),
      answer,
      exact: answer.kind === 'answer',
    }));
}

/** The answer to a form's last question is gone with the form: whatever was said in that turn may have been it. */
function finished(before: Place | undefined, after: Place | undefined): readonly Filed[] {
  if (before === undefined && (after === undefined || after.dialog === 'welcome')) return [];
  const name = nameOf(before);
  return [{ name, answer: { kind: 'answer', value: '', said: '' }, exact: false }];
}

/** At the menu a number chooses. */
function filedAt(name: string, text: string): boolean {
  return name === 'menu' ? number.test(text) : choosing.test(text);
}

const number = /^\d$/;
const choosing = /^(?:\d|yes|no|safe|skip|not sure|send it|wait)$/;

function isIn({ name, answer }: Filed, text: string): boolean {
  if (answer.kind === 'answer' && answer.said !== '') return answer.said.split('\n').includes(text);
  return filedAt(name, text);
}
