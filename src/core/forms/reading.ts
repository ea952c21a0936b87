/** What a reply came to. "Not sure" is an answer of its own, and so is leaving a question out. */
export type Reading<A> =
  | { readonly kind: 'answer'; readonly value: A }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'not-sure' }
  | { readonly kind: 'unclear' };

export const unclear = { kind: 'unclear' } as const;
export const skipped = { kind: 'skipped' } as const;
export const notSure = { kind: 'not-sure' } as const;
export function answer<A>(value: A): { readonly kind: 'answer'; readonly value: A } {
  return { kind: 'answer', value };
}
