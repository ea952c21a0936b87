import type { Profession } from '../../src/core/conversation.ts';
import type { Answers } from '../../src/core/forms/form.ts';

interface Choice {
  readonly key: string;
  /** The first is how it is shown. */
  readonly words: readonly string[];
}

export const professions: readonly (Choice & { readonly key: Profession })[] = [
  { key: 'doctor', words: ['doctor', 'dr', 'medic'] },
  { key: 'dentist', words: ['dentist'] },
  { key: 'dental-team', words: ['dental team', 'dental nurse', 'hygienist', 'dental therapist'] },
  { key: 'medical-student', words: ['medical student', 'med student'] },
  { key: 'dental-student', words: ['dental student'] },
  { key: 'other-staff', words: ['other NHS staff', 'nurse', 'manager', 'pharmacist'] },
  {
    key: 'someone-close',
    words: ['family, friend or colleague', 'family', 'friend', 'relative', 'partner', 'colleague'],
  },
];

export const routes: readonly Choice[] = [
  { key: 'carry-on', words: ['carry on with this form', 'carry on', 'go on', 'continue'] },
  { key: 'person', words: ['talk to a person', 'person', 'someone'] },
  { key: 'leave', words: ['leave it there', 'leave it', 'finish'] },
];

export const areas: readonly Choice[] = [
  { key: 'mood', words: ['low mood', 'mood', 'depression', 'depressed', 'low', 'sad'] },
  { key: 'anxiety', words: ['anxiety', 'anxious', 'worry', 'panic', 'stress'] },
  { key: 'burnout', words: ['burnout', 'burnt out', 'burned out', 'exhaustion', 'exhausted'] },
  {
    key: 'alcohol-or-drugs',
    words: ['alcohol or drugs', 'alcohol', 'drugs', 'drinking', 'drink', 'addiction', 'gambling'],
  },
  { key: 'trauma', words: ['trauma', 'ptsd', 'something that happened'] },
  {
    key: 'complaint',
    words: ['complaint or investigation', 'complaint', 'investigation', 'gmc', 'gdc', 'inquest'],
  },
  { key: 'other', words: ['something else', 'other', 'sleep', 'grief', 'bereavement', 'relationship'] },
];

export const work: readonly Choice[] = [
  {
    key: 'investigation',
    words: ['complaint or investigation', 'complaint', 'investigation', 'under investigation', 'gmc', 'gdc'],
  },
  { key: 'off-work', words: ['off work', 'off sick', 'signed off', 'sick leave', 'suspended'] },
  { key: 'both', words: ['both', 'both of those'] },
  { key: 'neither', words: ['neither', 'none', 'no', 'none of those'] },
];

export const safeWays: readonly Choice[] = [
  { key: 'text-and-voicemail', words: ['texts and voicemail', 'both', 'either', 'yes'] },
  { key: 'text', words: ['texts only', 'text', 'texts', 'text only'] },
  { key: 'voicemail', words: ['voicemail only', 'voicemail', 'call', 'calls'] },
  { key: 'neither', words: ['neither', 'no', 'none'] },
];

export const checks: readonly Choice[] = [
  { key: 'send', words: ['send it', 'send', 'submit', 'send it now', 'all good', 'looks good', 'correct'] },
  { key: 'change', words: ['change something', 'change', 'edit', 'fix'] },
  { key: 'keep', words: ['keep it for later', 'keep', 'keep it', 'not yet', 'later'] },
];

/** How an answer is named in the summary, and what it may be called when somebody wants to change it. */
export const labels = {
  handle: ['name', 'handle'],
  nation: ['where you work', 'nation', 'place', 'country', 'city'],
  profession: ['profession', 'job'],
  grade: ['grade or role', 'grade', 'role'],
  registration: ['registration number', 'registration', 'gmc number', 'gdc number'],
  story: ['what brings you here', 'story', 'reason'],
  areas: ['areas', 'problems'],
  work: ['work situation', 'work'],
  avoid: ['who to keep away', 'keep away', 'avoid', 'people to avoid'],
  number: ['number', 'phone', 'phone number', 'mobile'],
  safeWays: ['safe ways to reach you', 'voicemail', 'safe ways'],
  email: ['email', 'e-mail', 'email address'],
  times: ['good times', 'times'],
  emergencyContact: ['emergency contact', 'emergency'],
  gp: ['GP', 'gp details'],
  gpConsent: ['sharing with your GP', 'gp sharing', 'consent'],
  access: ['access needs', 'access'],
} as const satisfies Record<string, readonly string[]>;

export type SummaryKey = keyof typeof labels;

/** The answers that can be changed, in the order of the summary: their numbers there are their choices here. */
export function changeable(answers: Answers): readonly Choice[] {
  return (Object.keys(labels) as SummaryKey[])
    .filter((key) => key in answers)
    .map((key) => ({ key, words: labels[key] }));
}

/** How a choice is shown. */
export function shown(choices: readonly Choice[], key: string): string {
  return choices.find((choice) => choice.key === key)?.words[0] ?? key;
}
