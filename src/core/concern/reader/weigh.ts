import type { Features } from './features.ts';
import type { Table } from './kinds.ts';

/** Weights summed up to each word from where the sums begin, so that any stretch is weighed by one subtraction. */
export interface Sums {
  readonly outputs: number;
  readonly upTo: Float64Array;
}

export function sumsOf(of: Features, table: Table, begin = 0, finish = of.marks.length): Sums {
  const { outputs, codes, steps, places } = table;
  const count = of.marks.length;
  const upTo = new Float64Array((count + 1) * outputs);
  for (let i = begin; i < finish; i += 1) {
    const here = i * outputs;
    const next = here + outputs;
    for (let k = 0; k < outputs; k += 1) upTo[next + k] = upTo[here + k] as number;
    const end = of.first[i + 1] as number;
    for (let f = of.first[i] as number; f < end; f += 1) {
      const at = ((of.place[f] as number) & (places - 1)) * outputs;
      for (let k = 0; k < outputs; k += 1)
        upTo[next + k] = (upTo[next + k] as number) + (steps[codes[at + k] as number] as number);
    }
  }
  return { outputs, upTo };
}

/** How each answer of the table stands for words [from, to), the last being the one the others are weighed against. */
export function sharesOf(
  sums: Sums,
  of: Features,
  table: Table,
  from: number,
  to: number,
  more: readonly number[],
  moreCount: number,
): number[] {
  const { outputs, codes, steps, places } = table;
  const size = (of.first[to] as number) - (of.first[from] as number) + moreCount;
  const by = 1 / Math.sqrt(size + 1);
  const scores: number[] = [];
  for (let k = 0; k < outputs; k += 1) {
    let sum = (sums.upTo[to * outputs + k] as number) - (sums.upTo[from * outputs + k] as number);
    for (const place of more) sum += steps[codes[(place & (places - 1)) * outputs + k] as number] as number;
    scores.push(sum * by);
  }
  scores.push(0);
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}
