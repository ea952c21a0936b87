import { word } from '../../../core/facts.ts';
import type { EntryId } from '../../../core/ids.ts';
import type { Fate } from '../../../core/message.ts';
import type { Route, WebAnswer, WebRequest } from '../../../core/ports.ts';
import type { TwilioConfig } from './config.ts';
import type { TwilioParts } from './inbound-route.ts';
import { signedForm } from './signed-form.ts';

/** Twilio's message statuses (www.twilio.com/docs/messaging/guides/track-outbound-message-status) as fates. */
const fates: ReadonlyMap<string, Fate> = new Map([
  ['accepted', 'queued'],
  ['scheduled', 'queued'],
  ['queued', 'queued'],
  ['sending', 'queued'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'delivered'],
  ['undelivered', 'undelivered'],
  ['failed', 'undelivered'],
  ['canceled', 'undelivered'],
]);

/** Where Twilio reports the fate of an entry. */
export function statusPath(entry: EntryId): string {
  return `/text/twilio/status?entry=${encodeURIComponent(entry)}`;
}

/**
 * `POST /text/twilio/status?entry=…`: what became of a message of ours. Reports come late, twice and out of
 * order; the store ranks them. One that cannot be kept is answered with 503, so that Twilio may try again.
 */
export function statusRoute(config: TwilioConfig, parts: TwilioParts): Route {
  return {
    method: 'POST',
    path: '/text/twilio/status',
    mostBytes: 65_536,
    handle: (request) => handle(config, parts, request),
  };
}

async function handle(config: TwilioConfig, parts: TwilioParts, request: WebRequest): Promise<WebAnswer> {
  const read = signedForm(config, request);
  if ('refused' in read) {
    parts.log.warn('text.twilio.webhook-refused', { status: read.refused });
    return bare(read.refused);
  }
  const entry = request.query.get('entry') ?? '';
  const fate = fates.get(read.form.get('MessageStatus') ?? '');
  if (entry === '' || fate === undefined) {
    parts.log.info('text.twilio.status-not-understood');
    return bare(200);
  }
  if (fate === 'undelivered') {
    parts.log.warn('text.twilio.undelivered', { code: word(read.form.get('ErrorCode') || 'none') });
  }
  return report(parts, entry as EntryId, fate);
}

async function report({ line, log }: TwilioParts, entry: EntryId, fate: Fate): Promise<WebAnswer> {
  try {
    const noted = await line.report(entry, fate);
    if (noted === 'unknown') log.warn('text.twilio.status-of-unknown-entry', { fate: word(fate) });
    return bare(200);
  } catch {
    log.error('text.twilio.status-not-kept', { fate: word(fate) });
    return bare(503);
  }
}

function bare(status: 200 | 400 | 403 | 503): WebAnswer {
  return { status, type: 'text/plain', body: '' };
}
