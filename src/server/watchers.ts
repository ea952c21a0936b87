import type { ConversationId } from '../core/ids.ts';
import type { Watch } from '../core/ports.ts';

/** Who looks at which conversation, in this process. */
export class Watchers implements Watch {
  readonly #watching = new Map<ConversationId, Set<() => void>>();

  on(id: ConversationId, changed: () => void): () => void {
    const set = this.#watching.get(id) ?? new Set();
    set.add(changed);
    this.#watching.set(id, set);
    return () => {
      set.delete(changed);
      if (set.size === 0 && this.#watching.get(id) === set) this.#watching.delete(id);
    };
  }

  changed(id: ConversationId): void {
    for (const tell of this.#watching.get(id) ?? []) tell();
  }
}
