import { trueAnswers } from './answers.ts';

/** How each question of a referral is recognised on a phone, in order. */
export const referralQuestions: Readonly<Record<string, RegExp>> = {
  handle: /What shall we call you/,
  nation: /Where do you work/,
  profession: /Which are you/,
  grade: /your grade or role/,
  registration: /your GMC or GDC number/,
  story: /What brings you here/,
  areas: /Which of these fit/,
  work: /going through one of these/,
  avoid: /must not see this/,
  number: /Which number is safe/,
  safeWays: /safe to leave on that phone/,
  email: /An email address/,
  times: /good time to reach you/,
  emergencyContact: /ring in an emergency/,
  gp: /Your GP or practice/,
  gpConsent: /write to that GP/,
  access: /easier for you/,
  check: /Shall I send this/,
  change: /Which one shall we change/,
};

/** What is texted to reach the first question. */
export const opening: readonly string[] = ['hi', 'yes', 'safe', 'refer myself'];

export function trueAnswer(key: string): string {
  const answer = trueAnswers[`referral.${key}`];
  if (answer === undefined) throw new Error(`no answer for ${key}`);
  return answer;
}

/** The question that a reply ends with. */
export function questionIn(bodies: readonly string[]): string | undefined {
  const last = bodies.at(-1) ?? '';
  return Object.entries(referralQuestions).find(([, words]) => words.test(last))?.[0];
}
