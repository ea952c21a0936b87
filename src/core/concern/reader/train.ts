import { readAnswer } from '../answers.ts';
import { type Asked, type ConcernKind, stronger, type Topic } from '../concern.ts';
import { decide, isSettled } from '../decide.ts';
import { knownWords } from '../engine.ts';
import { findings } from '../findings.ts';
import { fold } from '../text/fold.ts';
import { words } from '../text/words.ts';
import { added, nowOf } from './adding.ts';
import { ruleFeatures, wholeFeatures, wordFeatures } from './features.ts';
import { hashOf, places } from './hash.ts';
import { levels, topicPlaces, topics } from './kinds.ts';
import { type Example, type Lesson, learn, type Model, scoresOf, softmax } from './learn.ts';
import { type Held, limitsFrom } from './limits.ts';
import { nearTo } from './near.ts';
import { largestOf, packed } from './pack.ts';
import { topicFrom } from './topic-notes.ts';

export interface TrainingLine {
  readonly text: string;
  readonly label: string;
  readonly notes: string;
  readonly asked: Asked;
  /** The file it came in: one writer's. */
  readonly writer: string;
  readonly set: 'seen' | 'clinical' | 'chat';
}

interface Read extends Example {
  readonly line: TrainingLine;
  readonly ruled: Int32Array;
  readonly rule: ConcernKind | 'none';
  readonly part: number;
}

/** Held out in this many parts; a writer's file is held out whole. */
const parts = 6;
/** What a line weighs in the lesson: the harmless lines of the corpus are the hard ones, those of everyday talk mostly easy. */
const lineWeight: Readonly<Record<string, number>> = { none: 2.5, emergency: 1.3, explicit: 1.3 };
const everydayWeight = 0.15;
/** Everyday lines that a model which had not learnt from them took for a call for help weigh more in the last lesson. */
const mistaken = { above: 0.3, weight: 2 };
/** The lesson is learnt in several orders, and what was learnt is averaged. */
const orders = 3;

const levelLesson: Lesson = {
  outputs: levels.length,
  places,
  epochs: 10,
  rate: 0.2,
  decay: 2e-5,
  ruleless: 0.2,
  smoothing: 0.03,
  dropped: 0,
  seed: 20261122,
};
const topicLesson: Lesson = { ...levelLesson, outputs: topics.length, places: topicPlaces, ruleless: 1 };

/** A file with every kind of line is held out whole; one of a single kind by its families, or nothing would be left to learn that kind from. */
function partsOf(lines: readonly TrainingLine[]): number[] {
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const of = counts.get(line.writer) ?? new Map<string, number>();
    of.set(line.label, (of.get(line.label) ?? 0) + 1);
    counts.set(line.writer, of);
  }
  const whole = new Set(
    [...counts]
      .filter(([, of]) => {
        const all = [...of.values()];
        return Math.max(...all) * 2 < all.reduce((sum, count) => sum + count, 0);
      })
      .map(([writer]) => writer),
  );
  const order = [...whole].sort();
  return lines.map((line, i) => {
    if (line.set !== 'seen') return i % parts;
    if (whole.has(line.writer)) return order.indexOf(line.writer) % parts;
    const family = `${line.writer} ${line.notes.split(';')[0] ?? ''}`;
    return (hashOf(family, 5) >>> 0) % parts;
  });
}

function exampleOf(line: TrainingLine, part: number): Read {
  const said = words(fold(line.text), knownWords);
  const found = findings(said, { steps: 0 });
  const rule = stronger(decide(found, said), readAnswer(said, line.asked))?.kind ?? 'none';
  const of = wordFeatures(said);
  const count = said.word.length;
  return {
    line,
    place: Int32Array.from([...of.place, ...wholeFeatures(of, 0, count, line.asked)]),
    ruled: Int32Array.from(ruleFeatures(found, rule, isSettled(found, said))),
    rule,
    target: (levels as readonly string[]).indexOf(line.label),
    weight: line.set === 'seen' ? (lineWeight[line.label] ?? 1) : everydayWeight,
    part,
  };
}

function sharesBy(model: Model, one: Example): number[] {
  const scores = scoresOf(model, one, true);
  softmax(scores);
  return Array.from(scores);
}

function learnInOrders(examples: readonly Example[], lesson: Lesson): Model {
  const weights = new Float32Array(lesson.outputs * lesson.places);
  for (let order = 0; order < orders; order += 1) {
    const model = learn(examples, { ...lesson, seed: lesson.seed + order });
    for (let i = 0; i < weights.length; i += 1)
      weights[i] = (weights[i] as number) + (model.weights[i] as number) / orders;
  }
  return { outputs: lesson.outputs, places: lesson.places, weights };
}

