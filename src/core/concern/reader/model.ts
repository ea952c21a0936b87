import { limits, scales, topicWeights, weights } from '../reader-weights.ts';
import { places } from './hash.ts';
import { type Limits, levels, type Table, topicPlaces, topics } from './kinds.ts';
import { unpacked } from './pack.ts';

export interface Trained {
  readonly level: Table;
  readonly topic: Table;
  readonly limits: Limits;
}

let made: Trained | undefined;

/** Unpacked at first use and kept. */
export function trained(): Trained {
  made ??= {
    level: { outputs: levels.length - 1, places, ...unpacked(weights, scales.level) },
    topic: {
      outputs: topics.length - 1,
      places: topicPlaces,
      ...unpacked(topicWeights, scales.topic),
    },
    limits,
  };
  return made;
}
