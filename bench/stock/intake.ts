import {
  type Activity,
  BotAdapter,
  ConversationState,
  MemoryStorage,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import {
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';

/** Sends nowhere: the SDK's own cost is what is measured. */
class QuietAdapter extends BotAdapter {
  override async sendActivities(
    _: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map(() => ({ id: '1' }));
  }
  override async updateActivity(): Promise<void> {}
  override async deleteActivity(): Promise<void> {}
  override async continueConversation(): Promise<void> {}
}

const questions = [
  'What is your name?',
  'Where do you work?',
  'Which are you?',
  'Your grade?',
  'Your number?',
  'What brings you here?',
  'Which of these fit?',
  'Anything at work?',
];

/** The stock way: a waterfall of eight text prompts over MemoryStorage, saved at the end of each turn. */
export function stockIntake(): (conversation: string, text: string) => Promise<void> {
  const state = new ConversationState(new MemoryStorage());
  const dialogs = new DialogSet(state.createProperty('dialogs'));
  const ask = questions.map((question, index) => async (step: WaterfallStepContext) => {
    if (index > 0) (step.values as Record<string, unknown>)[index] = step.result;
    return step.prompt('words', question);
  });
  dialogs.add(
    new WaterfallDialog('intake', [...ask, (step: WaterfallStepContext) => step.endDialog(step.values)]),
  );
  dialogs.add(new TextPrompt('words'));
  const adapter = new QuietAdapter();
  return async (conversation, text) => {
    const activity = {
      type: 'message',
      text,
      id: '1',
      channelId: 'bench',
      serviceUrl: 'urn:bench',
      conversation: { id: conversation },
      from: { id: 'user' },
      recipient: { id: 'bot' },
    } as Activity;
    const context = new TurnContext(adapter, activity);
    const dialog = await dialogs.createContext(context);
    const result = await dialog.continueDialog();
    if (result.status === DialogTurnStatus.empty) await dialog.beginDialog('intake');
    await state.saveChanges(context);
  };
}
