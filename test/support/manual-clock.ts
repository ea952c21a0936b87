import type { Clock } from '../../src/core/ports.ts';

export interface ManualClock extends Clock {
  /**
   * Moves on by that many milliseconds and runs the timers that fall due on the way, in order of their time.
   * After each it waits for `settled`: what a timer sets going may set the next one.
   */
  advance(milliseconds: number, settled?: () => Promise<unknown>): Promise<void>;
  /** When the next timer falls due, if any is set. */
  nextTimer(): Date | undefined;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until it is moved. Its timers see the moment they were set for. */
export function manualClock(start = new Date('2026-03-02T03:00:00Z')): ManualClock {
  let now = start.getTime();
  const timers = new Set<Timer>();
  const next = () => [...timers].sort((one, other) => one.at - other.at)[0];
  return {
    now: () => new Date(now),
    after(milliseconds, run) {
      const timer = { at: now + Math.max(milliseconds, 0), run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(milliseconds, settled = pause) {
      const until = now + milliseconds;
      for (let timer = next(); timer !== undefined && timer.at <= until; timer = next()) {
        timers.delete(timer);
        now = timer.at;
        timer.run();
        await settled();
      }
      now = until;
      await settled();
    },
    nextTimer: () => {
      const timer = next();
      return timer && new Date(timer.at);
    },
  };
}

/** Lets what a timer set going reach its next wait. */
function pause(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
