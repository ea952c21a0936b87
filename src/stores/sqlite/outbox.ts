import { Fault } from '../../core/errors.ts';
import type { ChannelId, EntryId } from '../../core/ids.ts';
import { type Delivery, type Fate, type OutboxEntry, type Saying, supersedes } from '../../core/message.ts';
import type { Commits } from './commits.ts';
import type { Conversations } from './conversations.ts';
import type { OutboxRow } from './rows.ts';
import type { Statements } from './statements.ts';

/** How long an attempt may take before it counts as ended without our knowing how. */
const attemptMilliseconds = 120_000;
/** A crisis reply that has failed this often is told to a person. */
const crisisAttemptsBeforeAlarm = 3;

/** What is still to be sent, in order within a conversation. */
export class Outbox {
  readonly #sql: Statements;
  readonly #conversations: Conversations;
  readonly #commits: Commits;

  constructor(sql: Statements, conversations: Conversations, commits: Commits) {
    this.#sql = sql;
    this.#conversations = conversations;
    this.#commits = commits;
  }

  /** Inside a write, once at open: attempts of the process before us ended without our knowing how. */
  releaseAttempts(): void {
    this.#sql.run(
      "UPDATE outbox SET state = 'ready', doubted = 1, next_try = scheduled WHERE state = 'sending'",
    );
  }

  /** Inside a write. */
  take(now: Date, $most: number): OutboxEntry[] {
    const $now = now.getTime();
    const rows = this.#sql.all<OutboxRow>(
      `SELECT * FROM outbox AS o WHERE state IN ('ready', 'sending') AND next_try <= $now AND NOT EXISTS (
         SELECT 1 FROM outbox AS p WHERE p.conversation = o.conversation AND p.sequence < o.sequence
         AND p.state IN ('ready', 'sending') AND p.scheduled <= $now AND p.next_try > $now)
       ORDER BY scheduled, conversation, sequence LIMIT $most`,
      { $now, $most },
    );
    for (const { id } of rows)
      this.#sql.run(
        `UPDATE outbox SET doubted = max(doubted, state = 'sending'), state = 'sending', attempts = attempts + 1,
         next_try = $until WHERE id = $id`,
        { $id: id, $until: $now + attemptMilliseconds },
      );
    return rows.flatMap((row) => this.#openOrSetAside(row, now));
  }

  /** What was tampered with cannot be sent; it must not keep what is for others from being sent either. */
  #openOrSetAside(row: OutboxRow, now: Date): OutboxEntry[] {
    try {
      return this.#open(row);
    } catch (reason) {
      if (!(reason instanceof Fault && reason.code === 'seal-broken')) throw reason;
      this.#refused(row, reason.code, now);
      if (row.crisis === 0) this.#commits.alarm('message-parked', row.conversation, now.getTime());
      return [];
    }
  }

  #open(row: OutboxRow): OutboxEntry[] {
    const conversation = this.#conversations.row(row.conversation);
    const entry = conversation && this.#conversations.entries(conversation, row.sequence - 1, 1)[0];
    if (conversation === undefined || entry === undefined) return [];
    const saying: Saying = {
      text: entry.text,
      ...(entry.choices && { choices: entry.choices }),
      crisis: row.crisis === 1,
    };
    return [
      {
        id: row.id as EntryId,
        conversation: row.conversation,
        channel: conversation.channel as ChannelId,
        address: this.#conversations.sealed(conversation).open<string>('address', conversation.address),
        saying,
        at: entry.at,
        attempts: row.attempts + 1,
        uncertain: row.doubted === 1 || row.state === 'sending',
      },
    ];
  }

  /** What waits behind an entry that is to be tried later is not due before that. */
  nextDue(): Date | undefined {
    const at = this.#sql.one<{ at: number }>(
      `SELECT next_try AS at FROM outbox AS o WHERE state IN ('ready', 'sending') AND NOT EXISTS (
         SELECT 1 FROM outbox AS p WHERE p.conversation = o.conversation AND p.sequence < o.sequence
         AND p.state IN ('ready', 'sending') AND p.scheduled <= o.next_try AND p.next_try > o.next_try)
       ORDER BY next_try LIMIT 1`,
    )?.at;
    return at === undefined ? undefined : new Date(at);
  }

  /** Inside a write. */
  settle($id: EntryId, delivery: Delivery, now: Date): void {
    const row = this.#row($id);
    if (row === undefined || row.state !== 'sending') return;
    if (delivery.kind === 'sent') this.#sent(row);
    else if (delivery.kind === 'refused') this.#refused(row, delivery.why, now);
    else {
      this.#sql.run(
        "UPDATE outbox SET state = 'ready', doubted = max(doubted, $unknown), next_try = $after WHERE id = $id",
        { $id, $unknown: delivery.kind === 'unknown' ? 1 : 0, $after: delivery.after.getTime() },
      );
      if (row.crisis === 1 && row.attempts === crisisAttemptsBeforeAlarm)
        this.#commits.alarm('crisis-reply-undelivered', row.conversation, now.getTime());
    }
  }

  #sent(row: OutboxRow): void {
    this.#sql.run("UPDATE outbox SET fate = coalesce(fate, 'sent') WHERE id = $id", { $id: row.id });
    this.#close(row, 'sent');
  }

  #refused(row: OutboxRow, why: string, now: Date): void {
    // 21610: the gateway has an opt-out on record, so this person cannot be reached by text at all.
    if (why === '21610') this.#commits.alarm('refused-after-opt-out', row.conversation, now.getTime());
    else if (row.crisis === 1)
      this.#commits.alarm('crisis-reply-undelivered', row.conversation, now.getTime());
    this.#sql.run("UPDATE outbox SET fate = 'undelivered' WHERE id = $id", { $id: row.id });
    this.#close(row, 'refused');
  }

  #close(row: OutboxRow, $state: 'sent' | 'refused'): void {
    this.#sql.run('UPDATE outbox SET state = $state WHERE id = $id', { $id: row.id, $state });
    this.#finishForgetting(row);
  }

  /** A forgotten conversation ends with its last word. */
  #finishForgetting(row: OutboxRow): void {
    const conversation = this.#conversations.row(row.conversation);
    if (conversation?.forgotten !== 1) return;
    const sql = "SELECT 1 FROM outbox WHERE conversation = $id AND state IN ('ready', 'sending') LIMIT 1";
    if (this.#sql.one(sql, { $id: row.conversation }) === undefined)
      this.#commits.eraseWholly(row.conversation);
  }

  /** Inside a write. A report means that the gateway has it, even where our own attempt ended unclear. */
  report($id: EntryId, $fate: Fate, now: Date): 'noted' | 'unknown' {
    const row = this.#row($id);
    if (row === undefined) return 'unknown';
    if (supersedes($fate, row.fate ?? undefined)) this.#note(row, $fate, now);
    if (row.attempts > 0 && (row.state === 'ready' || row.state === 'sending')) this.#close(row, 'sent');
    return 'noted';
  }

  #note(row: OutboxRow, $fate: Fate, now: Date): void {
    this.#sql.run('UPDATE outbox SET fate = $fate WHERE id = $id', { $id: row.id, $fate });
    if ($fate === 'undelivered' && row.crisis === 1)
      this.#commits.alarm('crisis-reply-undelivered', row.conversation, now.getTime());
  }

  #row($id: string): OutboxRow | undefined {
    return this.#sql.one('SELECT * FROM outbox WHERE id = $id', { $id });
  }
}