/** The last answer's weights taken from the others': the same shares, one table less. */
function against(model: Model): Float32Array {
  const outputs = model.outputs - 1;
  const out = new Float32Array(model.places * outputs);
  for (let place = 0; place < model.places; place += 1) {
    const at = place * model.outputs;
    const last = model.weights[at + outputs] as number;
    for (let k = 0; k < outputs; k += 1) out[place * outputs + k] = (model.weights[at + k] as number) - last;
  }
  return out;
}

function topicExamples(examples: readonly Read[]): Example[] {
  return examples.flatMap((one) => {
    if (one.line.set !== 'seen' || one.line.label === 'none') return [];
    const topic: Topic = topicFrom(one.line.label, one.line.notes);
    return [{ ...one, target: topics.indexOf(topic), weight: 1 }];
  });
}

/** What the rules and the reader together make of the lines held out, writer by writer. */
function report(held: readonly Held[], limits: ReturnType<typeof limitsFrom>): string[] {
  const by = new Map<string, Held[]>();
  for (const one of held) {
    const list = by.get(one.writer);
    if (list === undefined) by.set(one.writer, [one]);
    else list.push(one);
  }
  const isNow = (kind: string): boolean => kind === 'emergency' || kind === 'explicit';
  const isAsk = (kind: string): boolean => isNow(kind) || kind === 'ambiguous';
  const per = (list: readonly Held[], of: (one: Held) => boolean, is: (kind: string) => boolean): string => {
    const all = list.filter(of);
    const hits = all.filter((one) => is(added(one.shares, one.rule, limits) ?? one.rule)).length;
    return all.length === 0 ? '    -' : ((100 * hits) / all.length).toFixed(1).padStart(5);
  };
  const rows = [...by].map(([writer, list]) =>
    [
      writer.padEnd(30),
      per(list, (one) => isNow(one.label), isNow),
      per(list, (one) => isAsk(one.label), isAsk),
      per(
        list,
        (one) => one.label === 'third_party',
        (kind) => kind === 'third-party',
      ),
      per(list, (one) => one.label === 'none', isNow),
      per(list, (one) => one.label === 'third_party', isNow),
      per(list, (one) => one.label === 'none', isAsk),
    ].join(' '),
  );
  return [`${'held out'.padEnd(30)}   now   ask third  |card on none, on third; alarm on none`, ...rows];
}

/** Learns from the lines, sets the limits on what each part did not learn from, and writes the module of weights. */
export function train(
  lines: readonly TrainingLine[],
  keptApart: readonly string[],
): { module: string; report: string[] } {
  const isNear = nearTo(keptApart);
  const texts = new Set<string>();
  const kept = lines.filter((line) => {
    const isAgain = texts.has(line.text);
    texts.add(line.text);
    return line.set !== 'seen' || !(isAgain || isNear(line.text));
  });
  const part = partsOf(kept);
  const examples = kept.map((line, i) => exampleOf(line, part[i] ?? 0));
  const held: Held[] = [];
  const weighed = new Map<Read, number>();
  for (let out = 0; out < parts; out += 1) {
    const model = learn(
      examples.filter((one) => one.part !== out),
      levelLesson,
    );
    for (const one of examples) {
      if (one.part !== out) continue;
      const shares = sharesBy(model, one);
      if (one.line.set !== 'seen' && nowOf(shares) > mistaken.above) weighed.set(one, mistaken.weight);
      held.push({
        shares,
        label: one.line.label,
        rule: one.rule,
        set: one.line.set,
        writer: one.line.writer,
      });
    }
  }
  const limits = limitsFrom(held);
  const level = against(
    learnInOrders(
      examples.map((one) => ({ ...one, weight: weighed.get(one) ?? one.weight })),
      levelLesson,
    ),
  );
  const topic = against(learn(topicExamples(examples), topicLesson));
  const scales = { level: largestOf(level), topic: largestOf(topic) };
  const numbers = (row: object): string =>
    `{ ${Object.entries(row)
      .map(([name, value]) => `${name}: ${Number(value).toFixed(5)}`)
      .join(', ')} }`;
  const module = [
    '/** Made by `npm run concern:train`; not to be edited by hand. */',
    `export const limits = ${numbers(limits)};`,
    `export const scales = ${numbers(scales)};`,
    `export const weights =\n  '${packed(level, scales.level)}';`,
    `export const topicWeights =\n  '${packed(topic, scales.topic)}';`,
    '',
  ].join('\n');
  return {
    module,
    report: [
      `learnt from ${examples.length} lines; ${lines.length - kept.length} left out as said twice or too near a line kept apart`,
      ...report(held, limits),
      `limits ${numbers(limits)}`,
    ],
  };
}
