import { type Concern, type ConcernKind, stronger, type Topic } from './concern.ts';
import type { Finding } from './findings.ts';
import { combinations } from './rules/combinations.ts';
import type { Words } from './text/words.ts';

function span(words: Words, from: number, to: number): Concern['words'] {
  return { start: words.start[from] ?? 0, end: words.end[to - 1] ?? words.end[words.end.length - 1] ?? 0 };
}

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

/** Marks that stand near each other and are the writer's own. */
function together(found: readonly Finding[], words: Words): Concern | undefined {
  const marks = new Map<string, Finding[]>();
  for (const one of found) {
    if (one.rule.self !== 'mark' || one.isDenied) continue;
    if (one.who !== 'self' && one.rule.id !== 'm.someone-suicide' && one.rule.id !== 'm.farewell') continue;
    const list = marks.get(one.rule.id);
    if (list === undefined) marks.set(one.rule.id, [one]);
    else list.push(one);
  }
  if (marks.size < 2) return undefined;
  let best: Concern | undefined;
  for (const row of combinations) {
    const lists = row.needs.map((need) => marks.get(need) ?? []);
    if (lists.some((list) => list.length === 0)) continue;
    const anchor = (lists[0] ?? []).find((one) =>
      lists.every((list) => list.some((other) => Math.abs(other.match.from - one.match.from) <= row.within)),
    );
    if (anchor === undefined) continue;
    best = stronger(best, {
      kind: row.kind,
      topic: row.topic,
      words: span(words, anchor.match.from, anchor.match.to),
      rule: row.id,
    });
  }
  return best;
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

/** "Not suicidal, but …": a denial that turns is asked about, unless what follows is everyday. */
function deniedThenTurned(found: readonly Finding[], words: Words): Concern | undefined {
  for (const one of found) {
    if (!one.isDenied || one.rule.self === 'mark' || one.who !== 'self') continue;
    if (one.rule.topic !== 'suicide' && one.rule.topic !== 'self-harm') continue;
    for (let i = one.match.to; i < words.word.length && i - one.match.to <= 8; i += 1) {
      if (!turns.has(words.word[i] ?? '')) continue;
      const next = words.word[i + 1] ?? '.';
      const after =
        next === 'i' || next === 'am' || next === 'really'
          ? [words.word[i + 2], words.word[i + 3]]
          : [next, words.word[i + 2]];
      if (after.some((word) => word !== undefined && plainAfter.has(word))) break;
      return {
        kind: 'ambiguous',
        topic: one.rule.topic,
        words: span(words, one.match.from, Math.min(i + 1, words.word.length)),
        rule: 'ask.denied-then-turned',
      };
    }
  }
  return undefined;
}

/** The strongest of everything that was found: nothing weaker, and no idiom, can silence it. */
export function decide(found: readonly Finding[], words: Words): Concern | undefined {
  let best: Concern | undefined;
  for (const one of found) best = stronger(best, single(one, words));
  best = stronger(best, together(found, words));
  return stronger(best, deniedThenTurned(found, words));
}
