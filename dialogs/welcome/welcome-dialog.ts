import type { TurnContext } from 'botbuilder-core';
import { type Answers, type Form, given, without } from '../../src/core/forms/form.ts';
import { readChoice } from '../../src/core/forms/readers/choice.ts';
import { readYesNo } from '../../src/core/forms/readers/yes-no.ts';
import { answer, type Reading, unclear } from '../../src/core/forms/reading.ts';
import { dialogIds, type Ended, type Wish } from '../contracts.ts';
import { FormDialog, type FormState, type QuestionWording } from '../form-dialog.ts';
import type { DialogTurnResult, WaterfallStepContext } from '../framework.ts';
import type { Services } from '../services.ts';
import { phoneLine } from '../signpost/wording.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { welcomeWording as wording } from './wording.ts';

type Consent = 'yes' | 'no' | 'more';
type Safe = 'safe' | 'not-safe' | 'not-sure';

const consentChoices = [
  {
    key: 'yes',
    words: ['go on', 'yes go on', 'happy', 'i agree', 'agree', 'i consent', 'continue', 'carry on'],
  },
  { key: 'no', words: ['no', 'i do not', 'dont'] },
  { key: 'more', words: ['tell me more', 'more', 'read more', 'more information', 'details'] },
];
const safeChoices = [
  { key: 'safe', words: ['yes, only I see them', 'only me', 'safe', 'its safe', 'it is safe', 'fine'] },
  {
    key: 'not-safe',
    words: ['no, others may', 'others may', 'someone may', 'not safe', 'its not safe', 'unsafe'],
  },
  { key: 'not-sure', words: ['not sure'] },
];

function readConsent(text: string): Reading<Consent> {
  const choice = readChoice(text, consentChoices);
  if (choice.kind === 'answer') return answer(choice.value as Consent);
  const plain = readYesNo(text);
  if (plain.kind !== 'answer') return plain;
  return plain.value === 'rather-not-say' ? unclear : answer(plain.value);
}

function readSafe(text: string): Reading<Safe> {
  const choice = readChoice(text, safeChoices);
  if (choice.kind === 'answer') return answer(choice.value as Safe);
  const plain = readYesNo(text);
  if (plain.kind !== 'answer') return plain;
  return answer(plain.value === 'yes' ? 'safe' : plain.value === 'no' ? 'not-safe' : 'not-sure');
}

/** Consent in steps, before the first personal question. */
const form: Form = {
  questions: [
    { key: 'consent', asks: 'choice', required: true, read: readConsent },
    {
      key: 'textsSafe',
      asks: 'choice',
      when: (answers) => given<Consent>(answers, 'consent') === 'yes',
      read: readSafe,
    },
  ],
};

const questions: Record<'consent' | 'textsSafe', QuestionWording> = {
  consent: {
    label: 'going on',
    ask: () => wording.goOn,
    again: () => wording.goOnAgain,
    choices: () => wording.goOnChoices,
  },
  textsSafe: {
    label: 'texting you here',
    ask: () => wording.textsSafe,
    again: () => wording.textsSafeAgain,
    choices: () => wording.textsSafeChoices,
  },
};

/** Written on a web page and not texted: nothing of it stays on a phone. */
const isOnPage = ({ activity }: TurnContext) => activity.channelId === 'web-chat';

export class WelcomeDialog extends FormDialog {
  constructor(services: Services) {
    super(dialogIds.welcome, services, form, questions);
  }

  protected override async open(context: TurnContext): Promise<void> {
    await say(context, wording.hello(this.services.service));
    await say(context, wording.readers);
  }

  protected override async taken(context: TurnContext, key: string, answers: Answers): Promise<Answers> {
    if (key !== 'consent') return answers;
    const consent = given<Consent>(answers, key);
    // There is no phone to ask about.
    if (consent === 'yes' && isOnPage(context)) return { ...answers, textsSafe: { kind: 'skipped' } };
    if (consent !== 'more') return answers;
    for (const line of wording.more(this.services.service, isOnPage(context))) await say(context, line);
    return without(answers, key);
  }

  protected async finish(
    round: WaterfallStepContext<FormState>,
    state: FormState,
  ): Promise<DialogTurnResult> {
    const consented = given<Consent>(state.answers, 'consent') === 'yes';
    if (!consented) {
      await say(round.context, { text: wording.declined(phoneLine(this.services)), crisis: true });
      return round.endDialog({ dialog: 'welcome', consented } satisfies Ended);
    }
    const textsAreSafe = given<Safe>(state.answers, 'textsSafe') === 'safe';
    const consentedAt = facts(round.context).now.toISOString();
    await ask(round.context, { kind: 'remember', known: { consentedAt, textsAreSafe } });
    if (!textsAreSafe && !isOnPage(round.context)) await say(round.context, wording.takeCare);
    const then = state.given?.wish as Wish | undefined;
    return round.endDialog({ dialog: 'welcome', consented, ...(then && { then }) } satisfies Ended);
  }
}
