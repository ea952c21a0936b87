/**
 * Learning, the same way every time: a softmax over hashed features, each place with a step of its own that shrinks as it is used (AdaGrad).
 * Runs only in training; nothing here is on the path of a message.
 */
export interface Example {
  /** What the words say. */
  readonly place: Int32Array;
  /** What the rules saw; now and then left out in learning, so that the reader does not lean on them alone. */
  readonly ruled: Int32Array;
  readonly target: number;
  readonly weight: number;
}

export interface Model {
  readonly outputs: number;
  readonly places: number;
  /** The weights of one place lie together. */
  readonly weights: Float32Array;
}

export interface Lesson {
  readonly outputs: number;
  readonly places: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** How often the rules' features are left out. */
  readonly ruleless: number;
  /** How much of an answer is held back from certainty. */
  readonly smoothing: number;
  /** How often a feature is left out, so that no few words are leant on alone. */
  readonly dropped: number;
  readonly seed: number;
}

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(order: Int32Array, next: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(next() * (i + 1));
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
}

export function softmax(scores: Float64Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let k = 0; k < scores.length; k += 1) {
    const power = Math.exp((scores[k] as number) - most);
    scores[k] = power;
    sum += power;
  }
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] as number) / sum;
}

function addTo(scores: Float64Array, model: Model, place: Int32Array, by: number): void {
  const { weights, outputs, places } = model;
  for (let i = 0; i < place.length; i += 1) {
    const at = ((place[i] as number) & (places - 1)) * outputs;
    for (let k = 0; k < outputs; k += 1) scores[k] = (scores[k] as number) + by * (weights[at + k] as number);
  }
}

export function scoresOf(model: Model, one: Example, withRules: boolean): Float64Array {
  const scores = new Float64Array(model.outputs);
  const by = 1 / Math.sqrt(one.place.length + 1);
  addTo(scores, model, one.place, by);
  if (withRules) addTo(scores, model, one.ruled, by);
  return scores;
}

function thinned(one: Example, dropped: number, next: () => number): Example {
  if (dropped === 0) return one;
  const place = one.place.filter(() => next() >= dropped);
  return { ...one, place };
}

export function learn(examples: readonly Example[], lesson: Lesson): Model {
  const { outputs, places, rate, decay } = lesson;
  const model: Model = { outputs, places, weights: new Float32Array(outputs * places) };
  const grown = new Float32Array(outputs * places).fill(1e-3);
  const { weights } = model;
  const next = random(lesson.seed);
  const order = Int32Array.from(examples.keys());
  const error = new Float64Array(outputs);
  const step = (place: Int32Array, by: number): void => {
    for (let i = 0; i < place.length; i += 1) {
      const at = ((place[i] as number) & (places - 1)) * outputs;
      for (let k = 0; k < outputs; k += 1) {
        const slope = (error[k] as number) * by + decay * (weights[at + k] as number);
        const size = (grown[at + k] as number) + slope * slope;
        grown[at + k] = size;
        weights[at + k] = (weights[at + k] as number) - (rate * slope) / Math.sqrt(size);
      }
    }
  };
  for (let epoch = 0; epoch < lesson.epochs; epoch += 1) {
    shuffle(order, next);
    for (const index of order) {
      const one = thinned(examples[index] as Example, lesson.dropped, next);
      const withRules = next() >= lesson.ruleless;
      const scores = scoresOf(model, one, withRules);
      softmax(scores);
      for (let k = 0; k < outputs; k += 1) {
        const wanted = (k === one.target ? 1 - lesson.smoothing : 0) + lesson.smoothing / outputs;
        error[k] = ((scores[k] as number) - wanted) * one.weight;
      }
      const by = 1 / Math.sqrt(one.place.length + 1);
      step(one.place, by);
      if (withRules) step(one.ruled, by);
    }
  }
  return model;
}
