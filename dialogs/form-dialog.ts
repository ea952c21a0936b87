import type { TurnContext } from 'botbuilder-core';
import { type Answers, type Form, nextQuestion, placeOf, type Question } from '../src/core/forms/form.ts';
import { addToLast, type Taken, take } from '../src/core/forms/take.ts';
import { readRequest } from '../src/core/requests.ts';
import { formWording } from './form-wording.ts';
import {
  Dialog,
  type DialogContext,
  type DialogInstance,
  DialogReason,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from './framework.ts';
import type { Services } from './services.ts';
import { facts, say } from './turn-facts.ts';

/** How one question is put. Every question of a form has one, or the form does not compile. */
export interface QuestionWording {
  readonly label: string;
  /** Messages that go ahead of the question (the summary before "is this right?"). */
  before?(answers: Answers): readonly string[];
  ask(answers: Answers): string;
  choices?(answers: Answers): readonly string[];
  /** The same question, said differently, for when it was not understood. */
  again(answers: Answers): string;
}

/** How often in a row a reply may be unclear before the question is let go. */
const mostMisread = 5;

export interface FormState {
  readonly answers: Answers;
  readonly misread?: number;
  /** What the form was begun for; carried unchanged. */
  readonly given?: Readonly<Record<string, string>>;
}

interface RoundValues {
  asked?: string;
}

type Round = WaterfallStepContext<FormState>;

/**
 * A form run by a two-step waterfall, ask and take, that replaces itself. Its place is worked out from the answers,
 * so back, skip, correct, a pause of a week and a release in between need nothing of their own.
 */
export abstract class FormDialog extends WaterfallDialog<FormState> {
  protected readonly services: Services;
  protected readonly form: Form;
  readonly #wording: Readonly<Record<string, QuestionWording>>;

  constructor(
    id: string,
    services: Services,
    form: Form,
    wording: Readonly<Record<string, QuestionWording>>,
  ) {
    super(id);
    this.services = services;
    this.form = form;
    this.#wording = wording;
    this.addStep((round) => this.#ask(round as Round));
    this.addStep((round) => this.#take(round as Round));
  }

  /** What happens when every question has its answer. */
  protected abstract finish(round: Round, state: FormState): Promise<DialogTurnResult>;

  /** What is said before the first question. */
  protected async open(_context: TurnContext): Promise<void> {}

  /** Answers known before the form begins, so that nothing is asked twice. */
  protected begin(_context: TurnContext, state: FormState): FormState {
    return state;
  }

  override async beginDialog(dc: DialogContext, options?: FormState): Promise<DialogTurnResult> {
    if (options?.answers !== undefined) return super.beginDialog(dc, options);
    await this.open(dc.context);
    return super.beginDialog(dc, this.begin(dc.context, { ...options, answers: {} }));
  }

  /** A dialog that was laid over this one has ended: the question it interrupted is asked again. */
  override async resumeDialog(
    dc: DialogContext,
    reason: DialogReason,
    result?: unknown,
  ): Promise<DialogTurnResult> {
    if (reason !== DialogReason.endCalled) return super.resumeDialog(dc, reason, result);
    await dc.repromptDialog();
    return Dialog.EndOfTurn;
  }

  override async repromptDialog(context: TurnContext, instance: DialogInstance): Promise<void> {
    const { options, values } = instance.state as { options: FormState; values: RoundValues };
    const question = nextQuestion(this.form, options.answers);
    if (question === undefined) return;
    values.asked = question.key;
    await this.#put(context, question, options);
  }

  /** Whether words that are also a request pick one of the choices that stand open: then they are an answer first. */
  async picks(context: TurnContext, instance: DialogInstance, text: string): Promise<boolean> {
    const { options, values } = instance.state as { options: FormState; values: RoundValues };
    const question = this.form.questions.find(({ key }) => key === values.asked);
    const request = readRequest(text);
    // "Carry on in a browser" names a place to go on in, which no choice of ours does: it must not pass for "carry on".
    if (question?.asks !== 'choice' || request === undefined || request === 'web') return false;
    const reading = await question.read(text, {
      now: facts(context).now,
      finding: this.services.finding,
      answers: options.answers,
    });
    return reading.kind === 'answer';
  }

  async #ask(round: Round): Promise<DialogTurnResult> {
    const state = round.options;
    const early = await this.endsEarly(round.context, state.answers);
    if (early !== undefined) return round.endDialog(early);
    const question = nextQuestion(this.form, state.answers);
    if (question === undefined) return this.finish(round, state);
    (round.values as RoundValues).asked = question.key;
    await this.#put(round.context, question, state);
    return Dialog.EndOfTurn;
  }

  async #put(context: TurnContext, question: Question, state: FormState): Promise<void> {
    const wording = this.#wordingOf(question.key);
    const misread = state.misread ?? 0;
    const words = misread >= 2 ? wording.again(state.answers) : wording.ask(state.answers);
    const offer = misread >= 3 ? ` ${formWording.offer(question.required === true)}` : '';
    const choices = wording.choices?.(state.answers);
    if (misread === 0)
      for (const earlier of wording.before?.(state.answers) ?? []) await say(context, earlier);
    await say(context, { text: words + offer, asks: question.asks, ...(choices && { choices }) });
  }

  async #take(round: Round): Promise<DialogTurnResult> {
    const state = round.options;
    const text = String(round.result ?? '');
    const asked = (round.values as RoundValues).asked;
    const about = facts(round.context);
    if (about.crossed) return this.#takeCrossed(round, state, asked, text);
    if (readRequest(text) === 'greeting') return this.#welcomeBack(round, state, asked);
    const { finding } = this.services;
    const numberless = round.context.activity.channelId !== 'text';
    const context = { now: about.now, finding, answers: state.answers, numberless };
    const taken = await take(this.form, state.answers, asked, text, context);
    const misread = taken.kind === 'unclear' ? (state.misread ?? 0) + 1 : 0;
    await this.#acknowledge(round.context, taken, misread);
    if (misread >= mostMisread && asked !== undefined) return this.#leaveOut(round, state, asked);
    const now = 'answers' in taken ? taken.answers : state.answers;
    const answers = 'key' in taken ? await this.taken(round.context, taken.key, now) : now;
    const next = { ...state, answers, misread };
    if (taken.kind === 'taken' && this.holds(taken.key, now)) return this.#wait(round, next);
    return round.replaceDialog(this.id, next);
  }

  /** Nobody is asked the same thing without end. What cannot be left out waits, with a person offered. */
  async #leaveOut(round: Round, state: FormState, asked: string): Promise<DialogTurnResult> {
    const question = this.form.questions.find(({ key }) => key === asked);
    if (question?.required) {
      await say(round.context, formWording.stuck);
      return this.#wait(round, state);
    }
    await say(round.context, formWording.leftOut);
    const answers: Answers = { ...state.answers, [asked]: { kind: 'skipped' } };
    return round.replaceDialog(this.id, { ...state, answers, misread: 0 });
  }

  /** Keeps the place without asking: the next reply is again for this question. */
  #wait(round: Round, state: FormState): DialogTurnResult {
    const instance = round.activeDialog;
    if (instance !== undefined) instance.state = { ...instance.state, options: state, stepIndex: 0 };
    return Dialog.EndOfTurn;
  }

  /** Some answers mean "not now": nothing is asked after them. */
  protected holds(_key: string, _answers: Answers): boolean {
    return false;
  }

  /** Some answers end the form before its last question; gives what the dialog then ends with. */
  protected async endsEarly(_context: TurnContext, _answers: Answers): Promise<object | undefined> {
    return undefined;
  }

  /** What follows at once from an answer; gives the answers to go on with ("change my email" takes that answer out). */
  protected async taken(_context: TurnContext, _key: string, answers: Answers): Promise<Answers> {
    return answers;
  }

  async #takeCrossed(
    round: Round,
    state: FormState,
    asked: string | undefined,
    text: string,
  ): Promise<DialogTurnResult> {
    const added = addToLast(this.form, state.answers, asked, text);
    await say(round.context, added === undefined ? formWording.crossed : formWording.added);
    return round.replaceDialog(this.id, { ...state, answers: added ?? state.answers });
  }

  async #welcomeBack(round: Round, state: FormState, asked: string | undefined): Promise<DialogTurnResult> {
    const place = placeOf(this.form, state.answers, asked ?? '');
    await say(round.context, formWording.welcomeBack(place));
    return round.replaceDialog(this.id, state);
  }

  async #acknowledge(context: TurnContext, taken: Taken, misread: number): Promise<void> {
    if (taken.kind === 'corrected')
      await say(context, formWording.corrected(this.#wordingOf(taken.key).label));
    if (taken.kind === 'back') await say(context, formWording.back);
    if (taken.kind === 'at-the-start') await say(context, formWording.atTheStart);
    if (taken.kind === 'needed') await say(context, formWording.needed);
    if (taken.kind === 'not-asked') await say(context, formWording.changed);
    if (taken.kind === 'unclear' && misread === 1) await say(context, formWording.unclear);
  }

  #wordingOf(key: string): QuestionWording {
    const wording = this.#wording[key];
    if (wording === undefined) throw new Error(`no wording for the question ${key}`);
    return wording;
  }
}
