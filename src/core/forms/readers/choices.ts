import { answer, type Reading, unclear } from '../reading.ts';
import { bare, joined, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { type Choice, keyByWords, keyOf } from './choice.ts';
import { placeOf } from './pick.ts';

const everything = new Set(
  'all|all of them|all of these|all of it|all of the above|all the above|everything|every one|all please|the lot|the whole lot|bit of everything|a bit of everything|a bit of all of them'.split(
    '|',
  ),
);
const nothing = new Set(
  'none|none of them|none of these|none of those|none of the above|nothing|no|nope|neither|none apply|0|zero'.split(
    '|',
  ),
);
const binders = setOf('and plus also then n');
const fillers = setOf(
  'maybe mostly mainly probably both a bit of some definitely perhaps numbers number options option',
);

/**
 * Several of the choices: "1 and 3", "1,3,5", "2 to 4", "first two", "mood, alcohol", "all of them", "none" (an empty list).
 * One part that does not read makes the whole unclear: nothing a person named is dropped.
 */
export function readChoices(text: string, choices: readonly Choice[]): Reading<readonly string[]> {
  const words = wordsOf(text);
  const said = joined(bare(words));
  const whole = keyOf(words, choices);
  if (everything.has(said) && whole === undefined) return answer(choices.map((choice) => choice.key));
  if (nothing.has(said) && whole === undefined) return answer([]);
  if (whole !== undefined && isWhole(said, words, choices)) return answer([whole]);
  const keys = firstOnes(words, choices) ?? listed(words, choices);
  if (keys !== undefined && keys.length > 0) return answer(keys);
  return readAside(words) ?? unclear;
}

/** "Alcohol or drugs" names one choice although it could be cut in two. */
function isWhole(said: string, words: readonly Word[], choices: readonly Choice[]): boolean {
  const named = choices.some((choice) => choice.words.some((name) => joined(wordsOf(name)) === said));
  return named || words.length === 1;
}

/** "First two", "the first 3". */
function firstOnes(words: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const said = words
    .map((each) => each.word)
    .filter((word) => word !== 'the' && word !== 'please' && word !== 'ones');
  if (said.length !== 2 || (said[0] !== 'first' && said[0] !== 'last')) return undefined;
  const size = (placeOf(said[1] ?? '', choices.length) ?? -1) + 1;
  if (size < 1 || size > choices.length) return undefined;
  const taken = said[0] === 'first' ? choices.slice(0, size) : choices.slice(-size);
  return taken.map((choice) => choice.key);
}

function listed(words: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const keys = new Set<string>();
  for (const part of parts(words)) {
    const found =
      rangeOf(part, choices) ?? numbersOf(part, choices) ?? single(part, choices) ?? eachWord(part, choices);
    if (found === undefined) return undefined;
    for (const key of found) keys.add(key);
  }
  return choices.map((choice) => choice.key).filter((key) => keys.has(key));
}

function single(part: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const key = keyOf(part, choices) ?? keyByWords(part, choices);
  return key === undefined ? undefined : [key];
}

/** "Anxiety depression": each word names a choice by itself. */
function eachWord(part: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const each of part) {
    const key = keyByWords([each], choices);
    if (key === undefined) return undefined;
    keys.push(key);
  }
  return keys;
}

/** Cut at commas, stops and "and"; words that only soften are left out. */
function parts(words: readonly Word[]): readonly (readonly Word[])[] {
  const out: Word[][] = [[]];
  for (const each of bare(words)) {
    if (binders.has(each.word)) out.push([]);
    else {
      if (!fillers.has(each.word)) out.at(-1)?.push(each);
      if (each.after !== 'none') out.push([]);
    }
  }
  return out.filter((part) => part.length > 0);
}

/** "2 to 4". */
function rangeOf(part: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const [from, to, until] = part.map((each) => each.word);
  if (part.length !== 3 || (to !== 'to' && to !== 'through')) return undefined;
  const first = placeOf(from ?? '', choices.length);
  const last = placeOf(until ?? '', choices.length);
  if (first === undefined || last === undefined || first >= last || last >= choices.length) return undefined;
  return choices.slice(first, last + 1).map((choice) => choice.key);
}

/** "1 3 5": nothing but numbers in range. */
function numbersOf(part: readonly Word[], choices: readonly Choice[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const each of part) {
    const digit = each.word[0] ?? '';
    const place = digit >= '0' && digit <= '9' ? placeOf(each.word, choices.length) : undefined;
    const choice = place === undefined ? undefined : choices[place];
    if (choice === undefined) return undefined;
    keys.push(choice.key);
  }
  return keys;
}
