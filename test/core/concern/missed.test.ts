import { describe, expect, it } from 'vitest';
import { corpusFolder, readLines } from '../../../src/commands/concern-corpus.ts';
import { levelOf } from '../../../src/commands/concern-score.ts';
import { screen } from '../../../src/core/concern/screen.ts';

/** Lines that clinicians found missed or wrongly alarmed: each stays right from then on. See docs/concern.md for how to add one. */
const urgent = ['emergency', 'explicit'];

function enough(label: string): readonly string[] {
  if (urgent.includes(label)) return urgent;
  return label === 'ambiguous' ? ['ambiguous', ...urgent] : [label];
}

describe('a clinician’s line', () => {
  for (const line of readLines(corpusFolder('missed.jsonl')))
    it(`${line.id} (${line.notes}) is ${line.label}: ${line.text}`, () => {
      expect(enough(line.label)).toContain(levelOf(screen(line.text)?.kind));
    });
});
