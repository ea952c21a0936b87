import type { TurnContext } from 'botbuilder-core';
import { choose, openingWords } from '../../src/core/directory.ts';
import { type Form, given } from '../../src/core/forms/form.ts';
import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { type NationAnswer, readNation } from '../../src/core/forms/readers/nation.ts';
import { dialogIds, type Ended } from '../contracts.ts';
import { FormDialog, type FormState, type QuestionWording } from '../form-dialog.ts';
import type { DialogTurnResult, WaterfallStepContext } from '../framework.ts';
import type { Services } from '../services.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { topics } from './topics.ts';
import { serviceLine, signpostWording as wording } from './wording.ts';

/** How many services one answer names: more than a few is a list nobody reads at 3 am. */
const most = 3;

const form: Form = {
  questions: [
    { key: 'topic', asks: 'choice', read: (text) => readChoice(text, topics) },
    { key: 'nation', asks: 'place', read: (text) => readNation(text) },
  ],
};

const questions: Record<'topic' | 'nation', QuestionWording> = {
  topic: {
    label: 'kind of help',
    ask: () => wording.topic,
    again: () => wording.topicAgain,
    choices: () => topics.map(({ words }) => words[0] ?? ''),
  },
  nation: { label: 'where you work', ask: () => wording.nation, again: () => wording.nationAgain },
};

export class SignpostDialog extends FormDialog {
  constructor(services: Services) {
    super(dialogIds.signpost, services, form, questions);
  }

  protected override begin(context: TurnContext, state: FormState): FormState {
    const { nation } = facts(context).known;
    if (nation === undefined) return state;
    return { ...state, answers: { nation: { kind: 'answer', value: { nation }, said: nation } } };
  }

  protected async finish(
    round: WaterfallStepContext<FormState>,
    state: FormState,
  ): Promise<DialogTurnResult> {
    const { known, now } = facts(round.context);
    const nation = given<NationAnswer>(state.answers, 'nation')?.nation;
    if (nation !== undefined && nation !== known.nation)
      await ask(round.context, { kind: 'remember', known: { nation } });
    const topic = topics.find(({ key }) => key === given<string>(state.answers, 'topic'));
    const found = choose(this.services.directory, {
      now,
      ...(nation && { nation }),
      ...(known.profession && { profession: known.profession }),
      ...(topic && { topics: topic.topics }),
    }).slice(0, most);
    for (const service of found)
      await say(round.context, `${serviceLine(service)} ${openingWords(service, now, nation)}`.trim());
    await say(round.context, found.length === 0 ? wording.none : wording.more);
    return round.endDialog({ dialog: 'signpost' } satisfies Ended);
  }
}
