import { spellOut } from './lexicon/lexicon.ts';
import { means } from './lexicon/means.ts';
import { deadness, mind } from './lexicon/mind.ts';
import { people } from './lexicon/people.ts';
import { grammar } from './match/grammar.ts';
import { vocabulary } from './match/vocabulary.ts';
import { frames } from './rules/frames.ts';
import { suicideRules } from './rules/suicide.ts';

const lists = [...people, ...means, ...mind, ...deadness];

/** The rules, made ready once for the life of the process. */
export const rules = grammar([...suicideRules, ...frames], lists);
export const knownWords = vocabulary(rules);

const personLists = new Set(['kin', 'friend', 'colleague', 'patient']);
export const persons: ReadonlySet<string> = new Set(
  people
    .filter((list) => personLists.has(list.name))
    .flatMap((list) => (spellOut(list).get('') ?? []).map((words) => words.at(-1) ?? '')),
);
