import { describe, expect, it } from 'vitest';
import { readCorrection } from '../../../../src/core/forms/readers/correction.ts';
import { readFreeText } from '../../../../src/core/forms/readers/free-text.ts';
import { readGrade } from '../../../../src/core/forms/readers/grade.ts';
import { readName } from '../../../../src/core/forms/readers/name.ts';
import { readNation } from '../../../../src/core/forms/readers/nation.ts';
import { readProfession } from '../../../../src/core/forms/readers/profession.ts';
import type { Reading } from '../../../../src/core/forms/reading.ts';

const outcome = <A>(reading: Reading<A>) => (reading.kind === 'answer' ? reading.value : reading.kind);

describe('what to call a person', () => {
  it.each([
    ['Sam', 'Sam'],
    ['  sam ', 'sam'],
    ['call me Sam', 'Sam'],
    ["I'm Sam", 'Sam'],
    ['hi, I’m Sam', 'Sam'],
    ['Sam please', 'Sam'],
    ['Sam is fine', 'Sam'],
    ["it's Dr Patel", 'Dr Patel'],
    ['sorry I meant Sam', 'Sam'],
    ['my name is Jean-Luc van der Berg', 'Jean-Luc van der Berg'],
    ['李明', '李明'],
    ['محمد', 'محمد'],
    ['anonymous', 'anonymous'],
    ['Will', 'Will'],
  ])('is found in %j', (text, name) => expect(outcome(readName(text))).toBe(name));

  it.each([
    'hi',
    'hello',
    'yes',
    'no',
    'GP',
    "I'm a GP",
    'I want to die',
    "I'm exhausted",
    'who are you?',
    'stop',
    'human please',
    'one two three four five six',
    '07700900123',
    'sam@example.org',
    '😭',
    '',
    'x'.repeat(41),
  ])('is not taken from %j', (text) => expect(outcome(readName(text))).toBe('unclear'));

  it('may be left out', () => expect(outcome(readName("I'd rather not say"))).toBe('skipped'));
});

describe('free words', () => {
  it('are kept as written, without what could disturb a screen', () => {
    expect(outcome(readFreeText(' I can’t \u202esleep\u0000\nat all 😭 '))).toBe('I can’t sleep\nat all 😭');
  });
  it('are cut between characters', () => {
    expect(outcome(readFreeText('😭'.repeat(20), 10))).toBe('😭😭😭😭…');
  });
  it.each([
    ['skip', 'skipped'],
    ['dunno', 'not-sure'],
    ['??', 'unclear'],
    ['', 'unclear'],
  ])('of %j are %s', (text, kind) => expect(outcome(readFreeText(text))).toBe(kind));
});

describe('where a person works', () => {
  it.each([
    ['England', 'england', undefined],
    ['Leeds', 'england', 'Leeds'],
    ['sorry, Leeds not London', 'england', 'Leeds'],
    ['i work in A&E in Hull', 'england', 'Hull'],
    ['uk, england', 'england', undefined],
    ['Reading', 'england', 'Reading'],
    ['englnad', 'england', undefined],
    ['the Isle of Wight', 'england', 'Isle of Wight'],
    ['GGC', 'scotland', 'GGC'],
    ['glasgow, scotland', 'scotland', 'glasgow'],
    ['south wales', 'wales', 'south wales'],
    ['Newport', 'wales', 'Newport'],
    ['NI', 'northern-ireland', undefined],
    ['Northern Ireland', 'northern-ireland', undefined],
    ['London/Derry', 'northern-ireland', 'London/Derry'],
    ['IoM', 'isle-of-man', undefined],
    ['Jersey', 'jersey', undefined],
    ['St Peter Port', 'guernsey', 'St Peter Port'],
  ])('is read from %j', (text, nation, place) => {
    expect(outcome(readNation(text))).toEqual(place === undefined ? { nation } : { nation, place });
  });

  it.each([
    'UK',
    'Britain',
    'Ireland',
    'Dublin',
    'Spain',
    'New South Wales',
    'Bangor',
    "I'm reading",
    'I had a bath',
    'I live in Wales but work in England',
    'I want to die',
    '2',
    '',
  ])('is not guessed from %j', (text) => expect(outcome(readNation(text))).toBe('unclear'));

  it('may be picked by number where numbers were shown', () => {
    expect(outcome(readNation('2', ['england', 'scotland']))).toEqual({ nation: 'scotland' });
  });
});

