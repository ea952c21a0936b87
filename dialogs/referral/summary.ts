import { type Answers, given } from '../../src/core/forms/form.ts';
import { areas, labels, professions, type SummaryKey, safeWays, shown, work } from './choices.ts';

/** Longest text of one message of the summary, so that it stays within two segments. */
const mostCharacters = 290;

/**
 * The answers as the person gave them, numbered, in as many messages as they need. What would tell a stranger who
 * this is or what hurts is not repeated on a phone that others may see: it is said to be kept.
 */
export function summary(answers: Answers): readonly string[] {
  const lines = (Object.keys(labels) as SummaryKey[])
    .filter((key) => key in answers)
    .map((key, index) => `${index + 1}. ${labels[key][0]}: ${line(key, answers)}`);
  const messages: string[] = [];
  for (const each of ['Please check your answers.', ...lines]) {
    const last = messages.at(-1);
    if (last !== undefined && last.length + each.length < mostCharacters)
      messages[messages.length - 1] = `${last}\n${each}`;
    else messages.push(each);
  }
  return messages;
}

function line(key: SummaryKey, answers: Answers): string {
  const kind = answers[key]?.kind;
  if (kind === 'skipped') return 'left out';
  if (kind === 'not-sure') return 'not sure';
  return shownAnswers[key](answers);
}

const shownAnswers: Record<SummaryKey, (answers: Answers) => string> = {
  handle: (answers) => given<string>(answers, 'handle') ?? '',
  nation: (answers) => nationName(given<{ nation: string; place?: string }>(answers, 'nation')),
  profession: (answers) => shown(professions, given<string>(answers, 'profession') ?? ''),
  grade: (answers) => cut(given<{ grade?: string; words: string }>(answers, 'grade')?.words ?? ''),
  registration: () => 'kept, not shown here',
  story: (answers) => `kept (${words(given<string>(answers, 'story'))})`,
  areas: (answers) =>
    (given<string[]>(answers, 'areas') ?? []).map((key) => shown(areas, key)).join(', ') || 'none',
  work: (answers) => shown(work, given<string>(answers, 'work') ?? ''),
  avoid: (answers) => (given(answers, 'avoid') === 'nobody' ? 'nobody' : 'kept, not shown here'),
  number: (answers) => endOf(given<{ e164: string }>(answers, 'number')?.e164 ?? ''),
  safeWays: (answers) => shown(safeWays, given<string>(answers, 'safeWays') ?? ''),
  email: () => 'kept, not shown here',
  times: (answers) => cut(given<{ words: string }>(answers, 'times')?.words ?? ''),
  emergencyContact: () => 'kept, not shown here',
  gp: () => 'kept, not shown here',
  gpConsent: (answers) => consentWords(given<string>(answers, 'gpConsent')),
  access: (answers) => cut(given<string>(answers, 'access') ?? ''),
};

function nationName(given: { nation: string; place?: string } | undefined): string {
  const nation = (given?.nation ?? '')
    .split('-')
    .map((part) => (part === 'of' ? part : part.charAt(0).toUpperCase() + part.slice(1)))
    .join(' ');
  return given?.place ? `${given.place} (${nation})` : nation;
}

function consentWords(value: string | undefined): string {
  return value === 'rather-not-say' ? 'rather not say' : (value ?? '');
}

/** Only the end of a number: enough to see that it is the right one. */
function endOf(e164: string): string {
  return e164.startsWith('+') ? `ending ${e164.slice(-3)}` : 'this one';
}

function words(text: string | undefined): string {
  const count = (text ?? '').split(/\s+/).filter(Boolean).length;
  return count === 1 ? '1 word' : `${count} words`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
