import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../../src/core/forms/readers/email.ts';
import { readRegistration } from '../../../../src/core/forms/readers/registration.ts';
import type { Reading } from '../../../../src/core/forms/reading.ts';

const outcome = <A>(reading: Reading<A>) => (reading.kind === 'answer' ? reading.value : reading.kind);

describe('an email address', () => {
  it.each([
    ['sam@nhs.net', 'sam@nhs.net'],
    ['Sam.Lee@NHS.net.', 'Sam.Lee@nhs.net'],
    ['its <sam@nhs.net> thanks', 'sam@nhs.net'],
    ['its sam at nhs dot net', 'sam@nhs.net'],
    ['sam dot lee at gmail dot com', 'sam.lee@gmail.com'],
  ])('is read from %j', (text, email) => expect(outcome(readEmail(text))).toBe(email));

  it.each([
    'sam@nhs',
    's@@nhs.net',
    'a@b.co c@d.co',
    'meet me at home',
    '@'.repeat(10_000),
    'I want to die',
    '',
  ])('is not made out of %j', (text) => expect(outcome(readEmail(text))).toBe('unclear'));

  it.each(['skip', 'none', 'rather not say', "don't have one"])('may be left out with %j', (text) =>
    expect(outcome(readEmail(text))).toBe('skipped'),
  );
});

describe('a registration number', () => {
  it.each([
    ['gmc 7012345', { body: 'GMC', number: '7012345' }],
    ['C7012345', { body: 'GMC', number: '7012345' }],
    ['GMC 701 2345', { body: 'GMC', number: '7012345' }],
    ['my gmc number is 7012345', { body: 'GMC', number: '7012345' }],
    ['0712345', { body: 'GMC', number: '0712345' }],
    ['GDC 123456', { body: 'GDC', number: '123456' }],
    ['gdc no. 123', { body: 'GDC', number: '123' }],
    ['CD012345', { body: 'GDC', number: '12345' }],
    ['gmc 7012345 and gdc 98765', { body: 'GMC', number: '7012345', also: { body: 'GDC', number: '98765' } }],
  ])('is read from %j', (text, registration) =>
    expect(outcome(readRegistration(text))).toEqual(registration),
  );

  it('of a dentist needs no "GDC" before it', () => {
    expect(outcome(readRegistration('123456', 'dentist'))).toEqual({ body: 'GDC', number: '123456' });
    expect(outcome(readRegistration('123456', 'doctor'))).toBe('unclear');
  });

  it.each([
    '07012345',
    'C9999998',
    'CD999998',
    'D9999998',
    'gmc 123456',
    '7012345 7012346',
    '07700900123',
    'I took 40 tablets',
    '40',
    '',
  ])('is not made out of %j', (text) => expect(outcome(readRegistration(text))).toBe('unclear'));

  it.each(['skip', "don't have one", 'none', 'rather not say'])('may be left out with %j', (text) =>
    expect(outcome(readRegistration(text))).toBe('skipped'),
  );
});
