import { type Asked, type Concern, type ConcernKind, stronger } from './concern.ts';

/**
 * Another reader of a message: a model, some day. What it says may only add help, so it is asked after the rules,
 * its silence, its failure and its "none" change nothing, and it never sees what the rules have already called urgent.
 */
export interface SecondReader {
  read(text: string, asked: Asked): Promise<ConcernKind | 'none' | 'unsure'>;
}

/** What is noticed, with the second reader's opinion added where it calls for more. */
export function withOpinion(
  noticed: Concern | undefined,
  opinion: ConcernKind | 'none' | 'unsure',
  text: string,
): Concern | undefined {
  if (opinion === 'none' || opinion === 'unsure') return noticed;
  const words = { start: 0, end: text.length };
  return stronger(noticed, {
    kind: opinion,
    topic: noticed?.topic ?? 'suicide',
    words,
    rule: 'second-reader',
  });
}
