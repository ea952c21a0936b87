import type { Activity } from 'botbuilder';
import type { Delivery, OutboxEntry, Saying } from '../../core/message.ts';
import type { Outbound } from '../../core/ports.ts';
import type { Adapter } from './adapter.ts';
import { NotTaken } from './call-once.ts';
import { type BotServiceParts, botServiceChannel } from './parts.ts';
import { referenceIn } from './reference.ts';
import { mayCall } from './service-url.ts';

/** Longer than one call may take: getting a token for it is the SDK's own business. */
const longestMilliseconds = 30_000;
const calmCap = 60_000;
const crisisCap = 5_000;

/** What we say, as an activity: plain text, choices as buttons. */
export function activityOf({ text, choices }: Saying, onScreen: (text: string) => string): Partial<Activity> {
  const actions = (choices ?? []).map(onScreen).map((choice) => ({
    type: 'imBack',
    title: choice,
    value: choice,
  }));
  return {
    type: 'message',
    text: onScreen(text),
    textFormat: 'plain',
    locale: 'en-GB',
    inputHint: actions.length > 0 ? 'expectingInput' : 'acceptingInput',
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
  };
}

/** Answers leave by the outbox, to the address that was checked when it was kept, and is checked again. */
export function outbound(parts: BotServiceParts, adapter: () => Promise<Adapter>): Outbound {
  const { access, clock, onScreen } = parts;
  return {
    channel: botServiceChannel,
    async deliver(entry) {
      const reference = referenceIn(entry.address);
      if (reference === undefined || !mayCall(reference.serviceUrl, access))
        return { kind: 'refused', why: 'service-url' };
      const sending = adapter().then((open) => open.write(reference, activityOf(entry.saying, onScreen)));
      return inTime(sending, parts).then(
        (vendorId): Delivery => ({ kind: 'sent', vendorId }),
        (reason: unknown) => fate(reason, entry, clock.now()),
      );
    },
  };
}

function inTime<T>(work: Promise<T>, { clock }: Pick<BotServiceParts, 'clock'>): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = clock.after(longestMilliseconds, () => reject(new Error('no answer in time')));
    work.then(resolve, reject).finally(cancel);
  });
}

/** What a failure means: refused for good, certainly not sent, or not known. */
function fate(reason: unknown, entry: OutboxEntry, now: Date): Delivery {
  const after = retryAt(entry, now);
  if (!(reason instanceof NotTaken)) return { kind: 'unknown', after };
  const { status, failure } = reason;
  if (status === undefined) return { kind: failure === 'ECONNREFUSED' ? 'try-again' : 'unknown', after };
  const passes = status >= 500 || status === 408 || status === 429;
  return passes ? { kind: 'try-again', after } : { kind: 'refused', why: `http-${status}` };
}

function retryAt({ attempts, saying }: OutboxEntry, now: Date): Date {
  const wait = 1_000 * 2 ** Math.min(Math.max(attempts - 1, 0), 16);
  return new Date(now.getTime() + Math.min(wait, saying.crisis === true ? crisisCap : calmCap));
}
