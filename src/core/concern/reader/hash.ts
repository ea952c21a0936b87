/** Places for features; two features that meet in one place share a weight. */
export const places = 1 << 17;

export function mix(hash: number, code: number): number {
  const next = Math.imul(hash ^ code, 0x5bd1e995);
  return next ^ (next >>> 15);
}

/** A word's hash, from its first 40 letters or fewer: no word that means anything here is longer. */
export function hashOf(text: string, seed: number, most = 40): number {
  let hash = seed;
  const end = Math.min(text.length, most);
  for (let i = 0; i < end; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

export function placeOf(hash: number): number {
  const last = Math.imul(hash, 0x27d4eb2d);
  return ((last ^ (last >>> 13)) >>> 0) & (places - 1);
}
