export type PhoneKind = 'mobile' | 'landline' | 'other';

/** A telephone number as it is dialled from anywhere, "+447700900123". */
export interface FoundPhone {
  readonly e164: string;
  readonly kind: PhoneKind;
}

/**
 * A day, a time of day or a span of either, on the clocks of Europe/London: 'YYYY-MM-DD', 'HH:MM' or 'YYYY-MM-DDTHH:MM'.
 * Words with two readings ("Friday") give one found date for each.
 */
export interface FoundDate {
  readonly kind: 'date' | 'time' | 'moment';
  /** The words it was found in. */
  readonly words: string;
  readonly from: string;
  /** Where a span ends. */
  readonly to?: string;
}

/** What readers ask of libraries: finding only; a reader decides what it found. */
export interface Finding {
  /** The one number in the text; undefined for none, for several, and for short and emergency numbers. */
  phone(text: string, region?: string): FoundPhone | undefined;
  /** Never throws and never takes long: what cannot be found in its time limit is not found. */
  dates(text: string, reference: Date): Promise<readonly FoundDate[]>;
  close(): Promise<void>;
}
