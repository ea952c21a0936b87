import type { Profession } from '../../src/core/conversation.ts';
import { eligibility } from '../../src/core/eligibility.ts';
import { type Answers, type Form, given, type Question } from '../../src/core/forms/form.ts';
import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { readChoices } from '../../src/core/forms/readers/choices.ts';
import { readEmail } from '../../src/core/forms/readers/email.ts';
import { readFreeText } from '../../src/core/forms/readers/free-text.ts';
import { readGrade } from '../../src/core/forms/readers/grade.ts';
import { readName } from '../../src/core/forms/readers/name.ts';
import { type NationAnswer, readNation } from '../../src/core/forms/readers/nation.ts';
import { readPhone } from '../../src/core/forms/readers/phone.ts';
import { readProfession } from '../../src/core/forms/readers/profession.ts';
import { readRegistration } from '../../src/core/forms/readers/registration.ts';
import { readTime } from '../../src/core/forms/readers/time.ts';
import { readYesNo } from '../../src/core/forms/readers/yes-no.ts';
import { answer, type Reading, skipped, unclear } from '../../src/core/forms/reading.ts';
import { bare, joined, wordsOf } from '../../src/core/forms/words.ts';
import {
  areas,
  changeable,
  checks,
  labels,
  professions,
  routes,
  type SummaryKey,
  safeWays,
  work,
} from './choices.ts';

/** Stands for the number the conversation itself runs on; the dialog never sees that number. */
export const thisNumber = 'this-number';

/** The questions of a self-referral, in order. A key is never used again for another meaning. */
export const questions = {
  handle: { asks: 'name', read: (text) => readName(text) },
  nation: { asks: 'place', read: (text) => readNation(text) },
  profession: {
    asks: 'choice',
    read: (text) =>
      readProfession(
        text,
        professions.map(({ key }) => key),
      ),
  },
  grade: {
    asks: 'open',
    when: (answers) => given(answers, 'profession') !== 'someone-close',
    read: (text, { answers }) => readGrade(text, given<Profession>(answers, 'profession')),
  },
  route: { asks: 'choice', when: needsRoute, read: pick(routes) },
  registration: {
    asks: 'number',
    when: isRegistrant,
    read: (text, { answers }) => readRegistration(text, given<Profession>(answers, 'profession')),
  },
  story: { asks: 'open', read: (text) => readFreeText(text) },
  areas: { asks: 'choice', read: (text) => readChoices(text, areas) },
  work: { asks: 'choice', read: pick(work) },
  avoid: { asks: 'open', read: readNamesToAvoid },
  number: {
    asks: 'contact',
    read: (text, { finding, numberless }) => readPhone(text, finding, numberless ? undefined : thisNumber),
  },
  safeWays: { asks: 'choice', read: pick(safeWays) },
  email: { asks: 'contact', read: (text) => readEmail(text) },
  times: { asks: 'time', read: (text, { now }) => readTime(text, now) },
  emergencyContact: { asks: 'contact', read: readIfAny },
  gp: { asks: 'open', read: readIfAny },
  gpConsent: {
    asks: 'yes-no',
    when: (answers) => answers.gp?.kind === 'answer',
    read: (text) => readYesNo(text),
  },
  access: { asks: 'open', read: readNeeds },
  check: { asks: 'choice', required: true, read: readCheck },
  change: {
    asks: 'choice',
    when: (answers) => given(answers, 'check') === 'change',
    read: readChange,
  },
} satisfies Record<string, Omit<Question, 'key'>>;

export type ReferralKey = keyof typeof questions;

export const referralForm: Form = {
  questions: Object.entries(questions).map(([key, question]) => ({
    key,
    called: key in labels ? labels[key as SummaryKey] : [],
    ...question,
  })),
};

/** What the service can do for this person, from what they have said so far. */
export function routeOf(answers: Answers) {
  const profession = given<Profession>(answers, 'profession');
  const nation = given<NationAnswer>(answers, 'nation')?.nation;
  const grade = given<{ grade?: string }>(answers, 'grade')?.grade;
  return eligibility({
    ...(profession && { profession }),
    ...(nation && { nation }),
    ...(grade && { grade }),
  });
}

/** Only when both are known: nobody is turned round for a question they left out. */
function needsRoute(answers: Answers): boolean {
  const known = given(answers, 'profession') !== undefined && given(answers, 'nation') !== undefined;
  return known && routeOf(answers).kind !== 'eligible';
}

function isRegistrant(answers: Answers): boolean {
  const profession = given<Profession>(answers, 'profession');
  return profession === undefined || ['doctor', 'dentist', 'dental-team'].includes(profession);
}

function pick(choices: Parameters<typeof readChoice>[1]) {
  return (text: string) => readChoice(text, choices);
}

/** "no one" is an answer here, and so is a plain no. */
function readNamesToAvoid(text: string): Reading<string> {
  return noneOr(text, 'nobody');
}

function readNeeds(text: string): Reading<string> {
  return noneOr(text, 'none');
}

const nobody = new Set([
  'no one',
  'noone',
  'nobody',
  'none',
  'nothing',
  'not really',
  'n a',
  'na',
  'no one thanks',
  'no',
  'no gp',
  'none thanks',
]);

function saysNobody(text: string): boolean {
  return nobody.has(joined(bare(wordsOf(text))));
}

/** Left out where the answer is that there is none. */
function readIfAny(text: string): Reading<string> {
  if (saysNobody(text)) return skipped;
  const plain = readYesNo(text);
  if (plain.kind === 'answer') return plain.value === 'yes' ? unclear : skipped;
  return readFreeText(text, 200);
}

function noneOr(text: string, none: string): Reading<string> {
  if (saysNobody(text)) return answer(none);
  const plain = readYesNo(text);
  if (plain.kind === 'answer' && plain.value === 'no') return answer(none);
  if (plain.kind === 'answer' && plain.value === 'yes') return unclear;
  return readFreeText(text);
}

function readCheck(text: string): Reading<string> {
  const chosen = readChoice(text, checks);
  if (chosen.kind === 'answer') return chosen;
  const plain = readYesNo(text);
  if (plain.kind !== 'answer') return unclear;
  return plain.value === 'yes' ? answer('send') : plain.value === 'no' ? answer('change') : unclear;
}

/** Which answer "change my email" names, where it names one. */
export function namedToChange(said: string, answers: Answers): string | undefined {
  const words = said.trim().toLowerCase().split(/\s+/);
  const at = words.findIndex((word) => ['change', 'edit', 'fix', 'correct'].includes(word));
  const rest = words.slice(at + 1).filter((word) => word !== 'my' && word !== 'the');
  if (at === -1 || rest.length === 0) return undefined;
  const named = readChoice(rest.join(' '), changeable(answers));
  return named.kind === 'answer' ? named.value : undefined;
}

function readChange(text: string, { answers }: { answers: Answers }): Reading<string> {
  return readChoice(text, changeable(answers));
}
