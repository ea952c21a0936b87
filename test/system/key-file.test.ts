import { execFile } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { keyFile, keyFromBase64 } from '../../src/system/vault.ts';
import { freshFolder } from '../support/folder.ts';

const run = promisify(execFile);

describe('The key file', () => {
  it('is made once, for this account alone, and is the same ever after', () => {
    const path = join(freshFolder(), 'inner', 'data.key');
    const key = keyFile(path);
    expect(key).toHaveLength(32);
    expect(keyFile(path)).toEqual(key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
    expect(readdirSync(dirname(path))).toEqual(['data.key']);
  });

  it('is one key for everyone when several processes make it in the same moment', async () => {
    const path = join(freshFolder(), 'data.key');
    const script = fileURLToPath(new URL('key-child.ts', import.meta.url));
    const keys = await Promise.all(Array.from({ length: 6 }, () => run(process.execPath, [script, path])));
    expect(new Set(keys.map(({ stdout }) => stdout)).size).toBe(1);
    expect(keyFile(path)).toEqual(keyFromBase64(keys[0]?.stdout ?? ''));
    expect(readdirSync(dirname(path))).toEqual(['data.key']);
  });

  it.each([
    ['empty', ''],
    ['too short', Buffer.alloc(31).toString('base64')],
    ['too long', Buffer.alloc(33).toString('base64')],
    ['not base64', 'a key that somebody typed'],
  ])('is refused when it is %s, and left as it is', (_, content) => {
    const path = join(freshFolder(), 'data.key');
    writeFileSync(path, content);
    expect(() => keyFile(path)).toThrow(expect.objectContaining({ code: 'config-invalid' }));
    expect(statSync(path).size).toBe(content.length);
  });
});
