import type { Ids } from '../../src/core/ports.ts';

/** Ids that count: 22 characters, like real ones. */
export function countingIds(prefix = 'id'): Ids {
  let last = 0;
  return {
    next() {
      last += 1;
      return `${prefix}-${String(last).padStart(21 - prefix.length, '0')}`;
    },
  };
}
