import type { Asked } from '../concern/concern.ts';
import type { Finding } from './finding.ts';
import type { Reading } from './reading.ts';

/** What a question came to, with the words it was given in: a correction looks for those. */
export type Answered =
  | { readonly kind: 'answer'; readonly value: unknown; readonly said: string }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'not-sure' };

export type Answers = Readonly<Record<string, Answered>>;

/** What a reader may look at besides the words. */
export interface ReadingContext {
  readonly now: Date;
  readonly finding: Finding;
  readonly answers: Answers;
  /** The conversation runs on no telephone number, so "this one" names none. */
  readonly numberless?: boolean;
}

export interface Question {
  /** Stored with every answer: never use a key again for a question that means something else. */
  readonly key: string;
  readonly asks: Asked;
  /** Asked only when this holds; left out, always. */
  when?(answers: Answers): boolean;
  /** Cannot be left out: used for consent and for nothing else. */
  readonly required?: true;
  /** What people call it, for "my name is actually …"; left out, its key alone. */
  readonly called?: readonly string[];
  read(text: string, context: ReadingContext): Reading<unknown> | Promise<Reading<unknown>>;
}

/** A long list of questions. The place in it is worked out from the answers, never stored. */
export interface Form {
  readonly questions: readonly Question[];
}

/** The first question that is to be asked and has no answer yet; none when the form is complete. */
export function nextQuestion(form: Form, answers: Answers): Question | undefined {
  return form.questions.find((question) => !(question.key in answers) && isAsked(question, answers));
}

export function isAsked(question: Question, answers: Answers): boolean {
  return question.when === undefined || question.when(answers);
}

/** The last answered question before `key` (or before the end), if there is one. */
export function questionBefore(form: Form, answers: Answers, key: string | undefined): Question | undefined {
  const end = form.questions.findIndex((question) => question.key === key);
  const before = end === -1 ? form.questions : form.questions.slice(0, end);
  return before.findLast((question) => question.key in answers && isAsked(question, answers));
}

export function without(answers: Answers, key: string): Answers {
  const { [key]: _, ...rest } = answers;
  return rest;
}

/** The value given to a question, or undefined where it was left out, not sure or not asked. */
export function given<V>(answers: Answers, key: string): V | undefined {
  const answered = answers[key];
  return answered?.kind === 'answer' ? (answered.value as V) : undefined;
}

/** Which question comes where, for "question 4 of 12": only those that are asked, given the answers so far. */
export function placeOf(
  form: Form,
  answers: Answers,
  key: string,
): { readonly at: number; readonly of: number } {
  const asked = form.questions.filter((question) => isAsked(question, answers));
  return { at: asked.findIndex((question) => question.key === key) + 1, of: asked.length };
}
