import { describe, expect, it } from 'vitest';
import { readSafetyAnswer } from '../../../../src/core/forms/readers/safety-answer.ts';

describe('the answer to "Are you having thoughts of ending your life?"', () => {
  it.each([
    'no',
    'No.',
    'n',
    'nah',
    'no im not',
    "No, I'm not.",
    'nope, just tired',
    'no. Just exhausted.',
    'not at all',
    "I'm safe, no thoughts",
    'no, not at all',
    'no thank you',
    'no I am not having thoughts of ending my life',
  ])('takes %j for a no', (text) => expect(readSafetyAnswer(text)).toBe('no'));

  it.each([
    'not really',
    'not right now',
    'no but',
    'no but I think about not waking up',
    'no...',
    'no…',
    'erm no',
    'no?',
    'dont think so',
    "I don't think so",
    'no more than usual',
    'no not tonight',
    "no I'm not safe",
    'no im not ok',
    'no point',
    'no idea',
    "I'm fine",
    'ok',
    'maybe',
    'rather not say',
    'skip',
    'yes and no',
    "yes I'm safe",
    'yeah nah',
    'no way out',
    'no one would care',
    'never thought I would',
    '2',
    '👍',
  ])('leaves %j in doubt', (text) => expect(readSafetyAnswer(text)).toBe('not-sure'));

  it.each(['yes', 'yeah', 'y', 'yes I am', 'sometimes', 'yes but not now', 'I do', 'all the time'])(
    'takes %j for a yes',
    (text) => expect(readSafetyAnswer(text)).toBe('yes'),
  );

  it.each(['carry on', 'Continue', 'go on with the form', 'can we carry on', 'carry on please'])(
    'hears in %j the wish to go on',
    (text) => expect(readSafetyAnswer(text)).toBe('carry-on'),
  );

  it.each(['who reads this', 'my shift starts at 9', ''])('leaves %j to others', (text) =>
    expect(readSafetyAnswer(text)).toBe('other'),
  );

  it('takes a number only where the answers were numbered', () => {
    expect(readSafetyAnswer('2', ['yes', 'no', 'not-sure'])).toBe('no');
    expect(readSafetyAnswer('9', ['yes', 'no', 'not-sure'])).toBe('not-sure');
  });
});
