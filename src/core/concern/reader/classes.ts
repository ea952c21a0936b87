import { spellOut } from '../lexicon/lexicon.ts';
import { means } from '../lexicon/means.ts';
import { deadness, mind } from '../lexicon/mind.ts';
import { otherWords, people, selfWords, youWords } from '../lexicon/people.ts';
import { states } from '../lexicon/states.ts';
import { hashOf } from './hash.ts';

/** Who a word names, for the words that come after it. */
export const nobody = 0;
export const self = 1;
export const other = 2;
export const you = 3;
export type Person = typeof nobody | typeof self | typeof other | typeof you;

/** What the reader knows of a word besides its letters. */
export interface WordClass {
  /** The word lists it is on, hashed: "wife" is kin, "ward" is work. */
  readonly lists: readonly number[];
  readonly person: Person;
  readonly denies: boolean;
  readonly turns: boolean;
  /** Its list, or who it names, in place of the word: so that "my wife" and "my brother" read alike. */
  readonly standIn: number;
}

const personLists: ReadonlySet<string> = new Set(['kin', 'friend', 'colleague', 'patient']);
const denials: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'without',
  'nor',
  'none',
  'nobody',
  'nothing',
  'cannot',
]);
const turnings: ReadonlySet<string> = new Set(['but', 'though', 'although', 'except', 'yet', 'however']);

function personOf(word: string, names: readonly string[]): Person {
  if (selfWords.has(word)) return self;
  if (otherWords.has(word) || names.some((name) => personLists.has(name))) return other;
  return youWords.has(word) ? you : nobody;
}

function standInOf(word: string, names: readonly string[], person: Person, denies: boolean): number {
  const name = names[0];
  if (name !== undefined) return hashOf(name, 41);
  if (person === self || person === other) return 43 + person;
  return denies ? 47 : hashOf(word, 11);
}

/** The word lists each single word is on. */
function listed(): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const said = [...people, ...means, ...mind, ...deadness, ...states].flatMap((list) =>
    (spellOut(list).get('') ?? []).map((spelled) => ({ name: list.name, spelled })),
  );
  for (const { name, spelled } of said) {
    const word = spelled[0];
    if (word === undefined || spelled.length > 1 || word.startsWith('@')) continue;
    const known = names.get(word);
    if (known === undefined) names.set(word, [name]);
    else if (!known.includes(name)) known.push(name);
  }
  return names;
}

function classed(): ReadonlyMap<string, WordClass> {
  const names = listed();
  for (const word of [...selfWords, ...otherWords, ...youWords, ...denials, ...turnings])
    if (!names.has(word)) names.set(word, []);
  const out = new Map<string, WordClass>();
  for (const [word, on] of names) {
    const person = personOf(word, on);
    const denies = denials.has(word);
    out.set(word, {
      lists: on.map((name) => hashOf(name, 29)),
      person,
      denies,
      turns: turnings.has(word),
      standIn: standInOf(word, on, person, denies),
    });
  }
  return out;
}

/** Every word with something to say besides its letters. */
export const classes = classed();
