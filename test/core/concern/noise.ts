/** Typing as it happens: the same line with slips, the same every time for one seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export type Noise = 'typos' | 'apostrophes' | 'capitals' | 'curly';

function slip(word: string, next: () => number): string {
  if (word.length < 4) return word;
  const at = 1 + Math.floor(next() * (word.length - 2));
  const how = next();
  if (how < 0.4) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (how < 0.7) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + word[at] + word.slice(at);
}

export function noisy(text: string, noise: Noise, seed: number): string {
  const next = random(seed);
  if (noise === 'apostrophes') return text.split("'").join('').split('’').join('');
  if (noise === 'capitals') return text.toUpperCase();
  if (noise === 'curly') return text.split("'").join('’').split('"').join('”');
  const words = text.split(' ');
  const at = Math.floor(next() * words.length);
  return words.map((word, i) => (i === at ? slip(word, next) : word)).join(' ');
}
