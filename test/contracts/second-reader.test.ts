import { describe, expect, it } from 'vitest';
import { secondOpinion } from '../../bots/second-opinion.ts';
import type { SecondReader } from '../../src/core/concern/second-reader.ts';
import { systemClock } from '../../src/system/clock.ts';
import { secondReaderContract } from './second-reader.ts';

const says = (opinion: unknown): SecondReader => ({ read: async () => opinion as 'none' });

secondReaderContract('that always says none', says('none'));
secondReaderContract('that is always unsure', says('unsure'));
secondReaderContract('that calls everything an emergency', says('emergency'));
secondReaderContract('that talks nonsense', says({ level: 'fine' }));
secondReaderContract('that fails', { read: () => Promise.reject(new Error('no')) });

describe('a second reader', () => {
  it('adds a concern where the rules noticed none, and says whose it is', async () => {
    const noticed = await secondOpinion(
      says('explicit'),
      systemClock,
      undefined,
      ['first', 'second'],
      'nothing',
    );
    expect(noticed).toMatchObject({ kind: 'explicit', rule: 'second-reader', text: 1 });
  });

  it('is not waited for longer than three seconds', async () => {
    let ring = (): void => undefined;
    const clock = {
      after: (_: number, run: () => void) => {
        ring = run;
        return () => undefined;
      },
    };
    const asked = secondOpinion(
      { read: () => new Promise(() => undefined) },
      clock,
      undefined,
      ['hi'],
      'nothing',
    );
    ring();
    expect(await asked).toBeUndefined();
  });

  it('is not shown what the rules have already called urgent', async () => {
    const seen: string[] = [];
    const reader: SecondReader = {
      read: async (text) => {
        seen.push(text);
        return 'none';
      },
    };
    const urgent = {
      kind: 'explicit',
      topic: 'suicide',
      words: { start: 0, end: 1 },
      rule: 'r',
      text: 0,
    } as const;
    await secondOpinion(reader, systemClock, urgent, ['x'], 'nothing');
    expect(seen).toEqual([]);
  });
});
