import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleEnvironment, readSettings } from '../../src/config/settings.ts';
import { aProcess } from '../support/a-process.ts';
import { freshFolder } from '../support/folder.ts';

const root = join(import.meta.dirname, '..', '..');

const bad: readonly (readonly [name: string, value: string])[] = [
  ['PORT', 'a door'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '39.5'],
  ['PUBLIC_URL', 'line.example.org'],
  ['PUBLIC_URL', 'https://line.example.org/'],
  ['PUBLIC_URL', 'ftp://line.example.org'],
  ['DATA_KEY', 'short'],
  ['DATA_KEY', '!'.repeat(44)],
  ['STORE', 'paper'],
  ['TEXT_GATEWAY', 'pigeon'],
  ['TWILIO_ACCOUNT_SID', 'XX00000000000000000000000000000000'],
  ['TWILIO_ACCOUNT_SID', 'AC1'],
  ['TWILIO_AUTH_TOKEN', 'short'],
  ['TWILIO_FROM', '07700 900111'],
  ['TWILIO_MESSAGING_SERVICE_SID', 'AC00000000000000000000000000000000'],
  ['TWILIO_API_URL', 'api.twilio.com'],
  ['SERVICE_NAME', 'x'.repeat(31)],
  ['BOOKING_APP_URL', 'javascript:alert(1)'],
  ['BOOKING_LINK_HOURS', '0'],
  ['DAYS_KEPT', '0'],
  ['DAYS_KEPT', 'for ever'],
  ['DAYS_REFERRAL_KEPT', '-3'],
  ['GATHER_MS', '10001'],
];

describe('settings', () => {
  it.each(bad)('%s=%s is one line: the name, what is wrong, an example', (name, value) => {
    const faults = readSettings({ [name]: value });
    expect(faults).toHaveLength(1);
    const [line = ''] = faults as readonly string[];
    expect(line).toMatch(new RegExp(`^${name}: .{5,}\\. Example: ${name}=\\S`));
    expect(line).not.toContain('\n');
  });

  it('give one line for each fault, all at once', () => {
    const faults = readSettings({ PORT: 'x', DAYS_KEPT: 'y', TEXT_GATEWAY: 'z' });
    expect((faults as readonly string[]).map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'TEXT_GATEWAY',
      'DAYS_KEPT',
    ]);
  });

  it('say what Twilio needs', () => {
    const faults = readSettings({ TEXT_GATEWAY: 'twilio' }) as readonly string[];
    const names = ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'PUBLIC_URL', 'TWILIO_FROM'];
    expect(faults.map((line) => line.split(':')[0])).toEqual(names);
  });

  it('that are empty count as left out, and none is needed', () => {
    expect(readSettings({ PORT: '', DATA_KEY: '  ' })).toMatchObject({ PORT: 3978, TEXT_GATEWAY: 'phone' });
  });

  it('have examples that are good values', () => {
    const lines = exampleEnvironment()
      .split('\n')
      .filter((line) => /^# [A-Z_]+=/.test(line));
    const env = Object.fromEntries(lines.map((line) => line.slice(2).split(/=(.*)/s).slice(0, 2)));
    expect(Object.keys(env).length).toBeGreaterThan(10);
    expect(readSettings(env)).not.toBeInstanceOf(Array);
  });

  it('are all in .env.example, word for word', () => {
    expect(readFileSync(join(root, '.env.example'), 'utf8')).toBe(exampleEnvironment());
  });
});

describe('the process', () => {
  it.each([
    [{ PORT: 'a door', DAYS_KEPT: 'for ever' }, ['PORT: ', 'DAYS_KEPT: ']],
    [{ ADVISOR_HOURS: 'whenever' }, ['ADVISOR_HOURS: ']],
  ])('does not start with %j and says why in one line for each fault', async (env, begins) => {
    const service = aProcess({ DATA_DIR: freshFolder(), ...env } as Record<string, string>);
    await service.start();
    await service.stop();
    const lines = service.output.trim().split('\n');
    expect(lines[0]).toBe('Sideroom does not start.');
    expect(lines.slice(1).map((line, index) => line.startsWith(begins[index] ?? '?'))).toEqual(
      begins.map(() => true),
    );
    expect(service.output).not.toContain('    at ');
  });
});
