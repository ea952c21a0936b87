import type { OutboxEntry } from '../../core/message.ts';

const calmCap = 60_000;
const crisisCap = 5_000;

/** When to try again: 1 s after the first attempt, then 2 s, 4 s … up to a minute; a crisis reply never waits longer than 5 s. */
export function retryAt({ attempts, saying }: OutboxEntry, now: Date): Date {
  const wait = 1_000 * 2 ** Math.min(Math.max(attempts - 1, 0), 16);
  return new Date(now.getTime() + Math.min(wait, saying.crisis === true ? crisisCap : calmCap));
}
