import { writeFileSync } from 'node:fs';
import { decide } from '../core/concern/decide.ts';
import { knownWords, rules } from '../core/concern/engine.ts';
import { findings } from '../core/concern/findings.ts';
import { edgesOf } from '../core/concern/match/match.ts';
import { features, places } from '../core/concern/reader-features.ts';
import { fold } from '../core/concern/text/fold.ts';
import { words } from '../core/concern/text/words.ts';
import { chat, clinical, type Labelled, readFolder } from './concern-corpus.ts';

/**
 * Trains the small reader from the lines in the repository, the same way every time, and writes its weights.
 * Learns from the seen corpus and, as everyday talk, the stress sets. Limits are set on lines each model had not learnt from.
 */
interface Example {
  readonly place: Int32Array;
  readonly now: boolean;
  readonly ask: boolean;
  readonly third: boolean;
  readonly weight: number;
  readonly set: 'seen' | 'clinical' | 'chat';
  readonly label: string;
  readonly ruled: string;
  readonly fold: number;
}

const folds = 5;
const epochs = 8;
const rate = 0.5;
const decay = 2e-6;
const stressWeight = 0.4;
const outputs = 3;

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function example(line: Labelled, set: Example['set'], index: number): Example {
  const said = words(fold(line.text), knownWords);
  const edges = edgesOf(said, rules);
  const found = findings(said, { steps: 0 }, edges);
  const concern = decide(found, said);
  const label = set === 'seen' ? line.label : 'none';
  const now = label === 'emergency' || label === 'explicit';
  return {
    place: Int32Array.from(features(said, edges, found, concern, 0, said.word.length).place),
    now,
    ask: now || label === 'ambiguous',
    third: label === 'third_party',
    weight: set === 'seen' ? 1 : stressWeight,
    set,
    label,
    ruled: concern?.kind ?? 'none',
    fold: index % folds,
  };
}

type Model = Float64Array[];

function lean(model: Model, one: Example, output: number): number {
  const weights = model[output] as Float64Array;
  let sum = 0;
  for (const place of one.place) sum += weights[place] as number;
  return sum / Math.sqrt(Math.max(1, one.place.length));
}

function learn(model: Model, grown: Model, one: Example, output: number): void {
  const target = [one.now, one.ask, one.third][output] ? 1 : 0;
  const error = (1 / (1 + Math.exp(-lean(model, one, output))) - target) * one.weight;
  if (Math.abs(error) < 1e-4) return;
  const step = error / Math.sqrt(Math.max(1, one.place.length));
  const weights = model[output] as Float64Array;
  const grow = grown[output] as Float64Array;
  for (const place of one.place) {
    const slope = step + decay * (weights[place] as number);
    grow[place] = (grow[place] as number) + slope * slope;
    weights[place] = (weights[place] as number) - (rate * slope) / Math.sqrt(grow[place] as number);
  }
}

function train(examples: readonly Example[]): Model {
  const model: Model = Array.from({ length: outputs }, () => new Float64Array(places));
  const grown: Model = Array.from({ length: outputs }, () => new Float64Array(places).fill(1e-4));
  const order = Array.from(examples.keys());
  const next = random(20261122);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(next() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order)
      for (let output = 0; output < outputs; output += 1)
        learn(model, grown, examples[index] as Example, output);
  }
  return model;
}

/** The lowest limit at which the reader adds no more than `most` of the lines that should not be raised. */
function limit(leanings: number[], most: number): number {
  const sorted = leanings.sort((a, b) => b - a);
  return Math.max(sorted[Math.floor(most)] ?? 0, 0) + 1e-6;
}

/** How many wrong additions are allowed, of the lines held out that should not be raised and the rules do not raise. */
const allowed = {
  cardOfNone: 0.004,
  cardOfThird: 0.012,
  alarmOfNone: 0.02,
  cardPerThousand: 0.25,
  alarmPerThousand: 2,
  thirdOfNone: 0.03,
};

function limits(examples: readonly Example[], held: readonly number[][]): number[] {
  const raised = (one: Example): boolean =>
    one.ruled === 'emergency' || one.ruled === 'explicit' || one.ruled === 'ambiguous';
  const of = (output: number, keep: (one: Example) => boolean): number[] =>
    examples.flatMap((one, i) => (keep(one) ? [held[output]?.[i] ?? 0] : []));
  const stress = (output: number, per: number): number =>
    Math.max(
      limit(
        of(output, (one) => one.set === 'clinical' && !raised(one)),
        (per * examples.filter((one) => one.set === 'clinical').length) / 1000,
      ),
      limit(
        of(output, (one) => one.set === 'chat' && !raised(one)),
        (2 * per * examples.filter((one) => one.set === 'chat').length) / 1000,
      ),
    );
  const none = examples.filter((one) => one.set === 'seen' && one.label === 'none').length;
  const third = examples.filter((one) => one.set === 'seen' && one.label === 'third_party').length;
  const isNone = (one: Example): boolean => one.set === 'seen' && one.label === 'none' && !raised(one);
  return [
    Math.max(
      limit(of(0, isNone), allowed.cardOfNone * none),
      limit(
        of(0, (one) => one.set === 'seen' && one.third && !raised(one)),
        allowed.cardOfThird * third,
      ),
      stress(0, allowed.cardPerThousand),
    ),
    Math.max(limit(of(1, isNone), allowed.alarmOfNone * none), stress(1, allowed.alarmPerThousand)),
    limit(of(2, isNone), allowed.thirdOfNone * none),
  ];
}

function quantised(model: Model): { scales: number[]; bytes: Int8Array } {
  const bytes = new Int8Array(outputs * places);
  const scales = model.map((weights, output) => {
    const sizes = Array.from(weights, Math.abs).sort((a, b) => b - a);
    const scale = Math.max(1e-9, (sizes[20] ?? 1) / 127);
    weights.forEach((weight, place) => {
      bytes[output * places + place] = Math.max(-127, Math.min(127, Math.round(weight / scale)));
    });
    return scale;
  });
  return { scales, bytes };
}

function main(): void {
  const seen = readFolder('seen');
  const examples = [
    ...seen.map((line, i) => example(line, 'seen', i)),
    ...clinical().map((line, i) => example(line, 'clinical', i)),
    ...chat().map((line, i) => example(line, 'chat', i)),
  ];
  const held: number[][] = Array.from({ length: outputs }, () => new Array<number>(examples.length).fill(0));
  for (let part = 0; part < folds; part += 1) {
    const model = train(examples.filter((one) => one.fold !== part));
    examples.forEach((one, i) => {
      if (one.fold !== part) return;
      for (let output = 0; output < outputs; output += 1)
        (held[output] as number[])[i] = lean(model, one, output);
    });
  }
  const chosen = limits(examples, held);
  const { scales, bytes } = quantised(train(examples));
  const text = [
    '/** Made by `npm run concern:train`; not to be edited by hand. */',
    `export const limits: readonly number[] = [${chosen.map((value) => value.toFixed(4)).join(', ')}];`,
    `export const scales: readonly number[] = [${scales.map((value) => value.toPrecision(6)).join(', ')}];`,
    `export const weights =\n  '${Buffer.from(bytes.buffer).toString('base64')}';`,
    '',
  ].join('\n');
  writeFileSync(new URL('../core/concern/reader-weights.ts', import.meta.url), text);
  console.log(
    `learnt from ${examples.length} lines; limits ${chosen.map((value) => value.toFixed(2)).join(' ')}; ${Math.round(text.length / 1024)} kB`,
  );
}

main();
