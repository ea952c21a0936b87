import type { Clock } from '../../core/ports.ts';
import type { Access } from './parts.ts';
import { mayCall } from './service-url.ts';

const longestMilliseconds = 15_000;

/** A channel did not take what was sent: its status, or how the connection failed. */
export class NotTaken extends Error {
  readonly status: number | undefined;
  readonly failure: string | undefined;

  constructor(status: number | undefined, failure?: string) {
    super('not taken');
    this.name = 'NotTaken';
    this.status = status;
    this.failure = failure;
  }
}

/** A request as the SDK's client hands it down. */
interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: { toJson(): Record<string, string> };
  readonly body?: unknown;
}

/** These are fetch's own to say. */
const notOurs: ReadonlySet<string> = new Set(['content-length', 'host', 'connection', 'accept-encoding']);

/**
 * What the SDK sends with. Its own client follows redirects, so that an allowed host could send us anywhere, and tries
 * again by itself for minutes behind the outbox's back. This calls one checked address, once, for so long.
 */
export function callOnce(access: Access, clock: Clock) {
  return {
    async sendRequest(request: Request) {
      if (!mayCall(request.url, access)) throw new NotTaken(403);
      const ended = new AbortController();
      const cancel = clock.after(longestMilliseconds, () => ended.abort());
      try {
        const answer = await call(request, ended.signal);
        const bodyAsText = await answer.text();
        if (!answer.ok) throw new NotTaken(answer.status);
        return { request, status: answer.status, headers: { toJson: () => ({}) }, bodyAsText };
      } finally {
        cancel();
      }
    },
  };
}

async function call({ url, method, headers, body }: Request, signal: AbortSignal): Promise<Response> {
  const given = Object.entries(headers.toJson()).filter(([name]) => !notOurs.has(name.toLowerCase()));
  try {
    return await fetch(url, {
      method,
      headers: given,
      redirect: 'manual',
      signal,
      ...(typeof body === 'string' && { body }),
    });
  } catch (reason) {
    const { cause } = reason as { cause?: { code?: unknown } };
    throw new NotTaken(undefined, typeof cause?.code === 'string' ? cause.code : 'unknown');
  }
}
