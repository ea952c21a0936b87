import { word } from '../../../core/facts.ts';
import type { Delivery, OutboxEntry } from '../../../core/message.ts';
import type { Clock, Log, Outbound } from '../../../core/ports.ts';
import { retryAt } from '../backoff.ts';
import { textChannel } from '../channel.ts';
import { renderText } from '../render.ts';
import { split } from '../split.ts';
import type { Answer, Api } from './api.ts';
import { ourUrl, type TwilioConfig } from './config.ts';
import { type ListedMessage, listMessages } from './listing.ts';
import { statusPath } from './status-route.ts';

interface Sending {
  readonly config: TwilioConfig;
  readonly api: Api;
  readonly clock: Clock;
  readonly log: Log;
}

/** Twilio takes up to 1,600 characters in one message (error 21617 beyond). */
const mostUnits = 1_600;

/** Sends by REST; see `deliver` for what becomes of each answer. */
export function twilioOutbound(sending: Sending): Outbound {
  return { channel: textChannel, deliver: (entry) => deliver(sending, entry) };
}

/**
 * Twilio has no key that would make sending idempotent. So when an earlier attempt ended without our knowing,
 * we first look in its list for the same words to the same number since. If the list cannot be had, a crisis
 * reply is sent again (a double is acceptable, silence is not) and anything else waits.
 */
async function deliver(sending: Sending, entry: OutboxEntry): Promise<Delivery> {
  const gone = entry.uncertain ? await alreadySent(sending, entry) : [];
  if (gone === undefined) return { kind: 'unknown', after: retryAt(entry, sending.clock.now()) };
  const left = [...gone];
  let outcome: Delivery | undefined;
  for (const part of split(renderText(entry.saying), mostUnits)) {
    const index = left.findIndex((message) => message.body.trim() === part.trim());
    const [found] = index === -1 ? [] : left.splice(index, 1);
    const before: Delivery | undefined = outcome;
    outcome = found ? { kind: 'sent', vendorId: found.sid } : await send(sending, entry, part);
    // Once a part is or may be out, only the list can tell, so the next attempt must look there again.
    if (outcome.kind === 'try-again' && (entry.uncertain || before)) return { ...outcome, kind: 'unknown' };
    if (outcome.kind !== 'sent') return outcome;
  }
  return outcome ?? { kind: 'refused', why: 'nothing-to-send' };
}

async function alreadySent(
  { api, config, log }: Sending,
  entry: OutboxEntry,
): Promise<readonly ListedMessage[] | undefined> {
  const listing = await listMessages(api, config, { to: entry.address, since: entry.at, mostPages: 3 });
  if (listing === undefined) {
    log.warn('text.twilio.list-unreadable', { crisis: entry.saying.crisis === true });
    return entry.saying.crisis === true ? [] : undefined;
  }
  const failed = new Set(['failed', 'undelivered', 'canceled']);
  return listing.messages.filter((message) => !message.inbound && !failed.has(message.status)).reverse();
}

async function send(sending: Sending, entry: OutboxEntry, body: string): Promise<Delivery> {
  const { api, config } = sending;
  const form = new URLSearchParams({ To: entry.address, Body: body });
  if (config.messagingServiceSid) form.set('MessagingServiceSid', config.messagingServiceSid);
  else form.set('From', config.from ?? '');
  form.set('StatusCallback', ourUrl(config, statusPath(entry.id)));
  return outcomeOf(
    sending,
    entry,
    await api.post(`/2010-04-01/Accounts/${config.accountSid}/Messages.json`, form),
  );
}

function outcomeOf({ clock, log }: Sending, entry: OutboxEntry, answer: Answer): Delivery {
  const after = retryAt(entry, clock.now());
  if (answer.kind === 'not-reached') return { kind: 'try-again', after };
  if (answer.kind === 'lost') return { kind: 'unknown', after };
  const { status } = answer;
  const sid = field(answer.content, 'sid');
  if (status >= 200 && status < 300 && sid !== '') return { kind: 'sent', vendorId: sid };
  const code = field(answer.content, 'code') || `http-${status}`;
  log.warn('text.twilio.not-sent', { status, code: word(code) });
  if (isRefusal(status)) return { kind: 'refused', why: code };
  // 5xx, and a success that names no message: it may have gone.
  return { kind: isForNow(status) ? 'try-again' : 'unknown', after };
}

/** Nothing was sent, and the same again may do: too slow, too many, or credentials of ours that want mending. */
function isForNow(status: number): boolean {
  return status === 401 || status === 408 || status === 429;
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && !isForNow(status);
}

function field(content: unknown, name: string): string {
  if (typeof content !== 'object' || content === null) return '';
  const value: unknown = Reflect.get(content, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
