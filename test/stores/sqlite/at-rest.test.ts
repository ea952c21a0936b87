import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyFile } from '../../../src/system/vault.ts';
import { filesOf, filesWith, inFolder } from '../../support/data-folder.ts';
import { canaries, live } from './canaries.ts';

const every = Object.values(canaries).flat();
const writings = (canary: string): Buffer[] => [
  Buffer.from(canary, 'utf8'),
  Buffer.from(JSON.stringify(canary).slice(1, -1), 'utf8'),
  Buffer.from(canary, 'utf16le'),
  Buffer.from(Buffer.from(canary).toString('hex')),
  Buffer.from(Buffer.from(canary).toString('base64').replaceAll('=', '').slice(0, -1)),
];
const plain = (folder: string) =>
  every.filter((canary) => writings(canary).some((bytes) => filesWith(folder, bytes).length > 0));

describe('In the data folder', () => {
  it(`stands none of ${every.length} words, numbers and names: not in a file, not while open, not after`, async () => {
    expect(every.length).toBeGreaterThanOrEqual(40);
    const { bench, folder } = await inFolder();
    keyFile(join(folder, 'data.key'));
    await live(bench);
    const names = [...filesOf(folder).keys()].sort();
    expect(names).toEqual([
      'data.key',
      'lock.sqlite',
      'lock.sqlite-journal',
      'sideroom.sqlite',
      'sideroom.sqlite-shm',
      'sideroom.sqlite-wal',
    ]);
    expect(plain(folder)).toEqual([]);
    await bench.reopen();
    expect(plain(folder)).toEqual([]);
    await bench.close();
    expect(plain(folder)).toEqual([]);
  });

  it('can be read by this account alone', async () => {
    const { bench, folder } = await inFolder(join((await inFolder()).folder, 'inner'));
    keyFile(join(folder, 'data.key'));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'data.key')).mode & 0o077).toBe(0);
    await bench.close();
  });
});
