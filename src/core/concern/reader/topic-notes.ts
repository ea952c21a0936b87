import type { Topic } from '../concern.ts';

/** What the writers' notes say a line is about; the first row with one of its words in the notes is taken. */
const own: readonly (readonly [Topic, readonly string[]])[] = [
  ['harm-to-others', ['harm_others', 'harm others', 'harm to others', 'infant']],
  [
    'abuse',
    ['abuse', 'dv', 'sexual', 'stalking', 'threat', 'assault', 'home fear', 'trafficking', 'fear home'],
  ],
  [
    'self-harm',
    ['self-harm', 'selfharm', 'self harm', 'cutting', 'restriction', 'bulimia', 'purging', 'hitting'],
  ],
  [
    'acute-illness',
    ['acute', 'chest pain', 'stroke', 'anaphylaxis', 'seizure', 'dka', 'sepsis', 'withdrawal'],
  ],
];
const died = [
  'patient suicide',
  'patient death',
  'colleague suicide',
  'colleague death',
  'friend suicide',
  'parent death',
  'child death',
  'sibling suicide',
  'spouse suicide',
  'inquest',
  'bereavement',
  'family of dead doctor',
  'killed',
  'died',
  'death',
  'suicide',
];

export function topicFrom(label: string, notes: string): Topic {
  const has = (word: string): boolean => notes.includes(word);
  if (label === 'third_party') return died.some(has) ? 'someone-died-or-distressed' : 'someone-in-danger';
  return own.find(([, marks]) => marks.some(has))?.[0] ?? 'suicide';
}
