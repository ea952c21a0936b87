import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { askedFrom } from '../../../src/commands/concern-asked.ts';

describe('the door for measuring', () => {
  const run = (input: string): { status: number | null; lines: Record<string, unknown>[] } => {
    const { status, stdout } = spawnSync(process.execPath, ['src/commands/concern.ts'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return {
      status,
      lines: stdout
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    };
  };
  it('answers each line in order, names a broken one and goes on', () => {
    const input = [
      '{"id":1,"text":"I want to die"}',
      'nonsense',
      '{"id":2}',
      '[]',
      '{"id":3,"text":"yes","asked":"Are you having thoughts of suicide?"}',
      '{"id":4,"text":"hi"}',
    ].join('\n');
    const { status, lines } = run(input);
    expect(status).toBe(0);
    expect(lines[0]).toMatchObject({ id: 1, level: 'explicit', topic: 'suicide' });
    expect(typeof lines[0]?.us).toBe('number');
    expect(lines[1]).toHaveProperty('error');
    expect(lines[2]).toMatchObject({ id: 2, error: 'text is not a string' });
    expect(lines[3]).toHaveProperty('error');
    expect(lines[4]).toMatchObject({ id: 3, level: 'explicit' });
    expect(lines[5]).toMatchObject({ id: 4, level: 'none' });
  });
  it('takes twenty thousand lines', () => {
    const { status, lines } = run(
      Array.from({ length: 20_000 }, (_, i) =>
        JSON.stringify({ id: i, text: 'see you on tuesday at nine' }),
      ).join('\n'),
    );
    expect(status).toBe(0);
    expect(lines.length).toBe(20_000);
  });
  it.each([
    ['safety', 'safety'],
    ['Are you thinking of suicide?', 'safety'],
    ['phq9.9', 'safety'],
    ['first_name', 'name'],
    ['What is your mobile number?', 'contact'],
    ['gmc_number', 'number'],
    ['Which town do you work in?', 'place'],
    ['blah', 'nothing'],
    [undefined, 'nothing'],
  ] as const)('reads a question’s key or wording: %s', (asked, kind) => {
    expect(askedFrom(asked)).toBe(kind);
  });
});
