import { describe, expect, it } from 'vitest';
import { secondOpinion } from '../../bots/second-opinion.ts';
import { screenTogether } from '../../src/core/concern/screen.ts';
import type { SecondReader } from '../../src/core/concern/second-reader.ts';
import { systemClock } from '../../src/system/clock.ts';

const order = { none: 0, 'third-party': 1, ambiguous: 2, explicit: 3, emergency: 4 } as const;
const texts = [
  'hi',
  'Leeds',
  'my patient died last night',
  'I want to die',
  'i have taken them all',
  'what is the point any more',
  'dying for a coffee',
  '',
  '\ud800',
];

/** What every second reader must keep, whatever it says, however it fails: with it, nobody gets less than without. */
export function secondReaderContract(name: string, reader: SecondReader): void {
  describe(`a second reader (${name})`, () => {
    it.each(texts)('never takes away from what the rules noticed in %j', async (text) => {
      const rules = screenTogether([text]);
      const joined = await secondOpinion(reader, systemClock, rules, [text], 'nothing');
      expect(order[joined?.kind ?? 'none']).toBeGreaterThanOrEqual(order[rules?.kind ?? 'none']);
    });
  });
}
