import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '../../../src/stores/sqlite/database.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/index.ts';
import { openVault } from '../../../src/system/vault.ts';
import { collect, number } from '../../contracts/store/kit.ts';
import { countingIds } from '../../support/counting-ids.ts';
import { inFolder } from '../../support/data-folder.ts';
import { freshFolder } from '../../support/folder.ts';

describe('Every opening', () => {
  it('writes through to the disk before it answers: read back, the first time and each time after', () => {
    const folder = freshFolder();
    for (let opening = 0; opening < 3; opening += 1) {
      const database = Database.open(folder);
      const setting = (name: string) => Object.values(database.sql.prepare(`PRAGMA ${name}`).get() ?? {})[0];
      expect(setting('synchronous')).toBe(2);
      expect(setting('journal_mode')).toBe('wal');
      expect(setting('secure_delete')).toBe(1);
      expect(setting('trusted_schema')).toBe(0);
      database.close();
    }
  });

  it('refuses a folder written with another key, and leaves it as it is', async () => {
    const { bench, folder } = await inFolder();
    await bench.begin({ address: number });
    await bench.close();
    const before = readFileSync(join(folder, 'sideroom.sqlite'));
    const other = openVault(new Uint8Array(32).fill(6));
    expect(() => openSqliteStore(folder, other, countingIds())).toThrow(
      expect.objectContaining({ code: 'seal-broken', message: expect.stringContaining('data key') }),
    );
    expect(readFileSync(join(folder, 'sideroom.sqlite'))).toEqual(before);
    const { bench: again } = await inFolder(folder);
    expect((await again.tell({ address: number })).sequence).toBe(2);
    await again.close();
  });

  it('says that a file is damaged, and does not hold the folder then', async () => {
    const { bench, folder } = await inFolder();
    await bench.close();
    writeFileSync(join(folder, 'sideroom.sqlite'), 'this is no database, '.repeat(500));
    for (let tries = 0; tries < 2; tries += 1)
      expect(() => Database.open(folder)).toThrow(
        expect.objectContaining({ code: 'store-weak', message: expect.stringContaining('damaged') }),
      );
  });

  it('says that a folder cannot be written', async ({ skip }) => {
    const folder = freshFolder();
    chmodSync(folder, 0o555);
    const answer = await tryOpening(folder, asNobody);
    skip(answer === '' && asNobody !== undefined, 'nobody may read this repository here');
    expect(answer).toMatch(/^store-weak: the data folder .* cannot be written/);
  });

  it('says so of a folder that is a file', async () => {
    const file = join(freshFolder(), 'file');
    writeFileSync(file, '');
    expect(() => Database.open(file)).toThrow(expect.objectContaining({ code: 'store-weak' }));
  });
});

describe('A second process', () => {
  it('is refused with a clear fault, and the first does not notice', async () => {
    const { bench, folder } = await inFolder();
    await bench.begin();
    expect(await tryOpening(folder)).toMatch(/^store-locked: another Sideroom is running on the data folder/);
    await bench.begin();
    await bench.reopen();
    expect(await collect(bench.store.changes())).toHaveLength(2);
    await bench.close();
  });

  it('is refused also in this process, by the same fault', async () => {
    const { bench, folder } = await inFolder();
    expect(() => Database.open(folder)).toThrow(expect.objectContaining({ code: 'store-locked' }));
    await bench.begin();
    await bench.close();
    Database.open(folder).close();
  });

  it('gets the folder at once when the first is killed', async () => {
    const folder = freshFolder();
    const first = opener(folder);
    expect(await first.said).toBe('open');
    first.child.kill('SIGKILL');
    await once(first.child, 'close');
    const { bench } = await inFolder(folder);
    await bench.begin();
    await bench.close();
  });
});

/** The superuser may write anywhere: where we are that, a child that must not is nobody in particular. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

function opener(folder: string, who?: typeof asNobody): { child: ChildProcess; said: Promise<string> } {
  const script = fileURLToPath(new URL('opener-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'ignore'], ...who });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = Promise.race([
    once(child.stdout, 'data').then(([chunk]) => `${chunk}`.trim()),
    once(child, 'close').then(() => ''),
  ]);
  return { child, said };
}

async function tryOpening(folder: string, who?: typeof asNobody): Promise<string> {
  const { child, said } = opener(folder, who);
  const closed = once(child, 'close');
  const answer = await said;
  child.kill('SIGKILL');
  await closed;
  return answer;
}
