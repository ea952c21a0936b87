import type { ConcernKind, Topic } from '../concern.ts';

/** Marks that together say more than any alone. `within` is how many words apart they may stand. */
export interface Combination {
  readonly id: string;
  readonly topic: Topic;
  readonly kind: ConcernKind;
  readonly needs: readonly string[];
  readonly within: number;
}

function row(
  id: string,
  kind: ConcernKind,
  needs: string,
  within = 30,
  topic: Topic = 'suicide',
): Combination {
  return { id, topic, kind, needs: needs.split(' '), within };
}

export const combinations: readonly Combination[] = [
  row('both.taken-body', 'emergency', 'm.taken m.meds m.body', 25),
  row('both.taken-farewell', 'emergency', 'm.taken m.meds m.farewell', 25),
  row('both.taken-alone', 'emergency', 'm.taken m.hard-drug m.alone', 25),
  row('both.hard-drug-hand', 'emergency', 'm.hard-drug m.in-hand m.alone', 20),
  row('both.hard-drug-farewell', 'emergency', 'm.hard-drug m.in-hand m.farewell', 30),
  row('both.weapon-hand-intent', 'emergency', 'm.weapon m.in-hand m.intent', 16),
  row('both.meds-hand-intent', 'emergency', 'm.meds m.in-hand m.intent', 16),
  row('both.place-intent', 'emergency', 'm.place m.intent m.farewell', 25),
  row('both.place-farewell', 'emergency', 'm.place m.farewell m.alone', 25),
  row('both.done-farewell', 'emergency', 'm.done-it m.farewell', 15),
  row('both.done-body', 'emergency', 'm.done-it m.body', 15),
  row('both.done-alone', 'emergency', 'm.done-it m.alone', 15),
  row('both.done-meds', 'emergency', 'm.done-it m.meds', 12),
  row('both.someone-same', 'explicit', 'm.someone-suicide m.same', 30),
  row('ask.word', 'ambiguous', 'm.word m.self', 8),
  row('both.asks-own', 'explicit', 'm.suicidal-word m.yes', 18),
];
