import type {
  Activity,
  ConfigurationBotFrameworkAuthentication,
  ConversationReference,
  TurnContext,
} from 'botbuilder';
import type { Clock } from '../../core/ports.ts';
import { callOnce } from './call-once.ts';
import type { Access } from './parts.ts';
import type { Reference } from './reference.ts';

type Options = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;

/** The SDK, as this door uses it. */
export interface Adapter {
  /** Checks who posted this; only then `logic` runs, with a way to answer at once. Rejects for anybody else. */
  take(authorization: string, given: Given, logic: (say: Say) => Promise<void>): Promise<void>;
  /** Writes into a conversation by itself. Resolves with the channel's id of the message. */
  write(reference: Reference, activity: Partial<Activity>): Promise<string>;
}

export interface Given {
  readonly reference: Reference;
  readonly type: string;
  readonly id: string | undefined;
}

export type Say = (activity: Partial<Activity>) => Promise<void>;

/** Loads the SDK, which is large, so only where the door is open. Without an app it asks for no credentials. */
export async function openAdapter(access: Access, clock: Clock): Promise<Adapter> {
  const app = access.kind === 'app' ? access.app : undefined;
  const { CloudAdapter, ConfigurationBotFrameworkAuthentication: Authentication } = await import(
    'botbuilder'
  );

  class Door extends CloudAdapter {
    take(authorization: string, activity: Activity, logic: (context: TurnContext) => Promise<void>) {
      return this.processActivity(authorization, activity, logic);
    }

    /** The SDK names an activity of its own making as the one answered; a client waits for that one in vain. */
    override sendActivities(context: TurnContext, activities: Partial<Activity>[]) {
      return super.sendActivities(
        context,
        activities.map(({ replyToId: _, ...activity }) => activity),
      );
    }
  }

  const door = new Door(
    new Authentication(
      app === undefined
        ? {}
        : {
            MicrosoftAppId: app.id,
            MicrosoftAppPassword: app.password,
            MicrosoftAppType: app.type,
            MicrosoftAppTenantId: app.tenantId,
          },
      undefined,
      undefined,
      undefined,
      { httpClient: callOnce(access, clock) as unknown as NonNullable<Options['httpClient']> },
    ),
  );
  return {
    async take(authorization, given, logic) {
      await door.take(authorization, activityOf(given), (context) =>
        logic(async (activity) => void (await context.sendActivity(activity))),
      );
    },
    async write(reference, activity) {
      let id = '';
      await door.continueConversationAsync(app?.id ?? '', activityReference(reference), async (context) => {
        id = (await context.sendActivity(activity))?.id ?? '';
      });
      return id;
    },
  };
}

/** Ids alone: a channel refuses empty names and kinds. */
function activityReference({ serviceUrl, channelId, conversation, user, bot }: Reference) {
  return {
    serviceUrl,
    channelId,
    conversation: { id: conversation },
    user: { id: user },
    bot: { id: bot },
  } as ConversationReference;
}

/** Only what was checked: nothing else of what was posted reaches the SDK. */
function activityOf({ reference, type, id }: Given): Activity {
  const { bot, user, ...rest } = activityReference(reference);
  return { type, ...(id !== undefined && { id }), ...rest, from: user, recipient: bot } as Activity;
}
