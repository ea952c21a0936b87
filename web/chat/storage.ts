import type { Unsent } from '../shared/outbox.ts';

/** What this tab keeps until it is closed, once the person has agreed: what is unsent, and what is half written. */
export interface Kept {
  readonly unsent: readonly Unsent[];
  readonly draft: string;
}

const name = 'c';
const nothing: Kept = { unsent: [], draft: '' };

export function kept(): Kept {
  try {
    return { ...nothing, ...(JSON.parse(sessionStorage.getItem(name) ?? '{}') as Partial<Kept>) };
  } catch {
    return nothing;
  }
}

export function keep(what: Kept): void {
  try {
    if (what.unsent.length === 0 && what.draft === '') sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, JSON.stringify(what));
  } catch {
    // Full, or forbidden: it stays in the page.
  }
}

export function forget(): void {
  keep(nothing);
}
