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

export function unpacked(text: string, largest: number): Float32Array {
  const value = new Float32Array(128).fill(Number.NaN);
  for (let k = 0; k < letters.length; k += 1) {
    const size = (k - middle) / steps;
    value[letters.charCodeAt(k)] = Math.sign(size) * size * size * largest;
  }
  const out = new Float32Array(text.length);
  for (let i = 0; i < text.length; i += 1) out[i] = value[text.charCodeAt(i)] ?? Number.NaN;
  return out;
}

/** The largest weight worth telling apart; the few beyond it are cut to it. */
export function largestOf(weights: Float32Array): number {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  return Math.max(1e-6, sizes[Math.floor((sizes.length - 1) * 0.99997)] ?? 1);
}
