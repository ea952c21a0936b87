import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/channels/web-chat/pieces.ts';
import { webWords } from '../../../src/channels/web-chat/words.ts';

describe('words written for texts, on a page', () => {
  it.each([
    ['Text MENU for other things, or PERSON.', 'Type MENU for other things, or PERSON.'],
    ['You can text SKIP, BACK or "not sure".', 'You can type SKIP, BACK or "not sure".'],
    ['Good. Text FORGET ME to erase it.', 'Good. Type FORGET ME to erase it.'],
    ['or text SHOUT to 85258. Text HI later.', 'or text SHOUT to 85258. Type HI later.'],
    ['Text SHOUT to 85258.', 'Text SHOUT to 85258.'],
    ['Which number? Type it, or reply THIS ONE.', 'Which number? Type it.'],
    ['A number such as 07700 900123, or THIS ONE, or SKIP.', 'A number such as 07700 900123, or SKIP.'],
    ['wait here by text', 'wait here'],
  ])('"%s" becomes "%s"', (from, to) => expect(webWords(from)).toBe(to));
});

describe('links in what we say', () => {
  it('lead to addresses, without the full stop after them', () => {
    expect(piecesOf('See https://example.org/b/abc. Good.', false).filter(({ to }) => to)).toEqual([
      { words: 'https://example.org/b/abc', to: 'https://example.org/b/abc' },
    ]);
  });

  it('call the numbers of a crisis reply, and of no other', () => {
    const text = 'Call 999, 111, 116 123 or 0808 808 8000. Text SHOUT to 85258.';
    expect(piecesOf(text, true).flatMap(({ to }) => to ?? [])).toEqual([
      'tel:999',
      'tel:111',
      'tel:116123',
      'tel:08088088000',
    ]);
    expect(piecesOf(text, false)).toEqual([{ words: text }]);
  });
});
