import type { TurnContext } from 'botbuilder-core';
import type { Known, Profession } from '../../src/core/conversation.ts';
import { type Answers, given, without } from '../../src/core/forms/form.ts';
import { readGrade } from '../../src/core/forms/readers/grade.ts';
import type { NationAnswer } from '../../src/core/forms/readers/nation.ts';
import { dialogIds, type Ended } from '../contracts.ts';
import { FormDialog, type FormState } from '../form-dialog.ts';
import type { DialogTurnResult, WaterfallStepContext } from '../framework.ts';
import type { Services } from '../services.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { namedToChange, referralForm, routeOf } from './questions.ts';
import { questionWording, referralWording } from './wording.ts';

type Outcome = Extract<Ended, { dialog: 'referral' }>['outcome'];

export class ReferralDialog extends FormDialog {
  constructor(services: Services) {
    super(dialogIds.referral, services, referralForm, questionWording(services));
  }

  protected override async open(context: TurnContext): Promise<void> {
    await say(context, referralWording.open);
  }

  /** The referral has its id from the beginning: sent twice, it is still one. */
  protected override begin(context: TurnContext, state: FormState): FormState {
    const { handle } = facts(context).known;
    const answers: Answers =
      handle === undefined ? {} : { handle: { kind: 'answer', value: handle, said: handle } };
    return { ...state, answers, given: { id: this.services.ids.next() } };
  }

  protected override async taken(context: TurnContext, key: string, answers: Answers): Promise<Answers> {
    const known = knownFrom(key, answers);
    if (known !== undefined) await ask(context, { kind: 'remember', known });
    if (this.holds(key, answers)) {
      await say(context, referralWording.kept);
      return without(answers, 'check');
    }
    if (key === 'profession') return withGrade(answers);
    const chosen = toChange(key, answers);
    if (key !== 'change' && chosen === undefined) return answers;
    const again = without(without(answers, 'change'), 'check');
    return chosen === undefined ? again : without(again, chosen);
  }

  protected async finish(
    round: WaterfallStepContext<FormState>,
    state: FormState,
  ): Promise<DialogTurnResult> {
    const treated =
      routeOf(state.answers).kind === 'eligible' || given(state.answers, 'nation') === undefined;
    await say(round.context, treated ? referralWording.sent : referralWording.sentToPerson);
    const { check: _, change: __, route: ___, ...answers } = state.answers;
    const id = state.given?.id ?? this.services.ids.next();
    await ask(round.context, { kind: 'submit-referral', id, answers });
    return round.endDialog({ dialog: 'referral', outcome: treated ? 'sent' : 'person' } satisfies Ended);
  }

  protected override holds(key: string, answers: Answers): boolean {
    return key === 'check' && given<string>(answers, 'check') === 'keep';
  }

  protected override async endsEarly(context: TurnContext, answers: Answers): Promise<Ended | undefined> {
    const outcome = earlyOutcome(answers);
    if (outcome === 'elsewhere') await say(context, referralWording.elsewhere);
    return outcome && { dialog: 'referral', outcome };
  }
}

/** "I'm a GP partner" says the grade as well: it is not asked again. */
function withGrade(answers: Answers): Answers {
  const answered = answers.profession;
  if (answered?.kind !== 'answer' || 'grade' in answers) return answers;
  const reading = readGrade(answered.said, given<Profession>(answers, 'profession'));
  if (reading.kind !== 'answer' || reading.value.grade === undefined) return answers;
  return { ...answers, grade: { kind: 'answer', value: reading.value, said: answered.said } };
}

/** The answer that is to be asked for again: named at the list, or with "change my email" at the check itself. */
function toChange(key: string, answers: Answers): string | undefined {
  if (key === 'change') return given<string>(answers, 'change');
  const checked = answers.check;
  if (key !== 'check' || checked?.kind !== 'answer' || checked.value !== 'change') return undefined;
  return namedToChange(checked.said, answers);
}

function earlyOutcome(answers: Answers): Outcome | undefined {
  const route = given<string>(answers, 'route');
  if (route === 'person') return 'person';
  if (route === 'leave') return 'elsewhere';
  return undefined;
}

/** What the line itself needs from an answer, for the right numbers in a crisis reply. */
function knownFrom(key: string, answers: Answers): Partial<Known> | undefined {
  const nation = given<NationAnswer>(answers, 'nation')?.nation;
  const profession = given<Profession>(answers, 'profession');
  const handle = given<string>(answers, 'handle');
  if (key === 'nation' && nation) return { nation };
  if (key === 'profession' && profession) return { profession };
  return key === 'handle' && handle ? { handle } : undefined;
}
