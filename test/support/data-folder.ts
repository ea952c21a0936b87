import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { openVault } from '../../src/system/vault.ts';
import { Bench } from '../contracts/store/kit.ts';
import { countingIds } from './counting-ids.ts';
import { freshFolder } from './folder.ts';

export const vault = openVault(new Uint8Array(32).fill(5));
const ids = countingIds();

/** A SQLite store in a folder of its own; `bench.reopen()` closes it and opens the same folder again. */
export async function inFolder(folder = freshFolder()): Promise<{ bench: Bench; folder: string }> {
  const opened = () => {
    const store = openSqliteStore(folder, vault, ids);
    const close = () => store.close();
    return { store, close, reopen: async () => close().then(opened) };
  };
  const bench = new Bench();
  await bench.open(async () => opened());
  return { bench, folder };
}

/** The store's own file, past the store. */
export function raw<T>(folder: string, look: (sql: DatabaseSync) => T): T {
  const sql = new DatabaseSync(join(folder, 'sideroom.sqlite'));
  try {
    return look(sql);
  } finally {
    sql.close();
  }
}

export function rows(folder: string, query: string, ...values: SQLInputValue[]): Record<string, unknown>[] {
  return raw(folder, (sql) => sql.prepare(query).all(...values));
}

/** Every byte of every file of the folder, by name. */
export function filesOf(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return new Map(names.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name))]));
}

/** The files in which these bytes stand. */
export function filesWith(folder: string, bytes: Buffer): string[] {
  return [...filesOf(folder)].filter(([, content]) => content.includes(bytes)).map(([name]) => name);
}
