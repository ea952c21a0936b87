import { readMove } from '../requests.ts';
import {
  type Answered,
  type Answers,
  type Form,
  isAsked,
  type Question,
  questionBefore,
  type ReadingContext,
  without,
} from './form.ts';
import { readCorrection } from './readers/correction.ts';
import type { Reading } from './reading.ts';

/** What one reply did to a form. */
export type Taken =
  | { readonly kind: 'taken'; readonly key: string; readonly answers: Answers }
  | { readonly kind: 'corrected'; readonly key: string; readonly answers: Answers }
  | { readonly kind: 'back'; readonly answers: Answers }
  | { readonly kind: 'at-the-start' }
  | { readonly kind: 'needed' }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unclear' };

/** How much of an answer a form keeps; the transcript keeps all of it. */
const mostSaid = 60;

/**
 * Files a reply under the question that was asked, and under no other.
 * @param asked the key stored when the question went out; a release may have removed it since.
 */
export async function take(
  form: Form,
  answers: Answers,
  asked: string | undefined,
  text: string,
  context: ReadingContext,
): Promise<Taken> {
  const question = form.questions.find(({ key }) => key === asked);
  if (question === undefined || !isAsked(question, answers)) return { kind: 'not-asked' };
  const move = readMove(text);
  if (move === 'back') return goBack(form, answers, question.key);
  const corrected = await correct(form, answers, question, text, context);
  if (corrected !== undefined) return corrected;
  const reading = move === 'skip' ? ({ kind: 'skipped' } as const) : await readLines(question, text, context);
  if (reading.kind === 'unclear') return { kind: 'unclear' };
  if (reading.kind !== 'answer' && question.required) return { kind: 'needed' };
  return {
    kind: 'taken',
    key: question.key,
    answers: { ...answers, [question.key]: answered(reading, text) },
  };
}

function goBack(form: Form, answers: Answers, key: string): Taken {
  const before = questionBefore(form, answers, key);
  return before === undefined
    ? { kind: 'at-the-start' }
    : { kind: 'back', answers: without(answers, before.key) };
}

/** Texts that came together are read as one reply; where that is unclear, the one line that is clear stands. */
async function readLines(
  question: Question,
  text: string,
  context: ReadingContext,
): Promise<Reading<unknown>> {
  const whole = await question.read(text, context);
  if (whole.kind !== 'unclear' || !text.includes('\n')) return whole;
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const readings = await Promise.all(lines.map((line) => question.read(line, context)));
  const clear = readings.filter((reading) => reading.kind !== 'unclear');
  const [only] = clear;
  return clear.length === 1 && only !== undefined ? only : whole;
}

function answered(reading: Exclude<Reading<unknown>, { kind: 'unclear' }>, text: string): Answered {
  return reading.kind === 'answer'
    ? { kind: 'answer', value: reading.value, said: text.trim().slice(0, mostSaid) }
    : reading;
}

/** "Sorry, Leeds not London": changes the answer that was meant, wherever it stands, and leaves the place alone. */
async function correct(
  form: Form,
  answers: Answers,
  asked: Question,
  text: string,
  context: ReadingContext,
): Promise<Taken | undefined> {
  const correction = readCorrection(text);
  if (correction === undefined) return undefined;
  const meant = meantQuestion(form, answers, asked, correction);
  if (meant === undefined) return undefined;
  const earlier = answers[meant.key];
  const said = replaced(earlier, correction) ?? correction.to;
  let reading = await meant.read(said, context);
  if (reading.kind === 'unclear') reading = await meant.read(correction.to, context);
  if (reading.kind !== 'answer') return undefined;
  return { kind: 'corrected', key: meant.key, answers: { ...answers, [meant.key]: answered(reading, said) } };
}

type Correction = NonNullable<ReturnType<typeof readCorrection>>;

function meantQuestion(
  form: Form,
  answers: Answers,
  asked: Question,
  correction: Correction,
): Question | undefined {
  const given = form.questions.filter(({ key }) => answers[key]?.kind === 'answer');
  if (correction.field !== undefined) {
    const field = correction.field.toLowerCase();
    return given.find((question) => isCalled(question, field)) ?? given.find(({ key }) => alike(key, field));
  }
  if (correction.from !== undefined) {
    const from = correction.from.toLowerCase();
    return given.findLast(({ key }) => saidIn(answers[key]).includes(from));
  }
  return questionBefore(form, answers, asked.key);
}

function isCalled({ key, called = [] }: Question, field: string): boolean {
  return [key, ...called].some((name) => name.toLowerCase() === field);
}

function alike(key: string, field: string): boolean {
  return key.toLowerCase().includes(field) || field.includes(key.toLowerCase());
}

function saidIn(answered: Answered | undefined): string {
  return answered?.kind === 'answer' ? answered.said.toLowerCase() : '';
}

/** In a longer answer only the corrected words change. */
function replaced(earlier: Answered | undefined, correction: Correction): string | undefined {
  if (earlier?.kind !== 'answer' || correction.from === undefined) return undefined;
  const at = earlier.said.toLowerCase().indexOf(correction.from.toLowerCase());
  if (at === -1) return undefined;
  return earlier.said.slice(0, at) + correction.to + earlier.said.slice(at + correction.from.length);
}

/** Adds words that crossed our next question to the answer they belong to, where that answer is free text. */
export function addToLast(
  form: Form,
  answers: Answers,
  asked: string | undefined,
  text: string,
): Answers | undefined {
  const before = questionBefore(form, answers, asked);
  const earlier = before && answers[before.key];
  if (before?.asks !== 'open' || earlier?.kind !== 'answer' || typeof earlier.value !== 'string')
    return undefined;
  return { ...answers, [before.key]: { ...earlier, value: `${earlier.value}\n${text}`.slice(0, 2000) } };
}
