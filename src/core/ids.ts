declare const brand: unique symbol;
/** A string that names one kind of thing; the compiler keeps the kinds apart. */
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type ConversationId = Id<'conversation'>;
export type EntryId = Id<'entry'>;
export type AdvisorId = Id<'advisor'>;
export type ReferralId = Id<'referral'>;
/** Open on purpose: the core lists no channel. */
export type ChannelId = Id<'channel'>;
/** The place of an entry in its conversation's transcript: 1, 2, 3 … */
export type Sequence = number;

/** The one pattern ids of ours have: nothing in them can be read as a path, a key or a query. */
export function isOurId(text: string): boolean {
  if (text.length < 22 || text.length > 128) return false;
  for (const character of text) {
    const plain =
      (character >= 'a' && character <= 'z') ||
      (character >= 'A' && character <= 'Z') ||
      (character >= '0' && character <= '9') ||
      character === '-' ||
      character === '_';
    if (!plain) return false;
  }
  return true;
}
