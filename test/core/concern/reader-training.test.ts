import { describe, expect, it } from 'vitest';
import { chat, clinical, readFolder } from '../../../src/commands/concern-corpus.ts';
import { random } from '../../../src/core/concern/reader/learn.ts';
import { type Held, limitsFrom } from '../../../src/core/concern/reader/limits.ts';
import { nearTo } from '../../../src/core/concern/reader/near.ts';
import { largestOf, packed, unpacked } from '../../../src/core/concern/reader/pack.ts';
import { topicFrom } from '../../../src/core/concern/reader/topic-notes.ts';
import { type TrainingLine, train } from '../../../src/core/concern/reader/train.ts';

function slice(): TrainingLine[] {
  const seen = readFolder('seen').filter((_, i) => i % 40 === 0);
  const everyday = [
    ...clinical().map((line) => ({ ...line, set: 'clinical' as const })),
    ...chat().map((line) => ({ ...line, set: 'chat' as const })),
  ].filter((_, i) => i % 100 === 0);
  return [
    ...seen.map(
      (line): TrainingLine => ({
        text: line.text,
        label: line.label,
        notes: line.notes ?? '',
        asked: 'nothing',
        writer: `writer ${line.id.slice(0, 1)}`,
        set: 'seen',
      }),
    ),
    ...everyday.map(
      (line): TrainingLine => ({
        text: line.text,
        label: 'none',
        notes: '',
        asked: 'nothing',
        writer: line.set,
        set: line.set,
      }),
    ),
  ];
}

describe('training the reader', () => {
  it('comes to the same bytes every time', () => {
    const lines = slice();
    const first = train(lines, []);
    expect(train(lines, []).module).toBe(first.module);
    expect(first.module.length).toBeLessThan(1_000_000);
    expect(first.report.some((row) => row.startsWith('limits'))).toBe(true);
  }, 60_000);
  it('leaves out the lines that come too near one kept apart', () => {
    const isNear = nearTo(['I gave my stethoscope to the F1s, I will not be needing it']);
    expect(isNear('gave my stethoscope to the f1s and went home')).toBe(true);
    expect(isNear('I gave my notice to the trust and went home')).toBe(false);
    expect(isNear('yes')).toBe(false);
  });
  it('keeps weights to within a step of what they were', () => {
    const next = random(1);
    const weights = Float32Array.from({ length: 4000 }, () => (next() - 0.5) * 4);
    const largest = largestOf(weights);
    const { codes, steps } = unpacked(packed(weights, largest), largest);
    weights.forEach((weight, i) => {
      const back = steps[codes[i]!]!;
      expect(Math.abs(back - weight)).toBeLessThan(0.04 * largest);
      expect(back === 0 || Math.sign(back) === Math.sign(weight)).toBe(true);
    });
  });
  it('sets its limits so that what must stay quiet stays quiet', () => {
    const next = random(2);
    const held: Held[] = Array.from({ length: 4000 }, (_, i) => {
      const isNow = i % 4 === 0;
      const now = isNow ? 0.4 + 0.6 * next() : 0.7 * next() ** 3;
      return {
        shares: [now / 2, now / 2, 0, 0, 1 - now],
        label: isNow ? 'explicit' : 'none',
        rule: 'none',
        set: 'seen',
        writer: 'one',
      };
    });
    const { now } = limitsFrom(held);
    const passed = held.filter((one) => one.label === 'none' && 1 - one.shares[4]! > now);
    expect(passed.length).toBeLessThanOrEqual(0.011 * 3000);
    expect(held.filter((one) => one.label === 'explicit' && 1 - one.shares[4]! > now).length).toBeGreaterThan(
      400,
    );
  });
  it('knows from the writers’ notes what a line is about', () => {
    expect(topicFrom('explicit', 'harm_others; parent')).toBe('harm-to-others');
    expect(topicFrom('explicit', 'abuse; threat')).toBe('abuse');
    expect(topicFrom('emergency', 'acute medical')).toBe('acute-illness');
    expect(topicFrom('third_party', 'patient suicide')).toBe('someone-died-or-distressed');
    expect(topicFrom('third_party', 'colleague risk')).toBe('someone-in-danger');
    expect(topicFrom('explicit', 'overdose')).toBe('suicide');
  });
});
