import { type Activity, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder-core';
import { type Dialog, DialogSet, DialogTurnStatus } from '../dialogs/framework.ts';

/** What a dialog made of one activity: nothing has been sent, and nothing outside has changed. */
export interface HostedTurn {
  readonly activities: readonly Partial<Activity>[];
  readonly state: unknown;
}

/** Keeps what a dialog sends instead of sending it. */
class CapturingAdapter extends BotAdapter {
  readonly activities: Partial<Activity>[] = [];

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.activities.push(...activities);
    return activities.map((_, index) => ({ id: String(index) }));
  }

  override updateActivity(): Promise<void> {
    return Promise.resolve();
  }

  override deleteActivity(): Promise<void> {
    return Promise.resolve();
  }

  override continueConversation(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * A dialog as a function: (state, activity) to (state, activities), after the scale-out sample of Bot Framework.
 * `state` is not touched; `prepare` gives the turn what its dialogs may know.
 */
export async function runTurn(
  dialog: Dialog,
  activity: Partial<Activity>,
  state: unknown,
  prepare: (context: TurnContext) => void,
): Promise<HostedTurn> {
  const adapter = new CapturingAdapter();
  const context = new TurnContext(adapter, activity as Activity);
  prepare(context);
  const held: { state: unknown } = { state: state === undefined ? undefined : structuredClone(state) };
  const dialogs = new DialogSet({
    get: async (_context: TurnContext, otherwise?: unknown) => {
      held.state ??= otherwise;
      return held.state;
    },
    set: async (_context: TurnContext, value: unknown) => {
      held.state = value;
    },
    delete: async () => {
      held.state = undefined;
    },
  } as ConstructorParameters<typeof DialogSet>[0]);
  dialogs.add(dialog);
  const dialogContext = await dialogs.createContext(context);
  const result = await dialogContext.continueDialog();
  if (result.status === DialogTurnStatus.empty) await dialogContext.beginDialog(dialog.id);
  return { activities: adapter.activities, state: held.state };
}
