/**
 * Weights as text, one letter each: thirty-one steps either side of nought, close together near it and far apart at the ends.
 */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const middle = 32;
const steps = 31;

/** The k-th step stands for ±(k / 31)² of the largest weight. */
export function packed(weights: Float32Array, largest: number): string {
  const out: string[] = [];
  for (const weight of weights) {
    const size = Math.min(steps, Math.round(Math.sqrt(Math.min(1, Math.abs(weight) / largest)) * steps));
    out.push(letters[middle + (weight < 0 ? -size : size)] as string);
  }
  return out.join('');
}

const codeOf = new Uint8Array(128);
for (let k = 0; k < letters.length; k += 1) codeOf[letters.charCodeAt(k)] = k;

/** Weight i is steps[codes[i]]. */
export function unpacked(text: string, largest: number): { codes: Uint8Array; steps: Float64Array } {
  const weighs = Float64Array.from(letters, (_, k) => {
    const size = (k - middle) / steps;
    return Math.sign(size) * size * size * largest;
  });
  const codes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = codeOf[text.charCodeAt(i)] ?? middle;
  return { codes, steps: weighs };
}

/** The largest weight worth telling apart; the few beyond it are cut to it. */
export function largestOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * 0.99997)] ?? 1);
}
