import { type Form, given } from '../../src/core/forms/form.ts';
import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { readYesNo } from '../../src/core/forms/readers/yes-no.ts';
import { answer, type Reading, unclear } from '../../src/core/forms/reading.ts';
import { dialogIds, type Ended } from '../contracts.ts';
import { FormDialog, type FormState, type QuestionWording } from '../form-dialog.ts';
import type { DialogTurnResult, WaterfallStepContext } from '../framework.ts';
import type { Services } from '../services.ts';
import { ask, say } from '../turn-facts.ts';
import { privacyWording as wording } from './wording.ts';

const choices = [
  { key: 'erase', words: ['erase it', 'erase', 'delete', 'delete it', 'forget me'] },
  { key: 'keep', words: ['keep it', 'keep', 'leave it'] },
];

function readErase(text: string): Reading<string> {
  const chosen = readChoice(text, choices);
  if (chosen.kind === 'answer') return chosen;
  const plain = readYesNo(text);
  if (plain.kind !== 'answer') return plain.kind === 'unclear' ? unclear : answer('keep');
  return answer(plain.value === 'yes' ? 'erase' : 'keep');
}

const form: Form = { questions: [{ key: 'erase', asks: 'choice', read: readErase }] };

const questions: Record<'erase', QuestionWording> = {
  erase: {
    label: 'erasing',
    ask: () => wording.forgetAsk,
    again: () => wording.forgetAskAgain,
    choices: () => wording.forgetChoices,
  },
};

export class ForgetDialog extends FormDialog {
  constructor(services: Services) {
    super(dialogIds.forget, services, form, questions);
  }

  protected async finish(
    round: WaterfallStepContext<FormState>,
    state: FormState,
  ): Promise<DialogTurnResult> {
    const erase = given<string>(state.answers, 'erase') === 'erase';
    if (erase) await ask(round.context, { kind: 'forget' });
    await say(round.context, erase ? { text: wording.forgotten, crisis: true } : wording.keptAll);
    return round.endDialog({ dialog: 'forget', outcome: erase ? 'forgotten' : 'kept' } satisfies Ended);
  }
}
