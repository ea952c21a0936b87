import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Ids } from '../../src/core/ports.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { openVault } from '../../src/system/vault.ts';
import { countingIds } from '../support/counting-ids.ts';
import { type Opened, storeContract } from './store.ts';

const vault = openVault(new Uint8Array(32).fill(7));
const folders: string[] = [];

function openIn(folder: string, ids: Ids): Opened {
  const store = openSqliteStore(folder, vault, ids);
  return {
    store,
    close: () => store.close(),
    async reopen() {
      await store.close();
      return openIn(folder, ids);
    },
  };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sideroom-store-'));
  folders.push(folder);
  return openIn(folder, countingIds('conversation'));
});
