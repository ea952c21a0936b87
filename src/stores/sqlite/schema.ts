/** Words, answers and addresses stand only in the sealed columns; everything else is ids, counts, kinds and times. */
export const schema = `
CREATE TABLE IF NOT EXISTS conversations (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, address_name TEXT NOT NULL, address BLOB NOT NULL, key INTEGER NOT NULL,
  revision INTEGER NOT NULL, heard INTEGER NOT NULL, answered INTEGER NOT NULL, newest INTEGER NOT NULL,
  fence INTEGER NOT NULL, waiting_since INTEGER, waiting_why TEXT, state BLOB NOT NULL,
  changed INTEGER NOT NULL, began INTEGER NOT NULL, last INTEGER NOT NULL, forgotten INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS conversations_changed ON conversations (changed);
CREATE INDEX IF NOT EXISTS conversations_waiting ON conversations (waiting_since) WHERE waiting_since IS NOT NULL;
CREATE INDEX IF NOT EXISTS conversations_unanswered ON conversations (id) WHERE heard > answered;
CREATE TABLE IF NOT EXISTS keys (number INTEGER PRIMARY KEY, wrapped BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS proof (sealed BLOB NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS feed (newest INTEGER NOT NULL) STRICT;
INSERT INTO feed SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM feed);
CREATE TABLE IF NOT EXISTS addresses (
  name TEXT PRIMARY KEY, conversation TEXT NOT NULL
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS addresses_conversation ON addresses (conversation);
CREATE TABLE IF NOT EXISTS inbox (
  name TEXT PRIMARY KEY, conversation TEXT NOT NULL, sequence INTEGER NOT NULL, at INTEGER NOT NULL,
  taken_up INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS inbox_place ON inbox (conversation, sequence);
CREATE TABLE IF NOT EXISTS entries (
  conversation TEXT NOT NULL, sequence INTEGER NOT NULL, speaker TEXT NOT NULL, at INTEGER NOT NULL,
  said BLOB NOT NULL, concern BLOB, PRIMARY KEY (conversation, sequence)
) WITHOUT ROWID, STRICT;
CREATE TABLE IF NOT EXISTS outbox (
  id TEXT PRIMARY KEY, conversation TEXT NOT NULL, sequence INTEGER NOT NULL, state TEXT NOT NULL,
  scheduled INTEGER NOT NULL, next_try INTEGER NOT NULL, attempts INTEGER NOT NULL, crisis INTEGER NOT NULL,
  doubted INTEGER NOT NULL DEFAULT 0, fate TEXT
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS outbox_open ON outbox (next_try) WHERE state IN ('ready', 'sending');
CREATE INDEX IF NOT EXISTS outbox_order ON outbox (conversation, sequence) WHERE state IN ('ready', 'sending');
CREATE INDEX IF NOT EXISTS outbox_conversation ON outbox (conversation);
CREATE TABLE IF NOT EXISTS referrals (
  id TEXT PRIMARY KEY, conversation TEXT NOT NULL, at INTEGER NOT NULL, answers BLOB NOT NULL
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS referrals_conversation ON referrals (conversation);
CREATE TABLE IF NOT EXISTS booking_links (
  code_name TEXT PRIMARY KEY, conversation TEXT NOT NULL, expires INTEGER NOT NULL, opened INTEGER
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS booking_links_conversation ON booking_links (conversation);
CREATE TABLE IF NOT EXISTS passes (
  name TEXT PRIMARY KEY, conversation TEXT NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID, STRICT;
CREATE INDEX IF NOT EXISTS passes_conversation ON passes (conversation);
CREATE TABLE IF NOT EXISTS alarms (
  number INTEGER PRIMARY KEY, kind TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS alarms_conversation ON alarms (conversation);
CREATE TABLE IF NOT EXISTS trays (
  tray TEXT NOT NULL, n INTEGER NOT NULL, item_key TEXT NOT NULL, item BLOB NOT NULL, PRIMARY KEY (tray, n)
) WITHOUT ROWID, STRICT;
CREATE UNIQUE INDEX IF NOT EXISTS trays_once ON trays (tray, item_key);
`;
