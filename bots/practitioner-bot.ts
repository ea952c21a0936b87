import type { Activity } from 'botbuilder-core';
import type { Dialog } from '../dialogs/framework.ts';
import { repromptEvent } from '../dialogs/root/root-dialog.ts';
import { type Effect, giveFacts, sortActivities, type TurnFacts } from '../dialogs/turn-facts.ts';
import type { Conversation } from '../src/core/conversation.ts';
import type { Saying } from '../src/core/message.ts';
import { runTurn } from './dialog-host.ts';

/** What the assistant answered, and what it asks to be done. */
export interface Answered {
  readonly sayings: readonly Saying[];
  readonly effects: readonly Effect[];
  readonly dialog: unknown;
}

/** Which kind of activity goes to the dialogs, and how. */
export class PractitionerBot {
  readonly #root: Dialog;

  constructor(root: Dialog) {
    this.#root = root;
  }

  /** Words of the practitioner, to whatever dialog is open. */
  hear(conversation: Conversation, text: string, facts: TurnFacts): Promise<Answered> {
    return this.#run(conversation, { type: 'message', text }, facts);
  }

  /** Asks the open question again, without an answer to it. */
  askAgain(conversation: Conversation, facts: TurnFacts): Promise<Answered> {
    return this.#run(conversation, { type: 'event', name: repromptEvent }, facts);
  }

  async #run(conversation: Conversation, what: Partial<Activity>, facts: TurnFacts): Promise<Answered> {
    const activity: Partial<Activity> = {
      ...what,
      channelId: conversation.channel,
      conversation: { id: conversation.id, isGroup: false, name: '', conversationType: '' },
      from: { id: 'practitioner', name: '' },
      recipient: { id: 'assistant', name: '' },
      locale: 'en-GB',
    };
    const turn = await runTurn(this.#root, activity, conversation.memory.dialog, (context) =>
      giveFacts(context, facts),
    );
    return { ...sortActivities(turn.activities), dialog: turn.state };
  }
}
