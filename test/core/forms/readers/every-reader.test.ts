import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../../src/core/forms/readers/choice.ts';
import { readChoices } from '../../../../src/core/forms/readers/choices.ts';
import { readCorrection } from '../../../../src/core/forms/readers/correction.ts';
import { readUkDate } from '../../../../src/core/forms/readers/date.ts';
import { readEmail } from '../../../../src/core/forms/readers/email.ts';
import { readFreeText } from '../../../../src/core/forms/readers/free-text.ts';
import { readGrade } from '../../../../src/core/forms/readers/grade.ts';
import { readName } from '../../../../src/core/forms/readers/name.ts';
import { readNation } from '../../../../src/core/forms/readers/nation.ts';
import { readProfession } from '../../../../src/core/forms/readers/profession.ts';
import { readRegistration } from '../../../../src/core/forms/readers/registration.ts';
import { readSafetyAnswer } from '../../../../src/core/forms/readers/safety-answer.ts';
import { readTime } from '../../../../src/core/forms/readers/time.ts';
import { readYesNo } from '../../../../src/core/forms/readers/yes-no.ts';

const now = new Date('2026-11-22T14:00:00Z');
const choices = [
  { key: 'help', words: ['I need help now'] },
  { key: 'mood', words: ['Mood', 'low mood', 'depression'] },
  { key: 'burnout', words: ['Burnout', 'burnt out'] },
  { key: 'substances', words: ['Alcohol or drugs', 'alcohol', 'drugs'] },
];
const readers: Record<string, (text: string) => unknown> = {
  'yes or no': (text) => readYesNo(text),
  choice: (text) => readChoice(text, choices),
  choices: (text) => readChoices(text, choices),
  name: readName,
  nation: (text) => readNation(text),
  profession: (text) => readProfession(text),
  grade: (text) => readGrade(text),
  date: (text) => readUkDate(text, now),
  time: (text) => readTime(text, now),
  email: readEmail,
  registration: (text) => readRegistration(text),
  'free text': (text) => readFreeText(text),
  'safety answer': (text) => readSafetyAnswer(text),
  correction: readCorrection,
};

/** Messages that call for help, of the corpus the concern rules are written against. */
const callsForHelp = readFileSync(
  join(import.meta.dirname, '../../../concern-corpus/seen/own-suicide.jsonl'),
  'utf8',
)
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as { text: string; label: string })
  .filter(({ label }) => label !== 'none')
  .map(({ text }) => text);

describe.each(Object.entries(readers))('the reader of a %s', (_, read) => {
  it('takes any text whatever without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void read(text)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'no',
            'yes',
            'not',
            'i',
            'im',
            'the',
            '4',
            '30',
            '9am',
            '-',
            '/',
            ':',
            '.',
            ',',
            '?',
            ' ',
            '@',
            'dot',
            'at',
            'next',
            'jan',
            'half',
            'in',
            'leeds',
            'gp',
            '\ud800',
            '\u200d',
            '👍',
          ),
          { maxLength: 30 },
        ),
        (pieces) => void read(pieces.join(' ')),
      ),
      { numRuns: 500 },
    );
  });

  it('knows no word that only the language knows', () => {
    const names = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf'];
    for (const word of names)
      for (const text of [word, `in ${word}`, `half ${word}`, `${word} 5`, `a week on ${word}`]) read(text);
  });

  it('takes 100 kB in a moment', () => {
    const began = performance.now();
    for (const unit of [
      'a',
      '1 ',
      '1,',
      'no ',
      "don't ",
      '@',
      '.',
      ' ',
      '\n',
      '👩‍⚕️',
      'at dot ',
      'not 9-5, ',
      '\u202e',
    ])
      read(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});

describe('a message that calls for help', () => {
  const filed = (read: (text: string) => unknown) =>
    callsForHelp.filter((text) => (read(text) as { kind?: string }).kind === 'answer');

  it('is in the corpus hundreds of times', () => expect(callsForHelp.length).toBeGreaterThan(300));

  it.each(['yes or no', 'choice', 'choices', 'date', 'registration', 'email', 'nation'])(
    'is never filed as a %s',
    (name) => expect(filed(readers[name] ?? readYesNo)).toEqual([]),
  );

  it('is never taken for "no" or "carry on" after we have asked about their safety', () => {
    const settled = callsForHelp.filter((text) => ['no', 'carry-on'].includes(readSafetyAnswer(text)));
    expect(settled).toEqual([]);
  });

  it('is never taken for a correction', () => expect(callsForHelp.filter(readCorrection)).toEqual([]));
});
