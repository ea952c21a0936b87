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
/** However long a text goes on without a full stop, no more of it than this is one sentence. */
const longestSentence = 60;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Joins that end a denial: what follows them stands on its own. */
const contrasts = set(
  'but though although however except yet because so until unless then if when while since just only and',
);
const negations = set('not no never nor without neither deny denies denied denying zero none nope nah');
/** "not …" that denies something else: "not sure I want to", "can not stop thinking of". */
const falseAfter = set(
  'sure stop help know care ok okay fine good well coping only just see even one idea point reason hope shake take cope face sleep bear stand way matter right future lie joking kidding choice option mind long exaggerating being sleeping eating managing alright great surprised safe getting in able happy more longer',
);
/** Verbs that agree with I or they, not with he or she: after "she", "want to die" has lost its own subject. */
const bareVerbs = set('want wish feel think hope keep need hate do am');
const sayVerbs = set(
  'said says saying say told tells telling texted text texting wrote writes goes went messaged emailed whispered shouted asked screaming shouting screamed cried replied posted admitted disclosed mentioned answered sobbing quote',
);
const afterSay = set('me us that to her him just in my a and "');
const askOpeners = set(
  'any how what do does did have has are is was were would will can could and so when where no okay ok when which who',
);

function isStop(word: string | undefined): boolean {
  return word === '.' || word === '?' || word === undefined;
}

function personOf(word: string, persons: ReadonlySet<string>): Who | undefined {
  if (selfWords.has(word)) return 'self';
  if (otherWords.has(word) || persons.has(word)) return 'other';
  return youWords.has(word) ? 'you' : undefined;
}

/** "she said i …", "he goes i …": the I is somebody else's. */
function isReported(at: number, words: Words, persons: ReadonlySet<string>): boolean {
  let i = at - 1;
  while (i > 0 && at - i <= 4 && afterSay.has(words.word[i] ?? '')) i -= 1;
  if (!sayVerbs.has(words.word[i] ?? '')) return false;
  for (let k = i - 1; k >= 0 && i - k <= 6; k -= 1) {
    const word = words.word[k];
    if (isStop(word)) return false;
    const who = personOf(word ?? '', persons);
    if (who !== undefined && word !== 'my' && word !== 'our') return who === 'other';
  }
  return false;
}

/** Words in quotation marks, in a message that names somebody else outside them. */
export function isQuoted(match: Match, words: Words, persons: ReadonlySet<string>): boolean {
  if (words.quote[match.from] !== true) return false;
  for (let i = match.from - 1; i >= 0 && match.from - i <= longestSentence; i -= 1) {
    const word = words.word[i] ?? '';
    if (words.quote[i] !== true && personOf(word, persons) === 'other') return true;
    if (words.quote[i] !== true && word === 'i') return false;
  }
  return false;
}

/** Of the words for others inside a rule's own words, those that do, at its beginning, or own: "took them all" is no one else's act. */
const subjects = set('he she they');
const owners = set('his her their');
/** After these, "someone" is called upon, not spoken of. */
const calledUpon = set('help please talk call come stop answer ring tell save listen take pls');
/** After one of these a dropped subject is the writer again. */
const restarts = set('so but because cos though');

const leadsToI = set('if when unless once that like than wish hope hoping because as and');

/** The writer's own "i" in the words: at their beginning, or after a word that leads to it. */
function isOwnI(i: number, match: Match, words: Words): boolean {
  const word = words.word[i];
  if (word === 'me') return i < match.from + 4;
  return (
    word === 'i' &&
    (i <= match.from + 1 ||
      (i < match.from + 5 && leadsToI.has(words.word[i - 1] ?? '') && words.word[i - 1] !== 'and'))
  );
}

function whoReflexive(match: Match, words: Words): Who | undefined {
  for (let i = match.from; i < match.to; i += 1) {
    const who = reflexive[words.word[i] ?? ''];
    if (who !== undefined) return who;
  }
  return undefined;
}

/** Of two owners the last one counts: "my friend who took his life" is about him. */
function whoOwns(match: Match, words: Words): Who | undefined {
  for (let i = match.to - 1; i >= match.from; i -= 1) {
    const word = words.word[i] ?? '';
    if (word === 'my') return 'self';
    if (owners.has(word)) return 'other';
  }
  return undefined;
}

