import type { Taken } from '../../src/channels/web-chat/wire.ts';
import type { Attempt, Unsent } from '../shared/outbox.ts';

const timeoutMilliseconds = 20_000;

/** One attempt. An answer that is lost on its way back is no answer: the message is sent again with its key. */
export async function post({ key, text }: Unsent): Promise<Attempt> {
  try {
    const answer = await fetch('/c/messages', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify({ text }),
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    if (answer.status === 202) return { kind: 'taken', sequence: ((await answer.json()) as Taken).sequence };
    if (answer.status === 401) return { kind: 'closed' };
    if (answer.status === 503) return { kind: 'again', down: true };
    return { kind: answer.status === 429 || answer.status >= 500 ? 'again' : 'refused' };
  } catch {
    return { kind: 'again' };
  }
}
