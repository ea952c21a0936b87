import { type Request, readRequest } from '../src/core/requests.ts';
import type { ReviewedAnswer } from './questions/answers.ts';
import { findAnswer } from './questions/find-answer.ts';

/** What cuts in at any question and leaves the place as it is. */
export type Interruption =
  | { readonly kind: 'answer'; readonly reviewed: ReviewedAnswer }
  | {
      readonly kind: 'request';
      readonly request: Exclude<Request, 'greeting' | 'stop-texts' | 'start-texts' | 'help'>;
    };

const interrupting: ReadonlySet<string> = new Set([
  'person',
  'menu',
  'pause',
  'where',
  'web',
  'hold',
  'forget',
  'refer',
  'signpost',
  'book',
]);

/** Reads a whole message as an interruption; the same words inside a longer message are part of an answer. */
export function readInterruption(text: string): Interruption | undefined {
  const request = readRequest(text);
  if (request !== undefined && interrupting.has(request))
    return { kind: 'request', request: request as Extract<Interruption, { kind: 'request' }>['request'] };
  const found = findAnswer(text);
  return found && { kind: 'answer', reviewed: found };
}
