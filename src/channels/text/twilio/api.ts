import type { Clock } from '../../../core/ports.ts';
import type { TwilioConfig } from './config.ts';

/** What came of one request to Twilio's REST interface. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly content: unknown; readonly skew: number }
  /** Never reached Twilio: nothing can have been sent. */
  | { readonly kind: 'not-reached' }
  /** Reached it, or may have; what it did is not known. */
  | { readonly kind: 'lost' };

export interface Api {
  get(path: string): Promise<Answer>;
  post(path: string, form: URLSearchParams): Promise<Answer>;
}

const mostPatience = 10_000;

/** The REST interface with basic authentication, 10 s for each request, no redirect followed. Never throws. */
export function twilioApi(config: TwilioConfig, clock: Clock): Api {
  const credentials = Buffer.from(`${config.accountSid}:${config.authToken}`).toString('base64');
  const headers = { authorization: `Basic ${credentials}`, accept: 'application/json' };
  const base = config.apiUrl.endsWith('/') ? config.apiUrl.slice(0, -1) : config.apiUrl;
  return {
    get: (path) => ask(clock, `${base}${path}`, { headers }),
    post: (path, body) => ask(clock, `${base}${path}`, { method: 'POST', headers, body }),
  };
}

async function ask(clock: Clock, url: string, request: RequestInit): Promise<Answer> {
  const patience = new AbortController();
  const cancel = clock.after(mostPatience, () => patience.abort());
  try {
    const response = await fetch(url, { ...request, redirect: 'manual', signal: patience.signal });
    const content = parse(await response.text());
    return { kind: 'answered', status: response.status, content, skew: skewOf(response, clock) };
  } catch (failure) {
    return { kind: wasReached(failure) ? 'lost' : 'not-reached' };
  } finally {
    cancel();
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds Twilio's clock is ahead of ours; 0 if it does not say. Ours may be an hour off. */
function skewOf(response: Response, clock: Clock): number {
  const theirs = Date.parse(response.headers.get('date') ?? '');
  return Number.isNaN(theirs) ? 0 : theirs - clock.now().getTime();
}

/** Failures before a byte of the request has left: looking up the name, connecting, agreeing on encryption. */
const beforeSending: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
]);

function wasReached(failure: unknown): boolean {
  const cause = failure instanceof Error ? failure.cause : undefined;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  return !(
    beforeSending.has(code) ||
    code.startsWith('ERR_TLS') ||
    code.startsWith('CERT_') ||
    code.startsWith('ERR_SSL')
  );
}
