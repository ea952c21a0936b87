import type { Stage } from '../../core/conversation.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { AlarmKind, Change, OutgoingDraft } from '../../core/ports.ts';
import type { Conversations } from './conversations.ts';
import type { ConversationRow } from './rows.ts';
import type { Statements } from './statements.ts';

/** Writes a turn's outcome: all of it, or nothing when the conversation has moved on. */
export class Commits {
  readonly #sql: Statements;
  readonly #conversations: Conversations;

  constructor(sql: Statements, conversations: Conversations) {
    this.#sql = sql;
    this.#conversations = conversations;
  }

  /** Inside a write. */
  commit(change: Change): 'committed' | 'conflict' {
    const row = this.#conversations.row(change.conversation);
    if (row === undefined || row.forgotten === 1) return 'conflict';
    if (row.revision !== change.loaded.revision) return 'conflict';
    if (row.heard !== change.loaded.heard && !change.insist) return 'conflict';
    if (change.forget) this.#forget(row, change);
    else this.#write(row, change);
    return 'committed';
  }

  #write(row: ConversationRow, change: Change): void {
    for (const { sequence, concern } of change.noticed)
      this.#conversations.noteConcern(row, sequence, concern);
    if (change.silence) this.#dropUnsent(row.id);
    this.#keep(row, change, this.#say(row, change));
    this.#addRecords(row, change);
    for (const kind of change.alarms ?? []) this.alarm(kind, row.id, change.at.getTime());
  }

  /** Only its last words stay, until they are sent. */
  #forget(row: ConversationRow, change: Change): void {
    this.erase(row.id);
    if (change.say.length === 0) this.eraseWholly(row.id);
    else this.#keep(row, change, this.#say(row, change));
  }

  #keep(row: ConversationRow, change: Change, $newest: number): void {
    const { stage, memory } = change;
    this.#sql.run(
      `UPDATE conversations SET revision = revision + 1, answered = $answered, newest = $newest, fence = $fence,
       waiting_since = $since, waiting_why = $why, state = $state, changed = $changed, last = $at, forgotten = $forgotten
       WHERE id = $id`,
      {
        $id: row.id,
        $answered: change.answered,
        $newest,
        $fence: change.fence,
        $since: waitingSince(stage),
        $why: stage.kind === 'waiting' ? stage.why : null,
        $state: this.#conversations.sealed(row).seal('state', { stage, memory }),
        $changed: this.#conversations.nextChange(),
        $at: change.at.getTime(),
        $forgotten: change.forget ? 1 : 0,
      },
    );
  }

  #say(row: ConversationRow, change: Change): number {
    let newest = row.newest;
    for (const draft of change.say) {
      newest += 1;
      this.#conversations.addEntry(row, newest, draft.from, change.at.getTime(), draft.saying);
      this.#queue(row.id, newest, draft, change.at);
    }
    return newest;
  }

  #queue($conversation: ConversationId, $sequence: number, draft: OutgoingDraft, at: Date): void {
    const $due = Math.max((draft.due ?? at).getTime(), 0);
    this.#sql.run(
      `INSERT INTO outbox (id, conversation, sequence, state, scheduled, next_try, attempts, crisis)
       VALUES ($id, $conversation, $sequence, 'ready', $due, $due, 0, $crisis)`,
      { $id: draft.id, $conversation, $sequence, $due, $crisis: draft.saying.crisis ? 1 : 0 },
    );
  }

  #addRecords(row: ConversationRow, change: Change): void {
    const $at = change.at.getTime();
    if (change.referral !== undefined) {
      const { id, answers } = change.referral;
      this.#sql.run(
        'INSERT OR IGNORE INTO referrals (id, conversation, at, answers) VALUES ($id, $conversation, $at, $answers)',
        {
          $id: id,
          $conversation: row.id,
          $at,
          $answers: this.#conversations.sealed(row).seal(`referral|${id}`, answers),
        },
      );
    }
    if (change.bookingLink !== undefined) {
      const { codeName, expires } = change.bookingLink;
      this.#sql.run(
        'INSERT INTO booking_links (code_name, conversation, expires) VALUES ($codeName, $conversation, $expires)',
        { $codeName: codeName, $conversation: row.id, $expires: expires.getTime() },
      );
    }
    if (change.pass !== undefined)
      this.#conversations.keepPass(change.pass.name, row.id, change.pass.expires);
  }

  /** Inside a write. */
  alarm($kind: AlarmKind, $conversation: ConversationId, $at: number): void {
    this.#sql.run('INSERT INTO alarms (kind, conversation, at) VALUES ($kind, $conversation, $at)', {
      $kind,
      $conversation,
      $at,
    });
  }

  #dropUnsent($id: ConversationId): void {
    const sql =
      "UPDATE outbox SET state = 'refused' WHERE conversation = $id AND state = 'ready' AND crisis = 0";
    this.#sql.run(sql, { $id });
  }

  /** Inside a write: everything but the row itself, which goes when its last words have been sent. */
  erase($id: ConversationId): void {
    for (const table of ['entries', 'outbox', 'referrals', 'booking_links', 'alarms', 'passes'])
      this.#sql.run(`DELETE FROM ${table} WHERE conversation = $id`, { $id });
    this.#sql.run('DELETE FROM addresses WHERE conversation = $id', { $id });
    this.#sql.leaveNoTrace();
  }

  /** Inside a write: the row and with it the key, after which nothing of it can be opened anywhere. */
  eraseWholly($id: ConversationId): void {
    this.erase($id);
    this.#conversations.destroy($id);
  }
}

function waitingSince(stage: Stage): number | null {
  return stage.kind === 'waiting' ? stage.since.getTime() : null;
}
