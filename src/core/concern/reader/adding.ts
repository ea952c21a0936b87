import type { ConcernKind } from '../concern.ts';
import type { Limits } from './kinds.ts';

/** How each answer stands for one stretch: emergency, explicit, ambiguous, third party, none; together one. */
export type Shares = readonly number[];

/**
 * One sentence out of several says less surely what the whole means, so it must be plainer. On the lines held out these
 * added ten calls for help and no card on a harmless line. It raises nobody else's trouble.
 */
export const sentenceLimits: Limits = { now: 0.8, nowWhereAsked: 0.8, emergency: 1, ask: 0.93, third: 1 };

/** How surely it is one of the two that show help at once. */
export function nowOf(shares: Shares): number {
  return (shares[0] ?? 0) + (shares[1] ?? 0);
}

/** Where the rules saw nothing, or somebody else's trouble. */
function addedToQuiet(
  shares: Shares,
  now: number,
  ruled: ConcernKind | 'none',
  limits: Limits,
): ConcernKind | undefined {
  const [emergency = 0, explicit = 0, ambiguous = 0, third = 0] = shares;
  if (now > limits.now) return emergency >= explicit ? 'emergency' : 'explicit';
  if (now + ambiguous > limits.ask) return 'ambiguous';
  return ruled === 'none' && third > limits.third ? 'third-party' : undefined;
}

/** What the reader adds, if anything: never less than the rules said, and nothing where they say it already. */
export function added(shares: Shares, ruled: ConcernKind | 'none', limits: Limits): ConcernKind | undefined {
  const [emergency = 0, explicit = 0] = shares;
  const now = nowOf(shares);
  if (ruled === 'emergency') return undefined;
  if (ruled === 'explicit') return emergency > limits.emergency ? 'emergency' : undefined;
  if (ruled !== 'ambiguous') return addedToQuiet(shares, now, ruled, limits);
  if (now <= limits.nowWhereAsked) return undefined;
  return emergency >= explicit ? 'emergency' : 'explicit';
}
