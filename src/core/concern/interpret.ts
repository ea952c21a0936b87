import { otherWords, selfWords, youWords } from './lexicon/people.ts';
import type { Match } from './match/match.ts';
import type { Words } from './text/words.ts';

export type Who = 'self' | 'other' | 'you';

const reflexive: Readonly<Record<string, Who>> = {
  myself: 'self',
  himself: 'other',
  herself: 'other',
  themselves: 'other',
  themself: 'other',
  hisself: 'other',
  yourself: 'you',
};
const farthest = 14;

/** Joins that end a denial: what follows them stands on its own. */
const contrasts: ReadonlySet<string> = new Set([
  'but',
  'though',
  'although',
  'however',
  'except',
  'yet',
  'because',
  'so',
  'and',
  'until',
  'unless',
  'then',
  'or',
  'if',
  'when',
  'while',
  'since',
]);
const negations: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nor',
  'without',
  'neither',
  'deny',
  'denies',
  'denied',
  'denying',
  'zero',
  'none',
  'nope',
]);
/** "not … " that deny something else: "not sure I want to", "can not stop thinking of". */
const falseAfter: ReadonlySet<string> = new Set([
  'sure',
  'stop',
  'help',
  'know',
  'care',
  'ok',
  'okay',
  'fine',
  'good',
  'well',
  'coping',
  'only',
  'just',
  'see',
  'even',
  'one',
  'idea',
  'point',
  'reason',
  'hope',
  'shake',
  'take',
  'cope',
  'face',
  'sleep',
  'bear',
  'stand',
  'way',
  'going',
  'matter',
  'right',
  'future',
  'lie',
  'joking',
  'kidding',
  'choice',
  'option',
  'mind',
]);

function isPerson(word: string, persons: ReadonlySet<string>): Who | undefined {
  if (selfWords.has(word)) return 'self';
  if (otherWords.has(word) || persons.has(word)) return 'other';
  if (youWords.has(word)) return 'you';
  return undefined;
}

function isStop(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === undefined;
}

/** Verbs that agree with I or they, not with he or she: after "she", "want to die" has lost its own subject. */
const bareVerbs: ReadonlySet<string> = new Set([
  'want',
  'wish',
  'feel',
  'think',
  'hope',
  'keep',
  'need',
  'hate',
  'do',
  'am',
]);

/** Who the words are about: the nearest person named before them, else the writer. */
export function whoOf(match: Match, words: Words, persons: ReadonlySet<string>): Who {
  for (let i = match.from; i < match.to; i += 1) {
    const who = reflexive[words.word[i] ?? ''];
    if (who !== undefined) return who;
  }
  for (let i = match.from; i < match.to; i += 1) {
    const word = words.word[i] ?? '';
    if (word === 'i' || word === 'me' || word === 'my') return 'self';
    if (otherWords.has(word)) return 'other';
  }
  const first = words.word[match.from] ?? '';
  for (let i = match.from - 1; i >= 0 && match.from - i <= farthest; i -= 1) {
    const word = words.word[i];
    if (isStop(word)) break;
    const who = isPerson(word ?? '', persons);
    if (who === undefined) continue;
    if (word === 'my' || word === 'our') return 'self';
    if (
      who === 'other' &&
      bareVerbs.has(first) &&
      word !== 'they' &&
      !(word ?? '').endsWith('s') &&
      words.word[match.from - 1] !== word &&
      words.word[match.from - 1] !== 'not'
    )
      continue;
    return who;
  }
  if (first === 'wants' || first === 'wishes' || first === 'feels' || first === 'thinks' || first === 'keeps')
    return 'other';
  return 'self';
}

/** Whether a denial before the words reaches them. */
export function isDenied(match: Match, words: Words): boolean {
  for (let i = match.from - 1; i >= 0 && match.from - i <= 7; i -= 1) {
    const word = words.word[i] ?? '.';
    if (isStop(word)) return false;
    if (negations.has(word)) {
      const after = words.word[i + 1] ?? '';
      if (
        i + 1 < match.from &&
        falseAfter.has(after) &&
        !(after === 'going' && words.word[i + 2] === 'to' && words.word[i + 3] !== 'lie')
      )
        return false;
      if (words.word[i - 1] === 'can' || words.word[i - 1] === 'could' || words.word[i - 1] === 'why')
        return false;
      return true;
    }
    if (contrasts.has(word) && word !== 'or' && word !== 'and') return false;
    if (
      word === 'i' &&
      !['think', 'feel', 'feeling', 'say', 'saying', 'mean', 'believe', 'like', 'that'].includes(
        words.word[i - 1] ?? '',
      )
    ) {
      // "I have no …" and "do not think I" go on; a new "I" after other words starts afresh.
      return false;
    }
  }
  return false;
}
