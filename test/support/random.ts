export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  chance(of: number): boolean;
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { below: (below) => Math.floor(next() * below), chance: (of) => next() < of };
}
