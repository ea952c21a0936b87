import type { Conversation, Loaded } from '../../core/conversation.ts';
import type { ChannelId, ConversationId, Sequence } from '../../core/ids.ts';
import type { Accepted, Arrival, Entry } from '../../core/message.ts';
import type { Ids, Vault, Waiting } from '../../core/ports.ts';
import { Keys } from './keys.ts';
import type { ConversationRow, EntryRow, Sealed } from './rows.ts';
import type { Statements } from './statements.ts';

/** Conversations, their transcripts, and the inbox that keeps a message from being taken in twice. */
export class Conversations {
  readonly #sql: Statements;
  readonly #vault: Vault;
  readonly #ids: Ids;
  readonly #keys: Keys;
  #changed: number;

  constructor(sql: Statements, vault: Vault, ids: Ids) {
    this.#sql = sql;
    this.#vault = vault;
    this.#ids = ids;
    this.#keys = new Keys(sql, vault);
    this.#changed =
      sql.one<{ newest: number }>(
        'SELECT max((SELECT newest FROM feed), coalesce(max(changed), 0)) AS newest FROM conversations',
      )?.newest ?? 0;
  }

  /** The number of the next change: rises with each, so that a screen can ask for what is newer. */
  nextChange(): number {
    this.#changed += 1;
    return this.#changed;
  }

