import type { Answers } from '../../src/core/forms/form.ts';

/** Where a conversation stands, read from what is stored. */
export interface Place {
  readonly dialog: string;
  /** The key of the question that went out last. */
  readonly asked: string | undefined;
  readonly answers: Answers;
}

interface Instance {
  readonly id: string;
  readonly state?: {
    readonly dialogs?: Stack;
    readonly options?: { readonly answers?: Answers };
    readonly values?: { readonly asked?: string };
  };
}

interface Stack {
  readonly dialogStack?: readonly Instance[];
}

/** The innermost open dialog of a stored state, and its question; undefined where nothing is open (the menu). */
export function placeIn(state: unknown): Place | undefined {
  const top = (state as Stack | undefined)?.dialogStack?.at(-1);
  if (top === undefined) return undefined;
  if (top.state?.dialogs !== undefined) return placeIn(top.state.dialogs);
  if (top.state?.options === undefined) return undefined;
  return { dialog: top.id, asked: top.state.values?.asked, answers: top.state.options.answers ?? {} };
}

/** "referral.email": a name for a place, for messages of failing tests. */
export function nameOf(place: Place | undefined): string {
  return place === undefined ? 'menu' : `${place.dialog}.${place.asked}`;
}
