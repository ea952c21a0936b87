import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../../src/stores/sqlite/database.ts';
import { storeIn } from '../../../src/stores/sqlite/index.ts';
import { arrival, Bench, collect, number, together } from '../../contracts/store/kit.ts';
import { countingIds } from '../../support/counting-ids.ts';
import { inFolder, raw, rows, vault } from '../../support/data-folder.ts';
import { freshFolder } from '../../support/folder.ts';

describe('A full disk', () => {
  it('refuses what does not fit, keeps all that was acknowledged, and goes on once there is room', async () => {
    const folder = freshFolder();
    const database = Database.open(folder);
    const bench = new Bench();
    const store = storeIn(database, vault, countingIds());
    await bench.open(async () => ({ store, reopen: () => Promise.reject(), close: () => store.close() }));
    const id = await bench.begin({ address: number });
    const pages = Number(database.sql.prepare('PRAGMA page_count').get()?.page_count);
    database.sql.exec(`PRAGMA max_page_count = ${pages}`);
    const big = 'too long to fit '.repeat(2_000);
    const tries = await Promise.allSettled([
      bench.tell({ address: number, text: big }),
      bench.tell({ address: '+447700900124', text: big }),
    ]);
    expect(tries.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await bench.words(id)).toEqual(['hello']);
    expect(await collect(bench.store.changes())).toHaveLength(1);
    database.sql.exec('PRAGMA max_page_count = 1000000');
    expect((await bench.tell({ address: number, text: big })).sequence).toBe(2);
    await store.close();
    expect(rows(folder, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    const { bench: after } = await inFolder(folder);
    expect(await after.words(id)).toEqual(['hello', big]);
    await after.close();
  });

  it('refuses the same message again until it fits, and then takes it once', async () => {
    const folder = freshFolder();
    const database = Database.open(folder);
    const store = storeIn(database, vault, countingIds());
    database.sql.exec('PRAGMA query_only = ON');
    const message = arrival();
    for (let tries = 0; tries < 3; tries += 1) await expect(store.accept(message)).rejects.toThrow();
    await expect(store.tray.put('phone', 'a', 'item')).rejects.toThrow();
    database.sql.exec('PRAGMA query_only = OFF');
    const taken = await together(3, () => store.accept(message));
    expect(taken.map(({ sequence, repeated }) => [sequence, repeated])).toEqual([
      [1, false],
      [1, true],
      [1, true],
    ]);
    await store.close();
  });
});

describe('Writes that arrive together', () => {
  it('share a transaction and its wait for the disk: 500 take one', async () => {
    const { bench, folder } = await inFolder();
    await bench.begin();
    const before = commits(folder);
    await together(500, (index) => bench.begin({ address: `+4477009${index}` }));
    expect(commits(folder) - before).toBe(1);
    for (let index = 0; index < 10; index += 1) await bench.begin();
    expect(commits(folder) - before).toBe(11);
    await bench.close();
  });

  it('are all written when the store is closed in the same moment', async () => {
    const { bench, folder } = await inFolder();
    const accepted = together(20, (index) => bench.begin({ address: `+4477009${index}` }));
    await bench.close();
    expect(await accepted).toHaveLength(20);
    expect(raw(folder, (sql) => sql.prepare('SELECT count(*) AS n FROM entries').get())).toEqual({ n: 20 });
  });
});

/** Transactions in the log: frames that say how long the file is after them (sqlite.org/fileformat2.html, 4.1). */
function commits(folder: string): number {
  const log = readFileSync(join(folder, 'sideroom.sqlite-wal'));
  const frame = 24 + log.readUInt32BE(8);
  const salt = log.subarray(16, 24);
  let found = 0;
  for (let start = 32; start + frame <= log.length; start += frame)
    if (salt.equals(log.subarray(start + 8, start + 16)) && log.readUInt32BE(start + 4) > 0) found += 1;
  return found;
}
