/** What the date recogniser gives for one place in a text, as far as we look at it. */
export interface Recognised {
  readonly text: string;
  readonly values: readonly Readonly<Record<string, string>>[];
}

/** To the worker and back. The reference is what London's clocks show, as local numbers. */
export interface Question {
  readonly text: string;
  readonly reference: readonly [year: number, month: number, date: number, hour: number, minute: number];
}
export type Answer = readonly Recognised[];
