import { answer, type Reading, unclear } from '../reading.ts';
import { bare, joined, near, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { pickOf } from './pick.ts';

/** One thing to choose: its label and what people call it. */
export interface Choice {
  readonly key: string;
  readonly words: readonly string[];
}

const small = setOf(
  'a about an and am at can could do for get go have i id ill im in is it its just lets like me mainly maybe mostly my myself now of on one option or please some that the then think this to want wanna need with would you choose pick prefer really bit also both',
);
const denials = setOf('not no never dont cant cannot wont wouldnt isnt without except nor neither didnt');

/** Parts of a name that do not name it by themselves: "want out" is not "burnt out". */
const faint = setOf('out up off down back over else more less what who how where when why this that do');

/** How many words of a message may be none of a choice's own and still leave it a choice. */
const mostExtra = 2;
const mostWords = 10;

/**
 * One of the choices, by its number ("2", "no 2", "the second one", "last"), its label or another name for it.
 * A number inside a sentence is never a pick ("I took 3 tablets"); two choices named in one message are unclear.
 */
export function readChoice(text: string, choices: readonly Choice[]): Reading<string> {
  const words = wordsOf(text);
  const key = keyOf(words, choices);
  if (key !== undefined) return answer(key);
  return readAside(words) ?? unclear;
}

/** The key these words pick, or nothing. */
export function keyOf(words: readonly Word[], choices: readonly Choice[]): string | undefined {
  if (words.length === 0 || words.length > 40) return undefined;
  const said = bare(words);
  const exact = choices.filter((choice) => choice.words.some((each) => sameWords(each, joined(said))));
  if (exact.length > 0) return only(exact);
  const repeated = repeatedName(said, choices);
  if (repeated !== undefined) return repeated;
  const pick = pickOf(said, choices.length);
  if (pick !== undefined) return pickedWith(pick.rest, choices[pick.index], choices);
  return keyByWords(said, choices);
}

/** "No, neither": each word by itself is a name of the same choice. */
function repeatedName(words: readonly Word[], choices: readonly Choice[]): string | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  return only(
    choices.filter(({ words: names }) =>
      words.every(({ word }) => names.some((name) => sameWords(name, word))),
    ),
  );
}

function only(found: readonly Choice[]): string | undefined {
  const first = found[0];
  return found.length === 1 ? first?.key : undefined;
}

function sameWords(name: string, said: string): boolean {
  const named = joined(wordsOf(name));
  return named === said || named.replaceAll(' ', '') === said.replaceAll(' ', '');
}

/** "1 - refer" is choice 1 only if "refer" does not name another one. */
function pickedWith(
  rest: readonly Word[],
  choice: Choice | undefined,
  choices: readonly Choice[],
): string | undefined {
  if (choice === undefined || rest.length === 0) return choice?.key;
  const named = keyByWords(rest, choices);
  return named === choice.key ? named : undefined;
}

/** By words alone: what is said lies within one choice's name, or one choice's name lies within what is said. */
export function keyByWords(words: readonly Word[], choices: readonly Choice[]): string | undefined {
  const said = words.map((each) => each.word).filter((word) => !small.has(word));
  if (said.length === 0 || words.length > mostWords) return undefined;
  if (words.some((each) => denials.has(each.word))) return undefined;
  for (const same of [(one: string, other: string) => one === other, near]) {
    const whole = choices.filter((choice) => choice.words.some((name) => matches(content(name), said, same)));
    if (whole.length > 0) return only(whole);
    const within = choices.filter((choice) => choice.words.some((name) => covers(content(name), said, same)));
    if (within.length > 0) return only(within);
    const named = choices.filter((choice) => choice.words.some((name) => namedBy(content(name), said, same)));
    if (named.length > 0) return alone(named, said, choices);
  }
  return undefined;
}

/** The one named, if no word besides belongs to another choice's name: "help and book" is two wishes. */
function alone(
  named: readonly Choice[],
  said: readonly string[],
  choices: readonly Choice[],
): string | undefined {
  const one = named[0];
  if (one === undefined || named.length > 1) return undefined;
  const own = new Set(one.words.flatMap(content));
  const others = choices
    .filter((choice) => choice !== one)
    .flatMap((choice) => choice.words.flatMap(content));
  return said.some((word) => !own.has(word) && others.includes(word)) ? undefined : one.key;
}

/** What is left of a name without the small words; a name of small words only stands as it is. */
function content(name: string): readonly string[] {
  const all = wordsOf(name).map((each) => each.word);
  const telling = all.filter((word) => !small.has(word));
  return telling.length > 0 ? telling : all;
}

type Same = (one: string, other: string) => boolean;

function covers(name: readonly string[], said: readonly string[], same: Same): boolean {
  return said.some((word) => !faint.has(word)) && said.every((word) => name.some((each) => same(each, word)));
}

function matches(name: readonly string[], said: readonly string[], same: Same): boolean {
  return covers(name, said, same) && covers(said, name, same);
}

function namedBy(name: readonly string[], said: readonly string[], same: Same): boolean {
  return said.length - name.length <= mostExtra && covers(said, name, same);
}
