import { type Concern, type ConcernKind, stronger } from './concern.ts';
import type { Finding } from './findings.ts';
import type { Edges } from './match/match.ts';
import { type Features, features, places } from './reader-features.ts';
import { limits, scales, weights } from './reader-weights.ts';
import type { Words } from './text/words.ts';

/** What the reader answers, in the order of its weights. */
export const answers = ['now', 'ask', 'third'] as const;
const kinds: readonly ConcernKind[] = ['explicit', 'ambiguous', 'third-party'];

function decode(base64: string): Int8Array {
  const binary = atob(base64);
  const out = new Int8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) out[i] = (binary.charCodeAt(i) << 24) >> 24;
  return out;
}

const table = decode(weights);

/** How far each answer leans, before its limit; how a Concern was reached, never kept with it. */
export function leanings(from: Features): number[] {
  const norm = 1 / Math.sqrt(Math.max(1, from.place.length));
  return answers.map((_, answer) => {
    let sum = 0;
    for (const place of from.place) sum += table[answer * places + place] ?? 0;
    return sum * (scales[answer] ?? 0) * norm;
  });
}

/** Words at a time. A long text is read at its beginning and its end, where people say what they came to say. */
const stretch = 200;
const most = 2;

export function stretchesOf(count: number): [number, number][] {
  const out: [number, number][] = [];
  for (let from = 0; from < count; from += stretch) out.push([from, Math.min(count, from + stretch)]);
  return out.length <= 2 * most ? out : [...out.slice(0, most), ...out.slice(-most)];
}

/** The sentence in which the reader's answer lies heaviest. */
function heaviest(from: Features, words: Words, answer: number): Concern['words'] {
  const weight = new Map<number, number>();
  const sentence = new Int32Array(words.word.length);
  for (let i = 1; i < words.word.length; i += 1)
    sentence[i] = (sentence[i - 1] ?? 0) + (words.word[i - 1] === '.' || words.word[i - 1] === '?' ? 1 : 0);
  from.place.forEach((place, i) => {
    const at = sentence[from.word[i] ?? 0] ?? 0;
    weight.set(at, (weight.get(at) ?? 0) + (table[answer * places + place] ?? 0));
  });
  let best = 0;
  for (const [at, sum] of weight) if (sum > (weight.get(best) ?? Number.NEGATIVE_INFINITY)) best = at;
  const first = sentence.indexOf(best);
  const last = sentence.lastIndexOf(best);
  return { start: words.start[first] ?? 0, end: words.end[last] ?? 0 };
}

/** The small trained reader. It may add to what the rules saw, and never take from it. */
export function readAgain(
  words: Words,
  edges: Edges,
  found: readonly Finding[],
  concern: Concern | undefined,
): Concern | undefined {
  if (concern?.kind === 'emergency' || concern?.kind === 'explicit') return undefined;
  let best: Concern | undefined;
  for (const [from, to] of stretchesOf(words.word.length)) {
    const seen = features(words, edges, found, concern, from, to);
    const leaning = leanings(seen);
    const answer = kinds.findIndex((_, i) => (leaning[i] ?? 0) > (limits[i] ?? Number.POSITIVE_INFINITY));
    const kind = kinds[answer];
    if (kind === undefined) continue;
    const topic = kind === 'third-party' ? 'someone-died-or-distressed' : 'suicide';
    best = stronger(best, {
      kind,
      topic,
      words: heaviest(seen, words, answer),
      rule: `reader.${answers[answer]}`,
    });
  }
  return best;
}
