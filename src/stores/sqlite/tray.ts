import type { Tray, Vault } from '../../core/ports.ts';
import type { Database } from './database.ts';
import { Statements } from './statements.ts';

/** Append-once lists, sealed: what the pretend phone has received. */
export function sqliteTray(database: Database, vault: Vault): Tray {
  const sql = new Statements(database);
  const nameOf = (tray: string) => vault.name(`tray|${tray}`);
  return {
    put: (tray, key, item) =>
      database.write(() => {
        const $tray = nameOf(tray);
        const $key = vault.name(`tray item|${key}`);
        const known = sql.one<{ n: number }>('SELECT n FROM trays WHERE tray = $tray AND item_key = $key', {
          $tray,
          $key,
        });
        if (known !== undefined) return known.n;
        const $n =
          (sql.one<{ n: number | null }>('SELECT max(n) AS n FROM trays WHERE tray = $tray', { $tray })?.n ??
            0) + 1;
        sql.run('INSERT INTO trays (tray, n, item_key, item) VALUES ($tray, $n, $key, $item)', {
          $tray,
          $n,
          $key,
          $item: vault.seal(item, `tray|${$tray}|${$n}`),
        });
        return $n;
      }),
    items: async (tray, $after) => {
      const $tray = nameOf(tray);
      const rows = sql.all<{ n: number; item: Uint8Array }>(
        'SELECT n, item FROM trays WHERE tray = $tray AND n > $after ORDER BY n LIMIT 500',
        { $tray, $after },
      );
      // Whoever put an item notes next that it went out. What is shown before that could be answered before that, and
      // the answer would seem to have crossed it. Reading goes on when nothing can be written.
      if (rows.length > 0) await database.write(() => undefined).catch(() => undefined);
      return rows.map(({ n, item }) => ({ n, item: vault.open(item, `tray|${$tray}|${n}`) }));
    },
  };
}