function whoInside(match: Match, words: Words): Who | undefined {
  const who = whoReflexive(match, words);
  if (who !== undefined) return who;
  for (let i = match.from; i < match.to; i += 1) {
    if (isOwnI(i, match, words)) return 'self';
    if (i <= match.from + 1 && subjects.has(words.word[i] ?? '')) return 'other';
  }
  return whoOwns(match, words);
}

/** Who does harm to somebody: the doer stands before the words, or is the writer's own "i" or "my" in them. */
export function whoDoes(match: Match, words: Words, persons: ReadonlySet<string>): Who {
  if (isQuoted(match, words, persons)) return 'other';
  const isOwn = words.word
    .slice(match.from, match.to)
    .some((word) => word === 'i' || word === 'my' || word === 'me');
  const who = isOwn ? 'self' : whoBefore(match, words, persons);
  const speaker = firstPerson(match, words);
  return who === 'self' && speaker > 0 && isReported(speaker, words, persons) ? 'other' : who;
}

function firstPerson(match: Match, words: Words): number {
  for (let i = match.from; i < match.to; i += 1) if (words.word[i] === 'i') return i;
  for (let i = match.from - 1; i >= 0 && match.from - i <= farthest && !isStop(words.word[i]); i -= 1)
    if (words.word[i] === 'i') return i;
  return -1;
}

/** A word for somebody that names nobody here: called upon, or the one who was told. */
function isPassedOver(i: number, words: Words): boolean {
  const word = words.word[i] ?? '';
  if (word === 'me') return sayVerbs.has(words.word[i - 1] ?? '');
  return (
    (word === 'someone' || word === 'somebody' || word === 'doctor') &&
    calledUpon.has(words.word[i + 1] ?? '')
  );
}

/** Whether another person can be the subject of the words: "she … want to die" has lost an I. */
function agrees(i: number, match: Match, words: Words): boolean {
  if (!bareVerbs.has(words.word[match.from] ?? '')) return true;
  const word = words.word[i] ?? '';
  const before = words.word[match.from - 1];
  return word === 'they' || word.endsWith('s') || before === word || before === 'not';
}

/** "my 17 yr old" is a person. */
const ages = set('yr year years yrs month months week weeks y');
function personAt(i: number, words: Words, persons: ReadonlySet<string>): Who | undefined {
  const word = words.word[i] ?? '';
  return word === 'old' && ages.has(words.word[i - 1] ?? '') ? 'other' : personOf(word, persons);
}

const otherVerbs = set('wants wishes feels thinks keeps');

function whoBefore(match: Match, words: Words, persons: ReadonlySet<string>): Who {
  for (let i = match.from - 1; i >= 0 && match.from - i <= farthest; i -= 1) {
    const word = words.word[i] ?? '.';
    if (isStop(word) || restarts.has(word)) break;
    const who = personAt(i, words, persons);
    if (who === undefined || isPassedOver(i, words) || (who === 'you' && match.from - i > 3)) continue;
    if (who !== 'other' || agrees(i, match, words)) return who;
  }
  return otherVerbs.has(words.word[match.from] ?? '') ? 'other' : 'self';
}

/** Who the words are about: the nearest person named before them, else the writer. */
export function whoOf(match: Match, words: Words, persons: ReadonlySet<string>): Who {
  if (isQuoted(match, words, persons)) return 'other';
  const inside = whoInside(match, words);
  const who = inside ?? whoBefore(match, words, persons);
  if (who !== 'self') return who;
  const speaker = firstPerson(match, words);
  return speaker > 0 && isReported(speaker, words, persons) ? 'other' : 'self';
}

const unable = set('can could why deffo');

/** Whether the denial at a word denies the match, and not something else, or itself. */
function denies(at: number, match: Match, words: Words): boolean {
  if (at + 1 < match.to && falseAfter.has(words.word[at + 1] ?? '')) return false;
  if (isNotStopping(at, match, words) || unable.has(words.word[at - 1] ?? '')) return false;
  return !isDeniedItself(at, words) && !isYet(match, words);
}

/** Where a denial's reach ends: at a join that turns, or where a new I starts afresh. */
function endsReach(at: number, match: Match, words: Words): boolean {
  const word = words.word[at] ?? '.';
  if (at >= match.from) return word === 'but' || word === 'though';
  return contrasts.has(word) || (word === 'i' && !leadsOn(words.word[at - 1] ?? ''));
}

