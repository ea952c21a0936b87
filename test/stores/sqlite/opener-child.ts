/** Tries to open the folder given and prints `open`, or the fault's code and words. Stays open until it is killed. */
import { writeSync } from 'node:fs';
import { Fault } from '../../../src/core/errors.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/index.ts';
import { randomIds } from '../../../src/system/ids.ts';
import { openVault } from '../../../src/system/vault.ts';

try {
  openSqliteStore(process.argv[2] ?? '', openVault(new Uint8Array(32).fill(5)), randomIds);
  writeSync(1, 'open\n');
  setInterval(() => {}, 60_000);
} catch (reason) {
  writeSync(1, reason instanceof Fault ? `${reason.code}: ${reason.message}\n` : `${reason}\n`);
}
