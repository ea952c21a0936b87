import type { TurnContext } from 'botbuilder-core';
import { newPass } from '../../src/core/pass.ts';
import type { Services } from '../services.ts';
import { ask, facts, say } from '../turn-facts.ts';
import { rootWording as wording } from './wording.ts';

const passMilliseconds = 10 * 60_000;

/** The chat page's address and words to come in with; the pass is kept with the turn that says them, or not at all. */
export async function sayWayToBrowser(context: TurnContext, { ids, service }: Services): Promise<void> {
  if (context.activity.channelId === 'web-chat') return say(context, wording.inBrowser);
  const words = newPass(ids, 4);
  const expires = new Date(facts(context).now.getTime() + passMilliseconds);
  await ask(context, { kind: 'make-pass', words, expires: expires.toISOString() });
  await say(context, wording.toBrowser(`${service.publicUrl}/c`, words));
}
