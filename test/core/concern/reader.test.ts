import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dev } from '../../../src/commands/concern-corpus.ts';
import { readAnswer } from '../../../src/core/concern/answers.ts';
import { type Concern, stronger } from '../../../src/core/concern/concern.ts';
import { decide } from '../../../src/core/concern/decide.ts';
import { knownWords } from '../../../src/core/concern/engine.ts';
import { findings } from '../../../src/core/concern/findings.ts';
import { added } from '../../../src/core/concern/reader/adding.ts';
import { wordFeatures } from '../../../src/core/concern/reader/features.ts';
import { readAgain, readingOf } from '../../../src/core/concern/reader/read.ts';
import { chosen, stretchesOf } from '../../../src/core/concern/reader/stretches.ts';
import { weights } from '../../../src/core/concern/reader-weights.ts';
import { screen } from '../../../src/core/concern/screen.ts';
import { fold } from '../../../src/core/concern/text/fold.ts';
import { type Words, words } from '../../../src/core/concern/text/words.ts';

const wordOf = (text: string): Words => words(fold(text), knownWords);

function ruledFor(text: string): Concern | undefined {
  const said = wordOf(text);
  return stronger(decide(findings(said, { steps: 0 }), said), readAnswer(said, 'nothing'));
}

const rank = (concern: Concern | undefined): number =>
  ['none', 'third-party', 'ambiguous', 'explicit', 'emergency'].indexOf(concern?.kind ?? 'none');

const piece = fc.constantFrom(
  ...'i my she not want to die kill myself pills all gone cannula in on the bridge tonight sorry goodbye patient died rota coffee no . ? but never told anyone fine thanks'.split(
    ' ',
  ),
  '💊',
  '\ud83d',
  'k i l l',
  '\u200bd\u00adie',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(' ')),
);

/** What the reader says by itself, of words no rule has seen. */
function alone(text: string): string {
  const said = wordOf(text);
  const { each } = readingOf(said, [], 'none', false, 'nothing');
  const kinds = each.map(({ shares, by }) => added(shares, 'none', by));
  return kinds.find((kind) => kind !== undefined) ?? 'none';
}

describe('the trained reader', () => {
  it('only adds to what the rules made of the words', () => {
    fc.assert(
      fc.property(anyText, (text) => rank(screen(text)) >= rank(ruledFor(text))),
      { numRuns: 2000, seed: 5 },
    );
    for (const { text } of dev()) expect(rank(screen(text))).toBeGreaterThanOrEqual(rank(ruledFor(text)));
  });
  it('adds nothing where the rules say emergency', () => {
    const emergency: Concern = {
      kind: 'emergency',
      topic: 'suicide',
      words: { start: 0, end: 3 },
      rule: 'any',
    };
    fc.assert(
      fc.property(anyText, (text) => readAgain(wordOf(text), [], emergency, false, 'nothing') === undefined),
      { numRuns: 300, seed: 6 },
    );
  });
  it('never throws, and points at words inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const concern = readAgain(wordOf(text), [], undefined, false, 'nothing');
        if (concern === undefined) return true;
        const { start, end } = concern.words;
        return concern.rule === 'reader' && start >= 0 && start <= end && end <= text.length;
      }),
      { numRuns: 2000, seed: 8 },
    );
  });
  it('finds one call for help in a long message, and points at its sentence', () => {
    const call = 'I have swallowed every tablet in the house and I am lying down now.';
    const before =
      'The rota was late again and the printer in clinic two has been broken since Monday. I wrote to the manager about it. ';
    const text = `${before.repeat(8)}${call} ${before.repeat(8)}`;
    const concern = readAgain(wordOf(text), [], undefined, false, 'nothing');
    expect(['emergency', 'explicit', 'ambiguous']).toContain(concern?.kind);
    expect(text.slice(concern?.words.start, concern?.words.end)).toContain('swallowed every tablet');
  });
  it('reads every word of a text, however long', () => {
    for (const count of [0, 1, 159, 160, 161, 239, 240, 241, 1000, 1499]) {
      const isRead = new Uint8Array(count);
      for (const [from, to] of stretchesOf(count)) {
        expect(to - from).toBeLessThanOrEqual(160);
        isRead.fill(1, from, to);
      }
      expect(isRead.every((read) => read === 1)).toBe(true);
    }
  });
  it('reads what stands near a word that matters in a flood', () => {
    const said = wordOf(`${'zq7 wv9 '.repeat(2000)} pills ${'xj2 qk4 '.repeat(2000)}`);
    const { stretches, isRead } = chosen(said, []);
    const at = said.word.indexOf('pills');
    expect(isRead?.[at]).toBe(1);
    expect(stretches.length).toBeGreaterThan(0);
    expect(isRead?.reduce((sum, read) => sum + read, 0)).toBeLessThan(500);
  });
  it('does work that grows with the text and no faster', () => {
    const sizes = [200, 400, 800, 1400].map((size) => {
      const said = wordOf('my wife says the tablets are on the bridge overdosing tonight '.repeat(size / 11));
      return (wordFeatures(said).first.at(-1) ?? 0) / said.word.length;
    });
    expect(Math.max(...sizes)).toBeLessThanOrEqual(18);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(2);
  });
  it('stays under a megabyte', () => {
    expect(weights.length).toBeLessThan(1_000_000);
  });
  it('sees most calls for help by itself', () => {
    const lines = dev();
    const now = lines.filter((line) => line.label === 'emergency' || line.label === 'explicit');
    const none = lines.filter((line) => line.label === 'none');
    const raised = (kind: string): boolean => kind === 'emergency' || kind === 'explicit';
    expect(now.filter((line) => raised(alone(line.text))).length / now.length).toBeGreaterThanOrEqual(0.6);
    expect(none.filter((line) => raised(alone(line.text))).length / none.length).toBeLessThanOrEqual(0.02);
  });
});
