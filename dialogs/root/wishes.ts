import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { readRequest } from '../../src/core/requests.ts';
import type { Wish } from '../contracts.ts';

/** The menu, in order; its words are also understood without the menu. */
const menu: readonly { readonly key: Wish; readonly words: readonly string[] }[] = [
  {
    key: 'refer',
    words: [
      'refer myself',
      'refer',
      'referral',
      'i need help',
      'get help',
      'treatment',
      'see a clinician',
      'register',
    ],
  },
  {
    key: 'person',
    words: ['talk to a person', 'person', 'human', 'advisor', 'someone to talk to', 'call me'],
  },
  {
    key: 'signpost',
    words: ['find a helpline', 'helpline', 'helplines', 'find help', 'other services', 'charity'],
  },
  { key: 'book', words: ['book an appointment', 'book', 'appointment', 'booking link', 'booking'] },
  { key: 'privacy', words: ['what we hold about you', 'what you hold', 'privacy', 'my data'] },
];

const fromRequest: Partial<Record<NonNullable<ReturnType<typeof readRequest>>, Wish>> = {
  refer: 'refer',
  person: 'person',
  signpost: 'signpost',
  book: 'book',
  hold: 'privacy',
};

/** What a message at the menu wishes for, by number or in words. */
export function readWish(text: string): Wish | undefined {
  const request = readRequest(text);
  const wish = request && fromRequest[request];
  if (wish !== undefined) return wish;
  const chosen = readChoice(text, menu);
  return chosen.kind === 'answer' ? (chosen.value as Wish) : undefined;
}
