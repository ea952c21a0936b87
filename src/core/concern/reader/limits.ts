import type { ConcernKind } from '../concern.ts';
import type { Limits } from './kinds.ts';

/** A line that the model weighing it had not learnt from. */
export interface Held {
  readonly shares: readonly number[];
  readonly label: string;
  readonly rule: ConcernKind | 'none';
  readonly set: 'seen' | 'clinical' | 'chat';
  readonly writer: string;
}

/** How many wrong additions are allowed: shares of the lines of a kind, and counts per thousand lines of everyday talk. */
interface Allowed {
  readonly none: number;
  readonly third: number;
  readonly clinical: number;
  readonly chat: number;
}

const allowed: Readonly<Record<'now' | 'nowWhereAsked' | 'ask' | 'third', Allowed>> = {
  now: { none: 0.01, third: 0.03, clinical: 1.5, chat: 3 },
  nowWhereAsked: { none: 0.0015, third: 0.005, clinical: 0.2, chat: 0.4 },
  ask: { none: 0.04, third: 0.08, clinical: 7, chat: 18 },
  third: { none: 0.055, third: 1, clinical: 5, chat: 6 },
};
/** Of the explicit made emergencies, the share that must be. */
const emergencies = 0.85;

function nowOf(one: Held): number {
  return (one.shares[0] ?? 0) + (one.shares[1] ?? 0);
}

function askOf(one: Held): number {
  return nowOf(one) + (one.shares[2] ?? 0);
}

/** The lowest limit that no more than `most` of the values pass. */
function lowest(values: readonly number[], most: number): number {
  const sorted = [...values].sort((a, b) => b - a);
  return sorted[Math.floor(most)] ?? 0;
}

function limit(
  held: readonly Held[],
  from: (one: Held) => boolean,
  value: (one: Held) => number,
  by: Allowed,
): number {
  const of = (keep: (one: Held) => boolean, most: (all: number) => number): number => {
    const all = held.filter(keep);
    return lowest(all.filter(from).map(value), most(all.length));
  };
  return Math.max(
    0.05,
    of(
      (one) => one.set === 'seen' && one.label === 'none',
      (all) => by.none * all,
    ),
    of(
      (one) => one.label === 'third_party',
      (all) => by.third * all,
    ),
    of(
      (one) => one.set === 'clinical',
      (all) => (by.clinical * all) / 1000,
    ),
    of(
      (one) => one.set === 'chat',
      (all) => (by.chat * all) / 1000,
    ),
  );
}

function emergencyLimit(held: readonly Held[]): number {
  const raised = held
    .filter((one) => one.rule === 'explicit')
    .sort((a, b) => (b.shares[0] ?? 0) - (a.shares[0] ?? 0));
  let right = 0;
  let at = 1;
  raised.forEach((one, i) => {
    if (one.label === 'emergency') right += 1;
    if (right >= emergencies * (i + 1)) at = one.shares[0] ?? 1;
  });
  return Math.max(0.5, at);
}

/** Set where the lines held out show that the reader keeps to what is allowed. */
export function limitsFrom(held: readonly Held[]): Limits {
  const quiet = (one: Held): boolean => one.rule === 'none' || one.rule === 'third-party';
  const now = limit(held, quiet, nowOf, allowed.now);
  const ask = limit(held, (one) => quiet(one) && nowOf(one) <= now, askOf, allowed.ask);
  return {
    now,
    nowWhereAsked: limit(held, (one) => one.rule === 'ambiguous', nowOf, allowed.nowWhereAsked),
    emergency: emergencyLimit(held),
    ask,
    third: limit(
      held,
      (one) => one.rule === 'none' && nowOf(one) <= now && askOf(one) <= ask,
      (one) => one.shares[3] ?? 0,
      allowed.third,
    ),
  };
}
