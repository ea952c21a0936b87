import type { WebAnswer } from '../../core/ports.ts';

/** The headers of a request that say where it comes from. */
export type HeaderOf = (name: string) => string | undefined;

export interface OriginParts {
  readonly publicUrl: string | undefined;
  readonly origins: readonly string[];
}

/**
 * Whether a page of this origin may speak to us: our own, or one that is listed. What names no origin is no page of
 * another site (a browser always names it across sites), and needs its token like everyone.
 */
export function mayCome(header: HeaderOf, { publicUrl, origins }: OriginParts): boolean {
  const origin = header('origin');
  if (origin === undefined || origins.includes(origin)) return true;
  if (publicUrl !== undefined) return origin === new URL(publicUrl).origin;
  return origin === `http://${header('host')}`;
}

/** Lets a listed page read the answer; our own pages need no such leave. */
export function leave(answer: WebAnswer, header: HeaderOf, { origins }: OriginParts): WebAnswer {
  const origin = header('origin');
  if (origin === undefined || !origins.includes(origin)) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'Access-Control-Allow-Origin': origin, Vary: 'Origin' },
  };
}

/** The answer to a browser that asks first. */
export const preflight: WebAnswer = {
  status: 204,
  type: 'text/plain',
  body: '',
  headers: {
    'Access-Control-Allow-Methods': 'GET, POST, DELETE',
    'Access-Control-Allow-Headers': 'authorization, content-type, x-ms-bot-agent, x-requested-with',
    'Access-Control-Expose-Headers': 'retry-after',
    'Access-Control-Max-Age': '600',
  },
};
