import type { Clock, Facts, Log } from '../core/ports.ts';

/** One JSON line per event on standard output. Facts have no room for words, so none can be written. */
export function jsonLog(clock: Clock, write: (line: string) => void): Log {
  const put = (level: string) => (event: string, facts?: Facts) =>
    write(`${JSON.stringify({ at: clock.now().toISOString(), level, event, ...facts })}\n`);
  return { info: put('info'), warn: put('warn'), error: put('error') };
}
