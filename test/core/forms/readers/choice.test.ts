import { describe, expect, it } from 'vitest';
import { readChoice } from '../../../../src/core/forms/readers/choice.ts';
import { readChoices } from '../../../../src/core/forms/readers/choices.ts';
import type { Reading } from '../../../../src/core/forms/reading.ts';

const menu = [
  { key: 'help', words: ['I need help now'] },
  { key: 'refer', words: ['Refer myself', 'self-referral'] },
  { key: 'ask', words: ['Ask a question'] },
  { key: 'book', words: ['Book an appointment'] },
];
const areas = [
  { key: 'mood', words: ['Mood', 'low mood', 'depression'] },
  { key: 'anxiety', words: ['Anxiety', 'worry'] },
  { key: 'burnout', words: ['Burnout', 'burnt out'] },
  { key: 'substances', words: ['Alcohol or drugs', 'alcohol', 'drugs'] },
  { key: 'trauma', words: ['Trauma'] },
  { key: 'other', words: ['Something else', 'other'] },
];
const outcome = <A>(reading: Reading<A>) => (reading.kind === 'answer' ? reading.value : reading.kind);

describe('a choice', () => {
  it.each([
    ['1', 'help'],
    ['1.', 'help'],
    ['1️⃣', 'help'],
    ['no 1', 'help'],
    ['number two', 'refer'],
    ['option 3', 'ask'],
    ['the second one', 'refer'],
    ['2nd', 'refer'],
    ['last one', 'book'],
    ["I'll take 2 please", 'refer'],
    ['2 - refer', 'refer'],
    ['help', 'help'],
    ['help me now', 'help'],
    ['refer', 'refer'],
    ["I'd like to refer myself please", 'refer'],
    ['book', 'book'],
    ['appointment please', 'book'],
    ['i want to book an appointmnet', 'book'],
    ['question', 'ask'],
  ])('is picked by %j', (text, key) => expect(outcome(readChoice(text, menu))).toBe(key));

  it.each([
    'I took 3 tablets',
    'I take 3',
    'my mum died on the 4th',
    'I have been a GP for 2 years',
    "I've been off for one month",
    'I need 3 days off',
    'no one',
    'No. 4 Privet Drive',
    'the last thing I need',
    '5',
    '0',
    '2 book',
    'help and book',
    'both',
    "I don't want to book",
    'read the second one to me',
    'i want to die',
    '',
  ])('is not picked by %j', (text) => expect(outcome(readChoice(text, menu))).toBe('unclear'));

  it('is taken by its whole name before a part of another one, and may be said twice', () => {
    const ways = [
      { key: 'both', words: ['texts and voicemail'] },
      { key: 'text', words: ['texts only', 'texts'] },
      { key: 'neither', words: ['neither', 'no'] },
    ];
    expect(outcome(readChoice('just texts', ways))).toBe('text');
    expect(outcome(readChoice('no, neither', ways))).toBe('neither');
    expect(outcome(readChoice('no texts', ways))).toBe('unclear');
  });

  it('may be left out or not known', () => {
    expect(outcome(readChoice('skip', menu))).toBe('skipped');
    expect(outcome(readChoice('not sure', menu))).toBe('not-sure');
    expect(outcome(readChoice('not sure', [{ key: 'unsure', words: ['Not sure'] }]))).toBe('unsure');
  });
});

describe('several choices', () => {
  it.each([
    ['1 and 3', ['mood', 'burnout']],
    ['1,3,5', ['mood', 'burnout', 'trauma']],
    ['1 3 5', ['mood', 'burnout', 'trauma']],
    ['1&2', ['mood', 'anxiety']],
    ['2 to 4', ['anxiety', 'burnout', 'substances']],
    ['first two', ['mood', 'anxiety']],
    ['mood, alcohol', ['mood', 'substances']],
    ['mood\nanxiety', ['mood', 'anxiety']],
    ['anxiety depression', ['mood', 'anxiety']],
    ['alcohol or drugs', ['substances']],
    ['mostly burn out and a bit of anxeity', ['anxiety', 'burnout']],
    ['all of them', ['mood', 'anxiety', 'burnout', 'substances', 'trauma', 'other']],
    ['none', []],
  ])('are read from %j', (text, keys) => expect(outcome(readChoices(text, areas))).toEqual(keys));

  it.each([
    'mood, gambling',
    'not alcohol',
    'I took 3 tablets',
    '1 and 3 and I took 3 tablets',
    '1, 9',
    '135',
    'I want to die',
  ])('are not guessed from %j', (text) => expect(outcome(readChoices(text, areas))).toBe('unclear'));
});
