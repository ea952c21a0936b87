import { type Concern, type ConcernKind, stronger, type Topic } from './concern.ts';
import type { Finding } from './findings.ts';
import { span } from './span.ts';
import type { Words } from './text/words.ts';
import { together } from './together.ts';

/** Of another person, the same words are about somebody in danger, or somebody lost. */
function topicOf(kind: ConcernKind, topic: Topic): Topic {
  if (kind !== 'third-party') return topic;
  return topic === 'someone-died-or-distressed' ? topic : 'someone-in-danger';
}

function single(found: Finding, words: Words): Concern | undefined {
  if (found.isDenied) return undefined;
  const { rule, match } = found;
  const kind = found.who === 'self' ? rule.self : rule.other === 'same' ? 'third-party' : rule.other;
  if (kind === 'mark' || kind === 'none') return undefined;
  return { kind, topic: topicOf(kind, rule.topic), words: span(words, match.from, match.to), rule: rule.id };
}

const turns: ReadonlySet<string> = new Set([
  'but',
  'though',
  'although',
  'however',
  'except',
  'just',
  'only',
  'yet',
  'either',
  'still',
]);
/** What may follow a denial and leave it plain: work, tiredness, a wish for an appointment. */
const plainAfter: ReadonlySet<string> = new Set(
  'stress stressed work workload tired fed burnt burned burnout knackered need want wanted would could can advice help someone talk appointment job rota exam complaint parking bored cbt flat low anxious anxiety worry worried sleep lonely busy moan rant holiday having looking for wondering struggling exhausted on honest lol a the menopausal being'.split(
    ' ',
  ),
);

const leadIns: ReadonlySet<string> = new Set(['i', 'am', 'really']);

/** Where a denial turns, "but …", into something that is not everyday; nothing when it stays plain. */
function turnAfter(one: Finding, words: Words): number | undefined {
  const end = Math.min(words.word.length, one.match.to + 9);
  for (let i = one.match.to; i < end; i += 1) {
    if (!turns.has(words.word[i] ?? '')) continue;
    const skip = leadIns.has(words.word[i + 1] ?? '') ? 2 : 1;
    const isPlain = [words.word[i + skip], words.word[i + skip + 1]].some((word) =>
      plainAfter.has(word ?? ''),
    );
    return isPlain ? undefined : i;
  }
  return undefined;
}

function isOwnDenial(one: Finding): boolean {
  const { topic, self } = one.rule;
  return (
    one.isDenied && self !== 'mark' && one.who === 'self' && (topic === 'suicide' || topic === 'self-harm')
  );
}

/** "Not suicidal, but …": a denial that turns is asked about, unless what follows is everyday. */
function deniedThenTurned(found: readonly Finding[], words: Words): Concern | undefined {
  for (const one of found) {
    const turn = isOwnDenial(one) ? turnAfter(one, words) : undefined;
    if (turn === undefined) continue;
    return {
      kind: 'ambiguous',
      topic: one.rule.topic,
      words: span(words, one.match.from, turn + 1),
      rule: 'ask.denied-then-turned',
    };
  }
  return undefined;
}

const shortText = 16;

/** A short text that is a plain denial, or an idiom from end to end: there is nothing in it for a second reading to find. */
export function isSettled(found: readonly Finding[], words: Words): boolean {
  const count = words.word.length - 2;
  if (count > shortText) return false;
  if (found.some((one) => isOwnDenial(one) && turnAfter(one, words) === undefined)) return true;
  const framed = found
    .filter((one) => one.rule.isFrame)
    .reduce((sum, one) => sum + one.match.to - one.match.from, 0);
  return framed * 2 > count;
}

/** The strongest of everything that was found: nothing weaker, and no idiom, can silence it. */
export function decide(found: readonly Finding[], words: Words): Concern | undefined {
  let best: Concern | undefined;
  for (const one of found) best = stronger(best, single(one, words));
  best = stronger(best, together(found, words));
  return stronger(best, deniedThenTurned(found, words));
}
