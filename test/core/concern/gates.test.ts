import { describe, expect, it } from 'vitest';
import { chat, clinical, dev, readFolder } from '../../../src/commands/concern-corpus.ts';
import { figures, perThousand, readAll } from '../../../src/commands/concern-score.ts';
import { type Noise, noisy } from './noise.ts';

/** Gates at the level reached. They are only ever raised: docs/concern.md has the figures and how they were measured. */
describe('on the labelled lines', () => {
  it('keeps what it reached on dev', () => {
    const reached = figures(readAll(dev()));
    expect(reached['now seen']).toBeGreaterThanOrEqual(96);
    expect(reached['ask seen']).toBeGreaterThanOrEqual(96);
    expect(reached['third seen']).toBeGreaterThanOrEqual(91);
    expect(reached['card on none']).toBeLessThanOrEqual(1);
    expect(reached['card on third']).toBeLessThanOrEqual(5);
    expect(reached['alarm on none']).toBeLessThanOrEqual(5);
    expect(reached['blind emergencies']).toBeLessThanOrEqual(1);
  });
  it('keeps what it reached on the lines kept unseen', () => {
    const reached = figures(readAll(readFolder('unseen')));
    expect(reached['now seen']).toBeGreaterThanOrEqual(47);
    expect(reached['ask seen']).toBeGreaterThanOrEqual(56);
    expect(reached['card on none']).toBeLessThanOrEqual(4);
  });
});

describe('on everyday talk', () => {
  it('shows a crisis card on few clinical turns and asks on few', () => {
    const reached = perThousand(readAll(clinical()));
    expect(reached.cards).toBeLessThanOrEqual(1);
    expect(reached.alarms).toBeLessThanOrEqual(10);
  });
  it('shows a crisis card on few lines of chat and asks on few', () => {
    const reached = perThousand(readAll(chat()));
    expect(reached.cards).toBeLessThanOrEqual(2);
    expect(reached.alarms).toBeLessThanOrEqual(30);
  });
});

describe('on lines typed in haste', () => {
  const plain = figures(readAll(dev()));
  it.each(['typos', 'apostrophes', 'capitals', 'curly'] satisfies Noise[])(
    'loses at most three points to %s',
    (noise) => {
      const reached = figures(
        readAll(dev().map((line, i) => ({ ...line, text: noisy(line.text, noise, 1000 + i) }))),
      );
      expect((plain['now seen'] ?? 0) - (reached['now seen'] ?? 0)).toBeLessThanOrEqual(3);
    },
  );
});
