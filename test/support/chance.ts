/** Numbers that look random and are the same in every run: mulberry32 (Tommy Ettinger, public domain). */
export interface Chance {
  /** From 0 up to, not including, `below`. */
  upTo(below: number): number;
  pick<T>(list: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return {
    upTo,
    pick<T>(list: readonly T[]): T {
      const one = list[upTo(list.length)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
