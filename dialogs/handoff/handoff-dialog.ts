import type { TurnContext } from 'botbuilder-core';
import type { CallBack } from '../../src/core/conversation.ts';
import { type Answers, type Form, given } from '../../src/core/forms/form.ts';
import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { readPhone } from '../../src/core/forms/readers/phone.ts';
import { readTime } from '../../src/core/forms/readers/time.ts';
import { readYesNo } from '../../src/core/forms/readers/yes-no.ts';
import { dialogIds, type Ended } from '../contracts.ts';
import { FormDialog, type FormState, type QuestionWording } from '../form-dialog.ts';
import type { DialogTurnResult, WaterfallStepContext } from '../framework.ts';
import type { Services } from '../services.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { handoffWording as wording } from './wording.ts';

const thisNumber = 'this-number';

const ways = [
  { key: 'wait', words: ['wait here by text', 'wait', 'wait here', 'text', 'by text'] },
  { key: 'call', words: ['call me back', 'call', 'phone', 'ring me', 'call back', 'callback', 'phone call'] },
  { key: 'carry-on', words: ['carry on with the assistant', 'carry on', 'continue', 'go on', 'you'] },
];

const wantsCall = (answers: Answers) => given(answers, 'how') === 'call';

const form: Form = {
  questions: [
    { key: 'how', asks: 'choice', read: (text) => readChoice(text, ways) },
    {
      key: 'number',
      asks: 'contact',
      when: wantsCall,
      read: (text, { finding, numberless }) => readPhone(text, finding, numberless ? undefined : thisNumber),
    },
    { key: 'time', asks: 'time', when: wantsCall, read: (text, { now }) => readTime(text, now) },
    { key: 'voicemail', asks: 'yes-no', when: wantsCall, read: (text) => readYesNo(text) },
  ],
};

const questions: Record<'how' | 'number' | 'time' | 'voicemail', QuestionWording> = {
  how: {
    label: 'how to be reached',
    ask: () => wording.how,
    again: () => wording.howAgain,
    choices: () => wording.howChoices,
  },
  number: { label: 'number', ask: () => wording.number, again: () => wording.numberAgain },
  time: { label: 'time', ask: () => wording.when, again: () => wording.whenAgain },
  voicemail: { label: 'voicemail', ask: () => wording.voicemail, again: () => wording.voicemailAgain },
};

export class HandoffDialog extends FormDialog {
  constructor(services: Services) {
    super(dialogIds.handoff, services, form, questions);
  }

  /** The place in the queue is taken at once; how to be reached is asked afterwards. */
  protected override async open(context: TurnContext): Promise<void> {
    const { stage, advisorsOnDuty, now } = facts(context);
    await ask(context, { kind: 'ask-for-person', why: 'asked' });
    await say(context, stage === 'waiting' ? wording.already : wording.asked);
    await say(context, wording.presence({ onDuty: advisorsOnDuty, service: this.services.service, now }));
  }

  protected async finish(
    round: WaterfallStepContext<FormState>,
    state: FormState,
  ): Promise<DialogTurnResult> {
    const how = given<string>(state.answers, 'how');
    if (how === 'call') {
      await ask(round.context, {
        kind: 'ask-for-person',
        why: 'call-back',
        callBack: callBack(state.answers),
      });
      await say(round.context, wording.callBack);
      return round.endDialog({ dialog: 'handoff', outcome: 'call-back' } satisfies Ended);
    }
    const outcome = how === 'carry-on' ? 'carry-on' : 'waiting';
    await say(round.context, outcome === 'carry-on' ? wording.carryOn : wording.waiting);
    return round.endDialog({ dialog: 'handoff', outcome } satisfies Ended);
  }
}

function callBack(answers: Answers): CallBack {
  const voicemail = given<string>(answers, 'voicemail');
  return {
    number: given<{ e164: string }>(answers, 'number')?.e164 ?? thisNumber,
    when: given<{ words: string }>(answers, 'time')?.words ?? '',
    voicemailIsSafe: voicemail === 'yes' || voicemail === 'no' ? voicemail : 'not-sure',
  };
}