  /** Inside a write: the numbers of what is erased are not given again, or a screen would miss what has them. */
  #keepNumbers(): void {
    this.#sql.run('UPDATE feed SET newest = $newest', { $newest: this.#changed });
  }

  row(id: ConversationId): ConversationRow | undefined {
    return this.#sql.one('SELECT * FROM conversations WHERE id = $id', { $id: id });
  }

  sealed(row: Pick<ConversationRow, 'id' | 'key'>): Sealed {
    return this.#keys.of(row);
  }

  /** Inside a write: the row and its key. */
  destroy($id: ConversationId): void {
    this.#keys.destroy($id);
    this.#sql.run('DELETE FROM conversations WHERE id = $id', { $id });
    this.#keepNumbers();
  }

  /** Inside a write. */
  accept(arrival: Arrival): Accepted {
    const $name = this.#vault.name(`message|${arrival.channel}|${arrival.channelMessageId}`);
    const known = this.#sql.one<Omit<Accepted, 'repeated'>>(
      'SELECT conversation, sequence FROM inbox WHERE name = $name',
      { $name },
    );
    if (known !== undefined) return { ...known, repeated: true };
    const row = this.#of(arrival);
    const $id = row.id;
    const $at = arrival.at.getTime();
    const $sequence = row.newest + 1;
    const { text, attachments, joined, handledByGateway, clientData } = arrival;
    const crossed = this.#somethingUnsent($id, $at) || undefined;
    this.addEntry(row, $sequence, 'practitioner', $at, {
      text,
      attachments,
      joined,
      handledByGateway,
      clientData,
      crossed,
    });
    this.#sql.run(
      'INSERT INTO inbox (name, conversation, sequence, at) VALUES ($name, $id, $sequence, $at)',
      {
        $name,
        $id,
        $sequence,
        $at,
      },
    );
    this.#sql.run(
      'UPDATE conversations SET heard = $sequence, newest = $sequence, changed = $changed, last = $at WHERE id = $id',
      { $id, $sequence, $at, $changed: this.nextChange() },
    );
    return { conversation: $id, sequence: $sequence, repeated: false };
  }

  /** An answer of ours that has not left us yet cannot be what new words reply to. */
  #somethingUnsent($id: ConversationId, $at: number): boolean {
    const sql =
      "SELECT 1 FROM outbox WHERE conversation = $id AND state IN ('ready', 'sending') AND scheduled <= $at LIMIT 1";
    return this.#sql.one(sql, { $id, $at }) !== undefined;
  }

  #of(arrival: Arrival): ConversationRow {
    const $name = this.#addressName(arrival.channel, arrival.address);
    const id = this.#byAddress($name);
    const row = id && this.row(id);
    if (row === undefined) return this.#begin(arrival, $name);
    if (row.address_name !== $name) this.#answerTo(row, arrival, $name);
    return row;
  }

  find(channel: ChannelId, address: string): ConversationId | undefined {
    return this.#byAddress(this.#addressName(channel, address));
  }

  #addressName(channel: ChannelId, address: string): string {
    return this.#vault.name(`address|${channel}|${address}`);
  }

  #byAddress($name: string): ConversationId | undefined {
    const sql = 'SELECT conversation FROM addresses WHERE name = $name';
    return this.#sql.one<{ conversation: ConversationId }>(sql, { $name })?.conversation;
  }

  /** Answers go where the last message came from. */
  #answerTo(row: ConversationRow, { channel, address }: Arrival, $name: string): void {
    this.#sql.run(
      'UPDATE conversations SET channel = $channel, address_name = $name, address = $address WHERE id = $id',
      { $id: row.id, $channel: channel, $name, $address: this.sealed(row).seal('address', address) },
    );
  }

  /** Inside a write. */
  keepPass($name: string, $conversation: ConversationId, expires: Date): void {
    const sql =
      'INSERT OR REPLACE INTO passes (name, conversation, expires) VALUES ($name, $conversation, $expires)';
    this.#sql.run(sql, { $name, $conversation, $expires: expires.getTime() });
  }

  /** Inside a write. */
  usePass($pass: string, channel: ChannelId, address: string, now: Date): ConversationId | undefined {
    const sql = 'DELETE FROM passes WHERE name = $pass RETURNING conversation, expires';
    const pass = this.#sql.one<{ conversation: ConversationId; expires: number }>(sql, { $pass });
    if (pass === undefined || pass.expires <= now.getTime()) return undefined;
    // Words taken into a conversation that is being forgotten would never be answered.
    if (this.row(pass.conversation)?.forgotten !== 0) return undefined;
    this.#sql.run('INSERT OR REPLACE INTO addresses (name, conversation) VALUES ($name, $id)', {
      $name: this.#addressName(channel, address),
      $id: pass.conversation,
    });
    return pass.conversation;
  }

  #begin(arrival: Arrival, $name: string): ConversationRow {
    const $id = this.#ids.next() as ConversationId;
    const $key = this.#keys.add($id);
    const sealed = this.sealed({ id: $id, key: $key });
    this.#sql.run(
      `INSERT INTO conversations
       (id, channel, address_name, address, key, revision, heard, answered, newest, fence, state, changed, began, last)
       VALUES ($id, $channel, $name, $address, $key, 0, 0, 0, 0, 0, $state, 0, $at, $at)`,
      {
        $id,
        $channel: arrival.channel,
        $name,
        $address: sealed.seal('address', arrival.address),
        $key,
        $state: sealed.seal('state', { stage: { kind: 'with-assistant' }, memory: { known: {} } }),
        $at: arrival.at.getTime(),
      },
    );
    this.#sql.run('INSERT OR REPLACE INTO addresses (name, conversation) VALUES ($name, $id)', {
      $name,
      $id,
    });
    return this.row($id) as ConversationRow;
  }

  /** Inside a write. */
  addEntry(
    row: Pick<ConversationRow, 'id' | 'key'>,
    $sequence: Sequence,
    $speaker: EntryRow['speaker'],
    $at: number,
    said: object,
  ): void {
    const $said = this.sealed(row).seal(`entry|${$sequence}`, said);
    this.#sql.run(
      'INSERT INTO entries (conversation, sequence, speaker, at, said) VALUES ($id, $sequence, $speaker, $at, $said)',
      { $id: row.id, $sequence, $speaker, $at, $said },
    );
  }

  /** Inside a write. */
  noteConcern(row: ConversationRow, $sequence: Sequence, concern: object): void {
    const $concern = this.sealed(row).seal(`concern|${$sequence}`, concern);
    this.#sql.run('UPDATE entries SET concern = $concern WHERE conversation = $id AND sequence = $sequence', {
      $id: row.id,
      $sequence,
      $concern,
    });
  }

  /** In order, at most that many after that place. */
  entries(row: Pick<ConversationRow, 'id' | 'key'>, $after: Sequence, $most: number): Entry[] {
    const sealed = this.sealed(row);
    return this.#sql
      .all<EntryRow>(
        'SELECT * FROM entries WHERE conversation = $id AND sequence > $after ORDER BY sequence LIMIT $most',
        { $id: row.id, $after, $most },
      )
      .map((entry) => openEntry(sealed, entry));
  }

  load(id: ConversationId): Loaded | undefined {
    const row = this.row(id);
    if (row === undefined || row.forgotten === 1) return undefined;
    const unanswered = row.heard > row.answered ? this.#heardAfter(row, row.answered) : [];
    return { conversation: this.conversation(row), unanswered };
  }

  /** However many: what is not loaded would be neither screened nor answered. */
  #heardAfter(row: ConversationRow, $after: Sequence): Entry[] {
    const sealed = this.sealed(row);
    const sql =
      "SELECT * FROM entries WHERE conversation = $id AND sequence > $after AND speaker = 'practitioner' ORDER BY sequence";
    return this.#sql.all<EntryRow>(sql, { $id: row.id, $after }).map((entry) => openEntry(sealed, entry));
  }

  conversation(row: ConversationRow): Conversation {
    const { stage, memory } = this.sealed(row).openState(row.state);
    const { id, revision, heard, answered, fence } = row;
    return { id, channel: row.channel as ChannelId, revision, heard, answered, fence, stage, memory };
  }

  unanswered(): ConversationId[] {
    return this.#sql
      .all<{ id: ConversationId }>('SELECT id FROM conversations WHERE heard > answered AND forgotten = 0')
      .map(({ id }) => id);
  }

  /** Inside a write. */
  takeUpAgain($id: ConversationId, $sequence: Sequence): number {
    const sql =
      'UPDATE inbox SET taken_up = taken_up + 1 WHERE conversation = $id AND sequence = $sequence RETURNING taken_up';
    return this.#sql.one<{ taken_up: number }>(sql, { $id, $sequence })?.taken_up ?? 0;
  }

  waiting(): Waiting[] {
    return this.#sql
      .all<{ id: ConversationId; since: number; why: string }>(
        `SELECT id, waiting_since AS since, waiting_why AS why FROM conversations
         WHERE waiting_since IS NOT NULL AND forgotten = 0 ORDER BY waiting_since, id`,
      )
      .map(({ id, since, why }) => ({ conversation: id, since: new Date(since), why }));
  }

  changedSince($after: number, $most: number): ConversationRow[] {
    const sql =
      'SELECT * FROM conversations WHERE changed > $after AND forgotten = 0 ORDER BY changed LIMIT $most';
    return this.#sql.all(sql, { $after, $most });
  }
}

function openEntry(sealed: Sealed, row: EntryRow): Entry {
  const said = sealed.open<Pick<Entry, 'text'>>(`entry|${row.sequence}`, row.said);
  const entry: Entry = { ...said, sequence: row.sequence, from: row.speaker, at: new Date(row.at) };
  if (row.concern === null) return entry;
  return {
    ...entry,
    concern: sealed.open<NonNullable<Entry['concern']>>(`concern|${row.sequence}`, row.concern),
  };
}
