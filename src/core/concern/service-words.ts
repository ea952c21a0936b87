/**
 * Whole messages that the line itself teaches people to send, and plain refusals to answer one of its questions. Said
 * alone they ask for a service; inside a longer message, or after our question about safety, they are read like any words.
 */
const taught: ReadonlySet<string> = new Set(
  'forget me|forget me please|please forget me|delete everything|erase everything|delete me|delete my data|erase it|carry on|leave it there|prefer not to say|i prefer not to say|i would prefer not to say|rather not say|i would rather not say'.split(
    '|',
  ),
);

/** `words` as the screen takes them apart, with its marks between sentences. */
export function isServiceWord(words: readonly string[]): boolean {
  if (words.length > 10) return false;
  return taught.has(words.filter((word) => word !== '.').join(' '));
}
