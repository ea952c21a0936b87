import { describe, expect, it } from 'vitest';
import { readYesNo } from '../../../../src/core/forms/readers/yes-no.ts';

const outcome = (text: string) => {
  const reading = readYesNo(text);
  return reading.kind === 'answer' ? reading.value : reading.kind;
};

describe('a yes-or-no answer', () => {
  it.each(
    'yes|Yes!|y|yh|yeah|yep|yup|aye|yes pls|ok|OK thanks|sure|Sure, why not|👍|👍🏾|go on then|ie|Ydw|yes I do|yes, but only by text|yes but text is better|erm yes|YES PLEASE xx|1'.split(
      '|',
    ),
  )('reads %j as yes', (text) => expect(outcome(text)).toBe('yes'));

  it.each(
    "no|No.|n|nah|nope|nay|no ta|no thanks|no thanks, I'm fine|not really|Not really, I'm fine|👎|na|nage|nac ydw|no I don't|no way|no but you can text my mobile|2".split(
      '|',
    ),
  )('reads %j as no', (text) => expect(outcome(text)).toBe('no'));

  it.each(
    "I'm not sure|i’m not sure|not sure|dunno|idk|maybe|sort of|depends|it depends|it's complicated|no idea|yes and no|yes, maybe|no, i don't know|🤷|3".split(
      '|',
    ),
  )('keeps %j as not sure', (text) => expect(outcome(text)).toBe('not-sure'));

  it.each("rather not say|I'd rather not say|prefer not to say|pass|no comment".split('|'))(
    'hears that %j is none of our business',
    (text) => expect(outcome(text)).toBe('rather-not-say'),
  );

  it.each('skip|next|leave it|Skip this one'.split('|'))('leaves the question out for %j', (text) =>
    expect(outcome(text)).toBe('skipped'),
  );

  it.each([
    'not yes',
    'yes but not now',
    'there is no point any more',
    'no point',
    "I can't say no to work",
    'I said no to meds, yes to therapy',
    'No. 4 Privet Drive',
    'no 4',
    'read the second one',
    'i want to die',
    'no one would miss me',
    'no way out',
    'no more',
    'no sleep for days',
    'no, actually yes',
    'yes?',
    'ok so what is this',
    'the answer to that is never going to be yes',
    '',
    '...',
    '9',
    '\ud800',
  ])('does not take %j for an answer', (text) => expect(outcome(text)).toBe('unclear'));

  it('counts numbers in the order in which the choices were shown', () => {
    expect(readYesNo('2', ['no', 'rather-not-say'])).toEqual({ kind: 'answer', value: 'rather-not-say' });
    expect(readYesNo('3', ['no', 'yes', 'skip'])).toEqual({ kind: 'skipped' });
    expect(readYesNo('4', ['no', 'yes', 'skip'])).toEqual({ kind: 'unclear' });
  });

  it('stays linear on very long messages', () => {
    const began = performance.now();
    for (const unit of ['yes ', 'no ', '. ', '👍', "don't ", '1,'])
      readYesNo(unit.repeat(100_000 / unit.length));
    expect(performance.now() - began).toBeLessThan(500);
  });
});
