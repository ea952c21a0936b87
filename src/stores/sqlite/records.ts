import type { ConversationId, ReferralId } from '../../core/ids.ts';
import type { Alarm, BookingLink, Holdings } from '../../core/ports.ts';
import type { Commits } from './commits.ts';
import type { Conversations } from './conversations.ts';
import type { Statements } from './statements.ts';

/** What conversations leave behind: referrals, booking links, alarms; and how it is counted and let go. */
export class Records {
  readonly #sql: Statements;
  readonly #conversations: Conversations;
  readonly #commits: Commits;

  constructor(sql: Statements, conversations: Conversations, commits: Commits) {
    this.#sql = sql;
    this.#conversations = conversations;
    this.#commits = commits;
  }

  referrals() {
    return this.#sql
      .all<{ id: ReferralId; conversation: ConversationId; at: number; answers: Uint8Array }>(
        'SELECT * FROM referrals ORDER BY at, id',
      )
      .flatMap(({ id, conversation, at, answers }) => {
        const row = this.#conversations.row(conversation);
        if (row === undefined) return [];
        const opened = this.#conversations.sealed(row).open<unknown>(`referral|${id}`, answers);
        return [{ id, conversation, at: new Date(at), answers: opened }];
      });
  }

  bookingLink($codeName: string): BookingLink | undefined {
    const row = this.#sql.one<{ conversation: ConversationId; expires: number; opened: number | null }>(
      'SELECT conversation, expires, opened FROM booking_links WHERE code_name = $codeName',
      { $codeName },
    );
    if (row === undefined) return undefined;
    const openedAt = row.opened === null ? undefined : new Date(row.opened);
    return { conversation: row.conversation, expires: new Date(row.expires), openedAt };
  }

  /** Inside a write. */
  bookingLinkOpened($codeName: string, at: Date): void {
    const sql = 'UPDATE booking_links SET opened = $at WHERE code_name = $codeName AND opened IS NULL';
    this.#sql.run(sql, { $codeName, $at: at.getTime() });
  }

  alarms(): Alarm[] {
    return this.#sql
      .all<{ kind: Alarm['kind']; conversation: ConversationId; at: number }>(
        'SELECT kind, conversation, at FROM alarms ORDER BY number',
      )
      .map(({ kind, conversation, at }) => ({ kind, conversation, at: new Date(at) }));
  }

  holdings($id: ConversationId): Holdings {
    const count = (table: string) =>
      this.#sql.one<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE conversation = $id`, { $id })
        ?.n ?? 0;
    const began = this.#sql.one<{ began: number }>('SELECT began FROM conversations WHERE id = $id', {
      $id,
    })?.began;
    return {
      messages: count('entries'),
      referrals: count('referrals'),
      bookingLinks: count('booking_links'),
      since: began === undefined ? undefined : new Date(began),
    };
  }

  /** Inside a write. */
  expire(quiet: Date, kept: Date): number {
    const old = this.#sql.all<{ id: ConversationId }>(
      `SELECT c.id FROM conversations AS c WHERE (last < $kept) OR
       (last < $quiet AND NOT EXISTS (SELECT 1 FROM referrals AS r WHERE r.conversation = c.id))`,
      { $quiet: quiet.getTime(), $kept: kept.getTime() },
    );
    for (const { id } of old) this.#commits.eraseWholly(id);
    this.#sql.run('DELETE FROM inbox WHERE at < $kept', { $kept: kept.getTime() });
    return old.length;
  }
}
