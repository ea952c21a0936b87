import { word } from '../core/facts.ts';
import type { Clock, Log, Store } from '../core/ports.ts';

interface Parts {
  readonly clock: Clock;
  readonly log: Log;
}

/** Does `work` every so often, one at a time; a failure is logged and the next time comes all the same. */
export function every(
  milliseconds: number,
  job: string,
  work: () => Promise<unknown>,
  { clock, log }: Parts,
): () => void {
  let cancel: () => void;
  let stopped = false;
  const again = () => {
    if (!stopped) cancel = clock.after(milliseconds, round);
  };
  const round = () => {
    work()
      .catch(() => log.error('job-failed', { job: word(job) }))
      .finally(again);
  };
  again();
  return () => {
    stopped = true;
    cancel();
  };
}

const day = 86_400_000;

/** Erases what is older than we said we would keep it. */
export async function expire(
  store: Pick<Store, 'expire'>,
  now: Date,
  keep: { readonly days: number; readonly daysWithReferral: number },
): Promise<number> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  return store.expire(before(keep.days), before(keep.daysWithReferral));
}
