import { type Asked, type Concern, type ConcernKind, stronger, type Topic } from '../concern.ts';
import type { Finding } from '../findings.ts';
import type { Words } from '../text/words.ts';
import { added, nowOf, type Shares, sentenceLimits } from './adding.ts';
import { type Features, ruleFeatures, wholeFeatures, wordFeatures } from './features.ts';
import { FoundIn } from './found-in.ts';
import { type Limits, type Table, topics } from './kinds.ts';
import { trained } from './model.ts';
import { chosen, type Stretch, sentencesOf } from './stretches.ts';
import { type Sums, sharesOf, sumsOf } from './weigh.ts';

const outputOf: Readonly<Record<ConcernKind, number>> = {
  emergency: 0,
  explicit: 1,
  ambiguous: 2,
  'third-party': 3,
};

/** The first three outputs call for a question or for help. */
const alarms = 3;

/** The sentence of the stretch in which the answer lies heaviest. */
function heaviest(words: Words, sums: Sums, [from, to]: Stretch, output: number): Concern['words'] {
  const upTo = (i: number): number => sums.upTo[i * sums.outputs + output] as number;
  let best: Stretch = [from, to];
  let most = Number.NEGATIVE_INFINITY;
  let begin = from;
  for (let i = from; i < to; i += 1) {
    const word = words.word[i];
    if (word !== '.' && word !== '?' && i + 1 < to) continue;
    const weight = upTo(i + 1) - upTo(begin);
    if (i > begin && weight > most) {
      most = weight;
      best = [begin, i + 1];
    }
    begin = i + 1;
  }
  // The stop before a sentence stands where the sentence before it ended.
  const first = Math.min(best[1] - 1, words.word[best[0]] === '.' ? best[0] + 1 : best[0]);
  const start = words.start[first] ?? 0;
  return { start, end: Math.max(start, words.end[best[1] - 1] ?? start) };
}

/** Of another person, only the topics of other people; of oneself, only one's own. */
function topicOf(of: Features, table: Table, stretch: Stretch, kind: ConcernKind): Topic {
  const [from, to] = stretch;
  const shares = sharesOf(sumsOf(of, table, from, to), of, table, from, to, [], 0);
  let best: Topic = kind === 'third-party' ? 'someone-died-or-distressed' : 'suicide';
  let most = 0;
  topics.forEach((topic, i) => {
    const isOther = topic === 'someone-in-danger' || topic === 'someone-died-or-distressed';
    const share = shares[i] ?? 0;
    if (isOther !== (kind === 'third-party') || share <= most) return;
    best = topic;
    most = share;
  });
  return best;
}

/** Whether the words of a stretch, by themselves, speak for any kind of alarm rather than none. */
function leans(sums: Sums, [from, to]: Stretch): boolean {
  const { outputs, upTo } = sums;
  for (let k = 0; k < alarms; k += 1)
    if ((upTo[to * outputs + k] as number) > (upTo[from * outputs + k] as number)) return true;
  return false;
}

/** A message as the reader sees it: how each answer stands for its stretches and, of several sentences, for each. */
export interface Reading {
  readonly of: Features;
  readonly sums: Sums;
  readonly each: readonly { readonly stretch: Stretch; readonly shares: Shares; readonly by: Limits }[];
}

export function readingOf(
  words: Words,
  found: readonly Finding[],
  ruled: ConcernKind | 'none',
  settled: boolean,
  asked: Asked,
): Reading {
  const { level, limits } = trained();
  const { stretches, isRead } = chosen(words, found);
  const of = wordFeatures(words, isRead);
  const sums = sumsOf(of, level);
  const all = new FoundIn(found);
  const weighed = (by: Limits) => (stretch: Stretch) => {
    const [from, to] = stretch;
    const whole = wholeFeatures(of, from, to, asked);
    const more = [...whole, ...ruleFeatures(all.within(from, to), ruled, settled)];
    return { stretch, shares: sharesOf(sums, of, level, from, to, more, whole.length), by };
  };
  const each = stretches.map(weighed(limits));
  // What is seen already needs no second look, nor does a sentence whose words all speak against it.
  if (each.some(({ shares }) => nowOf(shares) > limits.now)) return { of, sums, each };
  const leaning = sentencesOf(words).filter((stretch) => leans(sums, stretch));
  return { of, sums, each: [...each, ...leaning.map(weighed(sentenceLimits))] };
}

/** The small trained reader. It may add to what the rules made of the words, and never take from it. */
export function readAgain(
  words: Words,
  found: readonly Finding[],
  concern: Concern | undefined,
  settled: boolean,
  asked: Asked,
): Concern | undefined {
  const ruled = concern?.kind ?? 'none';
  if (ruled === 'emergency') return undefined;
  const { of, sums, each } = readingOf(words, found, ruled, settled, asked);
  let best: Concern | undefined;
  let where: Stretch | undefined;
  for (const { stretch, shares, by } of each) {
    const kind = added(shares, ruled, by);
    if (kind === undefined) continue;
    const seen = heaviest(words, sums, stretch, outputOf[kind]);
    const next = stronger(best, { kind, topic: 'suicide', words: seen, rule: 'reader' });
    if (next !== best) where = stretch;
    best = next;
  }
  if (best === undefined || where === undefined) return undefined;
  // Where the rules have named the topic of the same person, theirs stands.
  const isSame = concern !== undefined && (concern.kind === 'third-party') === (best.kind === 'third-party');
  return { ...best, topic: isSame ? concern.topic : topicOf(of, trained().topic, where, best.kind) };
}
