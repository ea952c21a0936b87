import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const top = join(import.meta.dirname, '..', '..');
const rows = readFileSync(join(top, 'docs', 'hazard-log.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| H\d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the hazard log', () => {
  it('has a control for every hazard', () => {
    expect(rows.length).toBeGreaterThanOrEqual(20);
    for (const [, id, , , control] of rows) expect(control, id).not.toBe('');
  });

  it.each(rows.filter((row) => row[5] !== 'open').map((row) => [row[1], row[5] ?? ''] as const))(
    'names for %s a test that exists',
    (_, named) => {
      const [, path = '', words = ''] = /^`([^`]+)`: ?(.*)$/.exec(named) ?? [];
      expect(existsSync(join(top, path)), path).toBe(true);
      expect(readFileSync(join(top, path), 'utf8').toLowerCase()).toContain(words.toLowerCase());
    },
  );
});
