/** What was noticed in a person's words. There is no number and no rank in it, on purpose: it asks for a person, it does not score one. */
export type ConcernKind = 'emergency' | 'explicit' | 'ambiguous' | 'third-party';

export type Topic =
  | 'suicide'
  | 'self-harm'
  | 'harm-to-others'
  | 'abuse'
  | 'acute-illness'
  | 'someone-in-danger'
  | 'someone-died-or-distressed';

/** UTF-16 offsets into the person's own text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Concern {
  readonly kind: ConcernKind;
  readonly topic: Topic;
  readonly words: Span;
  readonly rule: string;
}

/** What was asked last: 'safety' is our question whether they are thinking of suicide or are safe. */
export type Asked =
  | 'safety'
  | 'yes-no'
  | 'choice'
  | 'number'
  | 'name'
  | 'place'
  | 'time'
  | 'contact'
  | 'open'
  | 'nothing';

const order: Readonly<Record<ConcernKind, number>> = {
  emergency: 4,
  explicit: 3,
  ambiguous: 2,
  'third-party': 1,
};

/** The one that calls for the more urgent reply; of two alike, the one noticed first. */
export function stronger<C extends Concern>(one: C | undefined, other: C | undefined): C | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  return order[other.kind] > order[one.kind] ? other : one;
}
