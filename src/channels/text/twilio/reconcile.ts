import type { Arrival } from '../../../core/message.ts';
import type { Clock, Line, Log } from '../../../core/ports.ts';
import type { Api } from './api.ts';
import type { TwilioConfig } from './config.ts';
import { arrivalOf, isMessageSid, mediaCount } from './inbound.ts';
import { type ListedMessage, listMessages } from './listing.ts';

interface Reconciling {
  readonly config: TwilioConfig;
  readonly api: Api;
  readonly line: Line;
  readonly clock: Clock;
  readonly log: Log;
}

const lookBack = 48 * 3_600_000;
const mostPages = 20;

/**
 * Takes in what Twilio received for us while we could not: it tries a webhook for 15 s and then never again.
 * Everything of the last 48 hours is handed to the line once, oldest first; what it has already changes nothing.
 */
export function reconciler(parts: Reconciling): () => Promise<void> {
  let known: ReadonlySet<string> = new Set();
  return async () => {
    const listing = await listInbound(parts);
    if (listing === undefined) {
      parts.log.warn('text.twilio.reconcile-list-unreadable');
      return;
    }
    const inbound = listing.messages.filter((message) => message.inbound && isMessageSid(message.sid));
    const news = inbound.filter((message) => !known.has(message.sid)).reverse();
    const { done, missed } = await takeIn(parts, news);
    const left = new Set(news.slice(done).map((message) => message.sid));
    known = new Set(inbound.map((message) => message.sid).filter((sid) => !left.has(sid)));
    const level = listing.complete ? 'info' : 'warn';
    parts.log[level]('text.twilio.reconciled', {
      listed: inbound.length,
      missed,
      complete: listing.complete,
    });
  };
}

function listInbound({ api, config, clock }: Reconciling) {
  const since = new Date(clock.now().getTime() - lookBack);
  const to = config.from === undefined ? {} : { to: config.from };
  return listMessages(api, config, { ...to, since, sentSince: since, mostPages });
}

/** How many were handed over and how many of them were new. Stops at the first that cannot be kept, to keep the order. */
async function takeIn(
  { line, clock, log }: Reconciling,
  oldestFirst: readonly ListedMessage[],
): Promise<{ done: number; missed: number }> {
  let missed = 0;
  for (const [done, message] of oldestFirst.entries()) {
    const arrival = arrivalFrom(message, clock.now());
    if (arrival === undefined) continue;
    try {
      const { repeated } = await line.hear(arrival);
      if (!repeated) missed += 1;
    } catch {
      log.error('text.twilio.reconcile-not-kept');
      return { done, missed };
    }
  }
  return { done: oldestFirst.length, missed };
}

/** Their clock may be ahead of ours: nothing was said in the future. */
function arrivalFrom(message: ListedMessage, now: Date): Arrival | undefined {
  const at = message.at.getTime() < now.getTime() ? message.at : now;
  return arrivalOf({ ...message, media: mediaCount(message.media), at });
}
