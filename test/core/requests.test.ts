import { describe, expect, it } from 'vitest';
import { screen } from '../../src/core/concern/screen.ts';
import { isLoneStop, readMove, readRequest } from '../../src/core/requests.ts';

describe('STOP', () => {
  it.each(['stop', 'STOP', 'Stop.', 'stop!', 'STOPALL', 'unsubscribe', 'opt out'])(
    'opts out as %j',
    (text) => {
      expect(isLoneStop(text)).toBe(true);
    },
  );

  it.each([
    'I want it to stop',
    'make it stop',
    'please make it all stop',
    "I can't stop crying",
    'stop asking me that',
    'we have got to stop this rota',
    'non stop nights',
    'end',
    'END',
    'quit',
    'cancel',
    'i want to quit medicine',
    '',
  ])('never opts out as %j', (text) => {
    expect(isLoneStop(text)).toBe(false);
  });
});

describe('a wish for a person', () => {
  it.each([
    'person',
    'human please',
    'can i talk to a human',
    'I want to talk to a person',
    'can I speak to someone please',
    'get me a real person',
    'i would rather talk to an advisor',
    'can someone call me',
  ])('is read from %j', (text) => {
    expect(readRequest(text)).toBe('person');
  });

  it.each([
    'I cannot talk to anyone at work',
    "don't make me talk to a person",
    'my person of contact is Dr Jones',
    'someone at work told the GMC about me',
    'I need to talk to my wife about the money',
    'a patient wants to talk to someone',
  ])('is not read from %j', (text) => {
    expect(readRequest(text)).toBeUndefined();
  });
});

describe('words that move within a form', () => {
  it.each([
    ['back', 'back'],
    ['Go back please', 'back'],
    ['skip', 'skip'],
    ['pass', 'skip'],
  ] as const)('are read from %j', (text, move) => {
    expect(readMove(text)).toBe(move);
  });

  it.each(['I want to go back to work', 'my back hurts', 'skip lunch every day', 'pass the exam'])(
    'are not read from %j',
    (text) => {
      expect(readMove(text)).toBeUndefined();
    },
  );
});

describe('words that the line itself teaches', () => {
  it.each([
    'forget me',
    'FORGET ME',
    'Forget me, please.',
    'delete my data',
    'prefer not to say',
    "I'd rather not say",
    'carry on',
  ])('are no call for help when they are all of a message: %j', (text) => {
    expect(screen(text)).toBeUndefined();
  });

  it.each(['forget me, everyone will', 'forget me. I took them all'])(
    'are read like any words in a longer message: %j',
    (text) => {
      expect(screen(text)).toBeDefined();
    },
  );
});
