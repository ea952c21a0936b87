import type { Topic } from '../concern.ts';
import { places } from './hash.ts';

/** What the reader tells apart. The last has no weights of its own: the others are weighed against it. */
export const levels = ['emergency', 'explicit', 'ambiguous', 'third_party', 'none'] as const;
export const topics: readonly Topic[] = [
  'self-harm',
  'harm-to-others',
  'abuse',
  'acute-illness',
  'someone-in-danger',
  'someone-died-or-distressed',
  'suicide',
];
/** Topics are fewer words apart, and take a quarter of the places. */
export const topicPlaces = places >> 2;

export interface Table {
  readonly outputs: number;
  readonly places: number;
  /** A step for each weight, a byte each so that the whole table stays near at hand, and what each step weighs. */
  readonly codes: Uint8Array;
  readonly steps: Float64Array;
}

/** How sure it must be, of all that it could answer, before it adds to what the rules made of the words. */
export interface Limits {
  readonly now: number;
  /** "Now" where the rules ask already. */
  readonly nowWhereAsked: number;
  /** An emergency where the rules say explicit. */
  readonly emergency: number;
  readonly ask: number;
  readonly third: number;
}
