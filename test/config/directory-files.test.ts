import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/config/directory-files.ts';
import { Fault } from '../../src/core/errors.ts';

const good = {
  id: 'a-line',
  name: 'A line',
  summary: 'Listens.',
  phone: '0300 000 0000',
  url: 'https://example.org/',
  hours: 'Mon to Fri 9am to 5pm',
  nations: ['england'],
  audience: ['everyone'],
  topics: ['listening'],
  source: 'https://example.org/about',
  seenOn: '2026-11-22',
  verified: true,
  sourceKind: 'primary',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'directory-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const faults = (): readonly string[] => {
  try {
    readDirectory(folder);
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.code).toBe('directory-invalid');
    return error.message.split('\n');
  }
};

describe('the files of the directory', () => {
  it('are read, one service each', () => {
    write('a-line.json', good);
    expect(readDirectory(folder)).toEqual([good]);
  });

  it.each([
    ['a number with a plus', { phone: '+44 300' }, 'phone', '"0300 0303 300"'],
    ['a number that is a number', { phone: 999 }, 'phone', '"0300 0303 300"'],
    ['an unknown nation', { nations: ['ireland'] }, 'nations.0', '["england", "wales"]'],
    ['no topics', { topics: [] }, 'topics', '["suicide", "listening"]'],
    ['a date that does not exist', { seenOn: '2026-02-30' }, 'seenOn', '"2026-11-22"'],
    ['an unsafe address', { url: 'javascript:alert(1)' }, 'url', 'https://www.samaritans.org/'],
    [
      'hours that end before the day does',
      { opening: { week: [{ days: ['mon'], from: '9', to: '17:00' }], bankHolidays: 'closed' } },
      'opening',
      '"always": true',
    ],
    ['a check that was made from memory', { sourceKind: 'memory' }, 'verified', 'official page'],
    ['a field of its own', { phones: '0300' }, 'phones', 'the fields are'],
  ])('with %s are refused in one line with an example', (_, change, field, example) => {
    write('a-line.json', { ...good, ...change });
    const lines = faults();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(`a-line.json: ${field}`);
    expect(lines[0]).toContain(example);
  });

  it('are all looked at before the start is stopped', () => {
    const { hours: _, ...lacking } = good;
    write('a-line.json', lacking);
    write('b-line.json', good);
    write('c-line.json', '{ "id": ');
    write('d-line.json', '[]');
    const lines = faults();
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('a-line.json: hours');
    expect(lines[1]).toContain('must be "b-line"');
    expect(lines[2]).toContain('c-line.json: is not JSON');
    expect(lines[3]).toContain('d-line.json: whole file');
  });

  it('are missed where there are none', () => {
    expect(faults()[0]).toContain('no help service in it');
    rmSync(folder, { recursive: true });
    expect(faults()[0]).toContain('cannot be read');
    folder = mkdtempSync(join(tmpdir(), 'directory-'));
  });
});
