import { ordinary } from '../lexicon/ordinary-words.ts';
import { commonWords, repairedWords } from '../lexicon/repaired-words.ts';
import { usual } from '../lexicon/usual-words.ts';
import { speller } from '../text/spelling.ts';
import type { Vocabulary } from '../text/words.ts';
import type { Grammar } from './grammar.ts';

/** The words the rules know, as the reader of words wants them. */
export function vocabulary(grammar: Grammar): Vocabulary {
  const known = new Set<string>();
  const collect = (entries: Grammar['entries']): void => {
    for (const [word, entry] of entries) {
      known.add(word);
      if (entry.next !== undefined) collect(entry.next);
    }
  };
  collect(grammar.entries);
  const spell = speller(repairedWords, commonWords);
  return {
    has: (word) => known.has(word),
    isOrdinary: (word) => usual.has(word) || ordinary.has(word),
    repair: (word) => spell.repair(word),
  };
}
