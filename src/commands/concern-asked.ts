import type { Asked } from '../core/concern/concern.ts';

const kinds: readonly Asked[] = [
  'safety',
  'yes-no',
  'choice',
  'number',
  'name',
  'place',
  'time',
  'contact',
  'open',
  'nothing',
];

/** Words of a question, or of its key, that say what kind of answer it waits for; the first row that fits is taken. */
const hints: readonly (readonly [Asked, readonly string[]])[] = [
  [
    'safety',
    [
      'safety',
      'safe',
      'suicide',
      'suicidal',
      'harm',
      'hurt',
      'kill',
      'ending your life',
      'end your life',
      'dead',
      'die',
      'phq9.9',
      'phq9_9',
      'phq-9',
      'item 9',
      'alive',
      'crisis',
      'hurting',
    ],
  ],
  ['contact', ['phone', 'mobile', 'email', 'contact', 'number to reach', 'call you']],
  [
    'number',
    ['gmc number', 'gdc number', 'number', 'how many', 'how often', 'age', 'score', 'scale', 'gmc', 'gdc'],
  ],
  ['name', ['name', 'called', 'who are you']],
  ['place', ['where', 'place', 'town', 'city', 'region', 'postcode', 'address', 'location', 'based', 'area']],
  ['time', ['when', 'time', 'date', 'day', 'birth', 'dob', 'appointment']],
  ['choice', ['which', 'choose', 'choice', 'option', 'menu', 'grade', 'role', 'specialty', 'reply with']],
  [
    'yes-no',
    [
      'yes or no',
      'yes-no',
      'yes/no',
      'consent',
      'agree',
      'are you',
      'do you',
      'would you',
      'can we',
      'is it',
      'have you',
      'happy for',
      'ok to',
    ],
  ],
  ['open', ['tell', 'what', 'how', 'why', 'anything', 'describe', 'open', 'more']],
];

/** What was asked, from one of our own kinds, a question's key or its wording; what cannot be told is nothing. */
export function askedFrom(asked: string | undefined): Asked {
  if (asked === undefined) return 'nothing';
  const said = asked.trim().toLowerCase();
  const own = kinds.find((kind) => kind === said);
  if (own !== undefined) return own;
  const apart = ` ${[...said].map((char) => (char === '_' || char === '/' || char === '?' || char === ',' ? ' ' : char)).join('')} `;
  for (const [kind, words] of hints)
    if (words.some((word) => apart.includes(` ${word}`) || (word.includes('.') && said.includes(word))))
      return kind;
  return 'nothing';
}
