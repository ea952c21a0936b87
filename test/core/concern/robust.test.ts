import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floods } from '../../../bench/concern.ts';
import { knownWords } from '../../../src/core/concern/engine.ts';
import { read, screen } from '../../../src/core/concern/screen.ts';
import { fold } from '../../../src/core/concern/text/fold.ts';
import { words } from '../../../src/core/concern/text/words.ts';

const risky = fc.constantFrom(
  'i',
  'want',
  'to',
  'die',
  'kill',
  'myself',
  'not',
  'no',
  'but',
  '.',
  '?',
  '"',
  '💊',
  'pills',
  'bridge',
  'tonight',
  'my',
  'she',
  'wife',
  'k i l l',
  'd\u00adie',
  '\ud83d',
  'rope',
  'cut',
  'blood',
  "can't",
);

describe('any text at all', () => {
  it('never makes it throw, and the words lie inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(risky, { maxLength: 40 }).map((parts) => parts.join(' ')),
        ),
        (text) => {
          const concern = screen(text);
          if (concern === undefined) return true;
          const { start, end } = concern.words;
          return concern.rule !== 'failed' && start >= 0 && start <= end && end <= text.length;
        },
      ),
      { numRuns: 3000, seed: 20261122 },
    );
  });
  it('is answered the same way every time', () => {
    fc.assert(
      fc.property(fc.array(risky, { maxLength: 30 }), (parts) => {
        const first = JSON.stringify(screen(parts.join(' ')));
        const again = JSON.stringify(screen(parts.join(' ')));
        return first === again;
      }),
      { numRuns: 500, seed: 7 },
    );
  });
  it('is answered when it is empty, blank or broken', () => {
    for (const text of ['', ' ', '\n\n', '\ud83d', '\udc8a\ud83d', '\u0000', '\u200b\u200b'])
      expect(screen(text)).toBeUndefined();
  });
  it('asks when something inside fails', () => {
    const broken = { toString: () => 'x' } as unknown as string;
    expect(screen(broken)).toMatchObject({ kind: 'ambiguous', rule: 'failed' });
  });
});

describe('the way back to the person’s words', () => {
  it('leads each folded letter to a place in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        let last = 0;
        for (let i = 0; i < folded.text.length; i += 1) {
          const from = folded.from[i] ?? -1;
          const to = folded.to[i] ?? -1;
          if (from < last || to < from || to > text.length) return false;
          last = from;
        }
        return true;
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
  it('keeps words in order', () => {
    const said = words(fold('I’m so 😭 tiiiired… k i l l   myself'), knownWords);
    expect(said.word).toContain('kill');
    expect(said.start.every((start, i) => i === 0 || start >= (said.start[i - 1] ?? 0))).toBe(true);
  });
});

describe('a flood of text', () => {
  const work = (text: string): number => {
    const done = { steps: 0 };
    read(text, 'nothing', done);
    return done.steps;
  };
  it.each(Object.keys(floods(100)))('costs no more than in proportion: %s', (name) => {
    const small = work(floods(20_000)[name] ?? '');
    const large = work(floods(40_000)[name] ?? '');
    expect(large).toBeLessThanOrEqual(small * 2.2 + 2000);
  });
  it('still hears a call for help at its end', () => {
    const text = `${'the clinic ran late again and the bleep went. '.repeat(1500)} i want to kill myself`;
    expect(screen(text)?.kind).toBe('explicit');
  });
});
