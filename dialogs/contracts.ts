/** Each dialog's id and what it ends with: all that one dialog may know of another. */
export const dialogIds = {
  root: 'root',
  welcome: 'welcome',
  referral: 'referral',
  signpost: 'signpost',
  handoff: 'handoff',
  booking: 'booking',
  forget: 'forget',
} as const;

/** What a person may want from the menu or in free words. */
export type Wish = 'refer' | 'person' | 'signpost' | 'book' | 'privacy';

/** What the root is told when a dialog on its stack ends. */
export type Ended =
  | { readonly dialog: 'welcome'; readonly consented: boolean; readonly then?: Wish }
  | { readonly dialog: 'referral'; readonly outcome: 'sent' | 'kept' | 'person' | 'elsewhere' }
  | { readonly dialog: 'signpost' }
  | { readonly dialog: 'handoff'; readonly outcome: 'waiting' | 'call-back' | 'carry-on' }
  | { readonly dialog: 'booking' }
  | { readonly dialog: 'forget'; readonly outcome: 'forgotten' | 'kept' };