/** Whether a denial before the words, or within them, reaches them. */
export function isDenied(match: Match, words: Words, holdsDenial: boolean): boolean {
  if (isAnsweredNo(match, words)) return true;
  if (negations.has(words.word[match.from - 1] ?? '')) return denies(match.from - 1, match, words);
  for (let i = holdsDenial ? match.from - 1 : match.to - 2; i >= 0 && match.from - i <= 7; i -= 1) {
    const word = words.word[i] ?? '.';
    if (isStop(word)) return false;
    if (negations.has(word) && (i < match.from || !isPartOfWish(i, words))) return denies(i, match, words);
    if (endsReach(i, match, words)) return false;
  }
  return false;
}

/** "can not promise I will not": two denials are none. */
function isDeniedItself(at: number, words: Words): boolean {
  let self = false;
  for (let i = at - 1; i >= 0 && at - i <= 6 && !isStop(words.word[i]); i -= 1) {
    const word = words.word[i] ?? '';
    if (word === 'i' || word === 'that') self = true;
    if (self && (word === 'not' || word === 'never')) return true;
  }
  return false;
}

/** "why will it not stop telling me to": the denial is of stopping. */
function isNotStopping(at: number, match: Match, words: Words): boolean {
  for (let i = at + 1; i < match.from; i += 1) {
    const word = words.word[i] ?? '';
    if (word === 'stop' || word === 'stops' || word === 'quit' || word === 'shake' || word === 'leave')
      return true;
  }
  return false;
}

/** "to not be here", "want not to wake": the denial is the wish. */
function isPartOfWish(at: number, words: Words): boolean {
  const before = words.word[at - 1] ?? '';
  const after = words.word[at + 1] ?? '';
  return (
    before === 'to' ||
    before === 'would' ||
    after === 'be' ||
    after === 'exist' ||
    after === 'wake' ||
    after === 'to' ||
    after === 'live'
  );
}

/** "Suicidal? No." */
function isAnsweredNo(match: Match, words: Words): boolean {
  let end = match.to - 1;
  const last = Math.min(words.word.length, match.to + longestSentence);
  while (end < last && !isStop(words.word[end])) end += 1;
  const answer = words.word[end + 1] ?? '';
  return (
    words.word[end] === '?' &&
    (answer === 'no' || answer === 'nope' || answer === 'nah' || answer === 'never')
  );
}

/** "have not done it yet" denies only the past. */
function isYet(match: Match, words: Words): boolean {
  for (let i = match.to; i < words.word.length && i - match.to <= 3 && !isStop(words.word[i]); i += 1)
    if (words.word[i] === 'yet') return true;
  return words.word[match.to - 1] === 'yet';
}

/** "do not think i …": the denial goes on past this I; after other words a new I starts afresh. */
function leadsOn(word: string): boolean {
  return (
    word === 'think' ||
    word === 'feel' ||
    word === 'feeling' ||
    word === 'say' ||
    word === 'saying' ||
    word === 'mean' ||
    word === 'believe' ||
    word === 'like' ||
    word === 'that'
  );
}

/** A question put to somebody else: "Any chest pain?", "Do you want to die?". */
export function isAskedOfAnother(match: Match, words: Words): boolean {
  let end = match.to - 1;
  const last = Math.min(words.word.length, match.to + longestSentence);
  while (end < last && !isStop(words.word[end])) end += 1;
  if (words.word[end] !== '?') return false;
  let begin = match.from;
  let you = false;
  let self = false;
  const earliest = Math.max(0, match.from - longestSentence);
  while (begin > earliest && !isStop(words.word[begin - 1])) begin -= 1;
  for (let i = begin; i < end; i += 1) {
    const word = words.word[i] ?? '';
    if (word === 'i' || word === 'me' || word === 'my' || word === 'myself') self = true;
    if (youWords.has(word)) you = true;
  }
  const opener = words.word[begin] ?? '';
  return !self && (you || askOpeners.has(opener));
}

const pastWords = set(
  'ago previously formerly childhood teenager 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 history nineteen thousand once used grade school uni university student years',
);

/** Told of long ago, by a word for it in the same sentence. */
export function isLongPast(match: Match, words: Words): boolean {
  for (let i = match.from - 1; i >= 0 && match.from - i <= 12 && !isStop(words.word[i]); i -= 1)
    if (pastWords.has(words.word[i] ?? '')) return true;
  for (let i = match.from; i < words.word.length && i - match.to <= 12 && !isStop(words.word[i]); i += 1)
    if (pastWords.has(words.word[i] ?? '')) return true;
  return false;
}
