import type { ConversationId } from '../../core/ids.ts';
import type { Vault } from '../../core/ports.ts';
import { type ConversationRow, Sealed } from './rows.ts';
import type { Statements } from './statements.ts';

const mostOpen = 2_000;

/**
 * The wrapped key of each conversation. Rows are only added at the end, are all of one size and are never deleted, so
 * that none is ever moved within the file: destroying a key overwrites the one place where it stands. (What SQLite
 * moves, it may leave a copy of in the unused part of a page, `secure_delete` or not.)
 */
export class Keys {
  readonly #sql: Statements;
  readonly #vault: Vault;
  readonly #open = new Map<ConversationId, Sealed>();

  constructor(sql: Statements, vault: Vault) {
    this.#sql = sql;
    this.#vault = vault;
  }

  /** Inside a write: makes the key of a new conversation and gives its number. */
  add(id: ConversationId): number {
    const sql = 'INSERT INTO keys (wrapped) VALUES ($wrapped) RETURNING number';
    const row = this.#sql.one<{ number: number }>(sql, { $wrapped: this.#vault.newKey(id) });
    return row?.number ?? 0;
  }

  /**
   * Opening a key costs more than using it, so the keys of busy conversations stay open for a while: by the id of the
   * conversation, which is never given twice, as the number of a key is after a write that was taken back.
   * @throws Fault 'seal-broken' if it is not that conversation's.
   */
  of({ id, key }: Pick<ConversationRow, 'id' | 'key'>): Sealed {
    const open = this.#open.get(id);
    if (open !== undefined) return open;
    if (this.#open.size >= mostOpen) this.#open.clear();
    const sql = 'SELECT wrapped FROM keys WHERE number = $key';
    const row = this.#sql.one<{ wrapped: Uint8Array }>(sql, { $key: key });
    const sealed = new Sealed(this.#vault, id, row?.wrapped ?? new Uint8Array(0));
    this.#open.set(id, sealed);
    return sealed;
  }

  /** Inside a write: nothing sealed with it can be opened any more, wherever a copy may be. */
  destroy(id: ConversationId): void {
    this.#open.delete(id);
    this.#sql.run(
      `UPDATE keys SET wrapped = zeroblob(length(wrapped))
       WHERE number = (SELECT key FROM conversations WHERE id = $id)`,
      { $id: id },
    );
  }
}
