import { Fault } from '../../core/errors.ts';
import type { ConversationId, Sequence } from '../../core/ids.ts';
import type { Entry } from '../../core/message.ts';
import type { Ids, Store, Tray, Vault } from '../../core/ports.ts';
import { Commits } from './commits.ts';
import { Conversations } from './conversations.ts';
import { Database } from './database.ts';
import { Outbox } from './outbox.ts';
import { Records } from './records.ts';
import { Statements } from './statements.ts';
import { sqliteTray } from './tray.ts';

const page = 200;

/**
 * The default store: one SQLite file in `folder`, for one process.
 * @throws Fault 'store-locked', 'store-weak', or 'seal-broken' if the folder was written with another key.
 */
export function openSqliteStore(folder: string, vault: Vault, ids: Ids): Store & { readonly tray: Tray } {
  const database = Database.open(folder);
  try {
    return storeIn(database, vault, ids);
  } catch (reason) {
    database.close();
    throw reason;
  }
}

export function storeIn(database: Database, vault: Vault, ids: Ids): Store & { readonly tray: Tray } {
  const sql = new Statements(database);
  proveKey(sql, vault);
  const conversations = new Conversations(sql, vault, ids);
  const commits = new Commits(sql, conversations);
  const outbox = new Outbox(sql, conversations, commits);
  const records = new Records(sql, conversations, commits);
  outbox.releaseAttempts();

  async function* transcript(id: ConversationId, after: Sequence = 0): AsyncIterable<Entry> {
    const row = conversations.row(id);
    let last = after;
    while (row !== undefined) {
      const entries = conversations.entries(row, last, page);
      yield* entries;
      const newest = entries.at(-1);
      if (newest === undefined) return;
      last = newest.sequence;
    }
  }

  async function* changes(after = 0) {
    let last = after;
    for (;;) {
      const rows = conversations.changedSince(last, page);
      for (const row of rows) yield { number: row.changed, conversation: conversations.conversation(row) };
      const newest = rows.at(-1);
      if (newest === undefined) return;
      last = newest.changed;
    }
  }

  return {
    accept: (arrival) => database.write(() => conversations.accept(arrival)),
    load: async (id) => conversations.load(id),
    find: async (channel, address) => conversations.find(channel, address),
    keepPass: (name, conversation, expires) =>
      database.write(() => conversations.keepPass(name, conversation, expires)),
    usePass: (name, channel, address, now) =>
      database.write(() => conversations.usePass(name, channel, address, now)),
    commit: (change) => database.write(() => commits.commit(change)),
    unanswered: async () => conversations.unanswered(),
    takeUpAgain: (id, sequence) => database.write(() => conversations.takeUpAgain(id, sequence)),
    take: (now, most) => database.write(() => outbox.take(now, most)),
    nextDue: async () => outbox.nextDue(),
    settle: (id, delivery, now) => database.write(() => outbox.settle(id, delivery, now)),
    report: (id, fate, now) => database.write(() => outbox.report(id, fate, now)),
    waiting: async () => conversations.waiting(),
    transcript,
    changes,
    referrals: async function* () {
      yield* records.referrals();
    },
    bookingLink: async (codeName) => records.bookingLink(codeName),
    bookingLinkOpened: (codeName, at) => database.write(() => records.bookingLinkOpened(codeName, at)),
    holdings: async (id) => records.holdings(id),
    alarms: async () => records.alarms(),
    forget: (id) => database.write(() => commits.eraseWholly(id)),
    expire: (quiet, kept) => database.write(() => records.expire(quiet, kept)),
    check: () => database.write(() => undefined),
    close: async () => database.close(),
    tray: sqliteTray(database, vault),
  };
}

/** With another key nobody would be known any more and nothing could be read: better not to start. */
function proveKey(sql: Statements, vault: Vault): void {
  const proof = sql.one<{ sealed: Uint8Array }>('SELECT sealed FROM proof');
  if (proof === undefined)
    sql.run('INSERT INTO proof (sealed) VALUES ($sealed)', { $sealed: vault.seal('sideroom', 'proof') });
  else
    try {
      vault.open(proof.sealed, 'proof');
    } catch {
      throw new Fault('seal-broken', 'the data key is not the one the data folder was written with');
    }
}
