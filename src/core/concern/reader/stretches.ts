/** Words [from, to) read as one. */
export type Stretch = readonly [from: number, to: number];

/** As long as the longest messages it has learnt from. */
export const longest = 160;

/** A short text whole; a long one in stretches that overlap by half, so that every word is read, with words before and after it. */
export function stretchesOf(count: number): Stretch[] {
  if (count <= longest) return [[0, count]];
  const out: Stretch[] = [];
  const half = longest / 2;
  for (let from = 0; from + half < count; from += half) out.push([from, Math.min(count, from + longest)]);
  return out;
}