describe('what a person is', () => {
  it.each([
    ["I'm a GP", 'doctor'],
    ['dr', 'doctor'],
    ['doctr', 'doctor'],
    ['ST5', 'doctor'],
    ['resident doctor', 'doctor'],
    ["I'm a doctor and my husband left", 'doctor'],
    ['dentist', 'dentist'],
    ['DCT1', 'dentist'],
    ['registrar in orthodontics', 'dentist'],
    ['med student', 'medical-student'],
    ['student dentist', 'dental-student'],
    ['hygienist', 'dental-team'],
    ['dental nurse', 'dental-team'],
    ['nurse', 'other-staff'],
    ["I'm not a doctor, I'm a nurse", 'other-staff'],
    ['my wife is a GP', 'someone-close'],
    ['my partner is a doctor', 'someone-close'],
    ['GP partner', 'doctor'],
  ])('%j is %s', (text, profession) => expect(outcome(readProfession(text))).toBe(profession));

  it.each([
    'doctor and dentist',
    'I was a nurse, now a doctor',
    'not a doctor',
    'vet',
    'associate',
    'I want to die',
  ])('%j is asked again', (text) => expect(outcome(readProfession(text))).toBe('unclear'));
});

describe('a grade', () => {
  it.each([
    ['f2', 'doctor', 'FY2'],
    ['CT 2', 'doctor', 'CT2'],
    ['SpR', 'doctor', 'specialty registrar'],
    ['reg', 'doctor', 'specialty registrar'],
    ['SAS', 'doctor', 'specialty doctor'],
    ['partner', 'doctor', 'GP partner'],
    ['gp locum', 'doctor', 'locum GP'],
    ['DFT', 'dentist', 'foundation dentist'],
    ['principal', 'dentist', 'practice owner or principal'],
    ['associate', 'dentist', 'associate dentist'],
  ] as const)('%j of a %s is %s', (text, profession, grade) => {
    expect(outcome(readGrade(text, profession))).toEqual({ grade, words: text });
  });
  it('we do not know is kept in their words', () => {
    expect(outcome(readGrade('head of department'))).toEqual({ words: 'head of department' });
    expect(outcome(readGrade('ST9'))).toEqual({ words: 'ST9' });
  });
  it.each(['yes', '', '2', 'what?'])('is not %j', (text) => expect(outcome(readGrade(text))).toBe('unclear'));
});

describe('a correction', () => {
  it.each([
    ['sorry, Leeds not London', { to: 'Leeds', from: 'London' }],
    ['sorry, not London, Leeds', { to: 'Leeds', from: 'London' }],
    ['sorry I meant Sam', { to: 'Sam' }],
    ['actually dentist', { to: 'dentist' }],
    ['change my email to x@y.z', { to: 'x@y.z', field: 'email' }],
    ['can you change my phone number to 07700 900123 please', { to: '07700 900123', field: 'phone number' }],
    ['i meant 2', { to: '2' }],
    ['no wait, Wales', { to: 'Wales' }],
    ['correction: 7012346', { to: '7012346' }],
    ['*Leeds', { to: 'Leeds' }],
  ])('is seen in %j', (text, correction) => expect(readCorrection(text)).toEqual(correction));

  it.each([
    'sorry to bother you',
    "actually I'm exhausted",
    'actually exhausted',
    'sorry',
    'sorry mate',
    "no wait I can't do this",
    'I meant to kill myself',
    'I want to die',
    'make it stop',
    'my name is Sam',
    'actually no',
    'sorry what?',
  ])('is not seen in %j', (text) => expect(readCorrection(text)).toBeUndefined());
});
