import type { Activity, TurnContext } from 'botbuilder-core';
import type { CallBack, HandoffReason, Known, Stage } from '../src/core/conversation.ts';
import type { Saying } from '../src/core/message.ts';
import type { PassWords } from '../src/core/pass.ts';
import type { Holdings } from '../src/core/ports.ts';

/** What a dialog may know of the conversation it speaks in. */
export interface TurnFacts {
  readonly now: Date;
  readonly known: Known;
  readonly stage: Stage['kind'];
  readonly advisorsOnDuty: number;
  readonly holdings: () => Promise<Holdings>;
  /** The words were written before our last question had left us. */
  readonly crossed: boolean;
}

/** What a dialog may ask for. It is not done by the dialog: it is written with the turn, or not at all. */
export type Effect =
  | { readonly kind: 'ask-for-person'; readonly why: HandoffReason; readonly callBack?: CallBack }
  | { readonly kind: 'remember'; readonly known: Partial<Known> }
  | { readonly kind: 'submit-referral'; readonly id: string; readonly answers: unknown }
  | { readonly kind: 'make-booking-link'; readonly code: string; readonly expires: string }
  | { readonly kind: 'make-pass'; readonly words: PassWords; readonly expires: string }
  | { readonly kind: 'forget' };

const factsKey = Symbol('turn facts');

export function giveFacts(context: TurnContext, facts: TurnFacts): void {
  context.turnState.set(factsKey, facts);
}

export function facts(context: TurnContext): TurnFacts {
  return context.turnState.get(factsKey) as TurnFacts;
}

/** The name of the event activity that carries an effect out of a dialog; it never reaches a channel. */
const effectName = 'sideroom.effect';

export async function ask(context: TurnContext, effect: Effect): Promise<void> {
  await context.sendActivity({ type: 'event', name: effectName, value: effect });
}

export async function say(context: TurnContext, saying: Saying | string): Promise<void> {
  const { text, ...rest } = typeof saying === 'string' ? { text: saying } : saying;
  await context.sendActivity({ type: 'message', text, channelData: rest });
}

/** Sorts what a dialog sent into what is said and what is asked for; traces and the like are dropped. */
export function sortActivities(activities: readonly Partial<Activity>[]): {
  readonly sayings: readonly Saying[];
  readonly effects: readonly Effect[];
} {
  const sayings: Saying[] = [];
  const effects: Effect[] = [];
  for (const activity of activities) {
    if (activity.type === 'event' && activity.name === effectName) effects.push(activity.value as Effect);
    if (activity.type === 'message' && activity.text)
      sayings.push({ ...(activity.channelData as Omit<Saying, 'text'>), text: activity.text });
  }
  return { sayings, effects };
}
