import type { PhoneMessage } from './a-service.ts';

/** A pretend phone that tries again, with the same id, until its text is received, as a gateway does. */
export interface StubbornPhone {
  readonly number: string;
  /** What was answered "received", by id. */
  readonly received: ReadonlyMap<string, string>;
  /** Texts until it is received, then waits for a message that `enough` accepts; gives it. */
  says(body: string, enough: (body: string) => boolean): Promise<string>;
  /** Everything on the phone. */
  all(): Promise<readonly PhoneMessage[]>;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param patience how many milliseconds without an answer are a failure. */
export function stubbornPhone(
  number: string,
  url: () => string | undefined,
  patience: number,
): StubbornPhone {
  const received = new Map<string, string>();
  let seen = 0;
  const ask = async (path: string, init?: RequestInit): Promise<Response | undefined> => {
    const base = url();
    if (base === undefined) return undefined;
    return fetch(`${base}${path}`, { ...init, signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  };
  const deliver = async (body: string, until: number): Promise<void> => {
    const id = `${number}-${received.size + 1}`;
    const text = JSON.stringify({ from: number, body, id });
    while (Date.now() < until) {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await ask('/text/phone', { method: 'POST', headers, body: text });
      if (answer?.status === 202) {
        received.set(id, body);
        return;
      }
      if (answer !== undefined && answer.status !== 503) throw new Error(`refused with ${answer.status}`);
      await pause(20);
    }
    throw new Error(`"${body}" was not received in time`);
  };
  const after = async (n: number): Promise<readonly PhoneMessage[]> => {
    const answer = await ask(`/text/phone/messages?number=${encodeURIComponent(number)}&after=${n}`);
    const content = answer?.ok ? await answer.json().catch(() => undefined) : undefined;
    return (content as { messages: PhoneMessage[] } | undefined)?.messages ?? [];
  };
  return {
    number,
    received,
    all: () => after(0),
    async says(body, enough) {
      const until = Date.now() + patience;
      await deliver(body, until);
      while (Date.now() < until) {
        for (const message of await after(seen)) {
          seen = message.n;
          if (enough(message.body)) return message.body;
        }
        await pause(10);
      }
      throw new Error(`"${body}" was not answered in time`);
    },
  };
}
