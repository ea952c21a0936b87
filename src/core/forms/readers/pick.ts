import { joined, setOf, type Word } from '../words.ts';

const lead = setOf('number num nr option choice answer the reply its it is please question q');
const openings =
  'i want|i would like|id like|i choose|i pick|i think|i think its|ill take|ill go for|ill go with|ill have|go for|lets go with|can i have|give me|choose|pick|no'.split(
    '|',
  );
const tail = setOf('one option please choice then thanks pls answer');
const cardinals = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
);
const endings = setOf('st nd rd th');

/** A pick by place: which one (from 0), and the words after it that are not part of the pick. */
export interface Pick {
  readonly index: number;
  readonly rest: readonly Word[];
}

/**
 * A number that is a pick: it stands alone, but for words like "number", "option", "the … one". Out of range is no pick.
 * Words after it are handed back for the caller to judge; without a mark between, only a lone digit may have them ("2 book").
 */
export function pickOf(words: readonly Word[], count: number): Pick | undefined {
  const opened = opening(words);
  const said = words.slice(opened);
  const after = said.findIndex((each) => !lead.has(each.word));
  const at = opened + after;
  const numeral = words[at]?.word ?? '';
  if (after < 0 || after > 3 || (opened > 0 && words[opened - 1]?.word === 'no' && !isDigits(numeral)))
    return undefined;
  const index = placeOf(numeral, count);
  if (index === undefined || index >= count) return undefined;
  let end = at + 1;
  while (end < words.length && tail.has(words[end]?.word ?? '')) end += 1;
  const rest = words.slice(end);
  if (rest.length > 0 && at > 1) return undefined;
  return { index, rest };
}

/** How many words an opening like "I'll take" has; "I take" is none, for "I take 3" is about tablets. */
function opening(words: readonly Word[]): number {
  for (let size = Math.min(3, words.length - 1); size > 0; size -= 1) {
    if (openings.includes(joined(words.slice(0, size)))) return size;
  }
  return 0;
}

function isDigits(word: string): boolean {
  const first = word[0] ?? '';
  return first >= '0' && first <= '9';
}

/** The place a word names, from 0: "2", "two", "2nd", "second", "last". */
export function placeOf(word: string, count: number): number | undefined {
  if (word === 'last') return count - 1;
  const named = Math.max(cardinals.indexOf(word), ordinals.indexOf(word));
  if (named >= 0) return named;
  const digits = endings.has(word.slice(-2)) ? word.slice(0, -2) : word;
  if (digits.length === 0 || digits.length > 2) return undefined;
  for (const char of digits) if (char < '0' || char > '9') return undefined;
  return Number(digits) > 0 ? Number(digits) - 1 : undefined;
}
