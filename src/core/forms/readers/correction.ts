import { asWritten, joined, setOf, type Word, wordsOf } from '../words.ts';

/** What a person puts right: the new words, and where said the old ones and the field. All as they wrote it. */
export interface Correction {
  readonly to: string;
  readonly from?: string;
  readonly field?: string;
}

/** Openings that announce a correction by themselves. */
const strong =
  'i meant to say|i meant to put|i meant|meant to say|meant to put|meant|sorry i meant to say|sorry i meant|correction|no wait|wait no|make that|make it|that should be|that should say|that should have been|it should be|it should say|should be|should say|should have said|should have been|typo|typo its|i mean|sorry i mean|no i meant|no i mean|oops i meant|sorry that should be|sorry it should be|sorry typo|oh i meant|actually i meant|i put the wrong thing its|can you change that to|change that to|change it to|can you change it to|please change that to|can i change that to|can i change it to'.split(
    '|',
  );
/** Openings that also begin ordinary sentences: little may follow them. */
const weak =
  'sorry its|sorry no|sorry|actually its|actually|oops|whoops|wait|my mistake|my bad|scrap that|ignore that|no sorry|oh sorry|ah sorry'.split(
    '|',
  );
const changing = setOf('change update correct amend fix edit');
const fields =
  'name|handle|email|email address|e mail|number|phone|phone number|mobile|mobile number|telephone|nation|country|place|area|profession|job|role|grade|gmc|gmc number|gdc|gdc number|registration|registration number|date of birth|dob|birthday|gp|gp surgery|surgery|gp practice|practice|contact|emergency contact|address|times|time|answer'.split(
    '|',
  );
/** With one of these it is a sentence, not a value. */
const sentence = setOf(
  'i im ive id ill you youre your u to me my for it its is am are was were be this that they we he she what who when where why how do does did dont cant wont have has had about late bother because but so really very too just feel feeling felt tired exhausted ok okay fine sad struggling low anxious scared worried busy mate man guys everyone all help stop skip next back yes no yeah nah yep maybe if can could would should need want later again still hard wrong idea thanks please never nothing nobody noone alone asleep working confused lost done long delay loss hear more less also think thought know mind nevermind second sec minute moment hang hold hello hi bye suicidal crying terrible awful shit bad good great better worse alright drunk desperate hopeless numb useless worthless broken angry upset sick ill dying dead here there late early today tonight tomorrow now',
);

/**
 * Whether a message puts an earlier answer right: "sorry, Leeds not London", "i meant 2", "change my email to x@y.z".
 * Careful on purpose: "sorry to bother you" and "actually I'm exhausted" are no corrections.
 */
export function readCorrection(text: string): Correction | undefined {
  const words = untrailed(wordsOf(text));
  if (words.length === 0 || words.length > 30 || words.some((each) => each.after === 'question'))
    return undefined;
  return starred(text, words) ?? fieldChange(text, words) ?? announced(text, words);
}

const trails = setOf('please pls plz thanks thx ta x xx');

function untrailed(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && trails.has(words[end - 1]?.word ?? '')) end -= 1;
  return words.slice(0, end);
}

/** "*Leeds", as people put a slip right in a text. */
function starred(text: string, words: readonly Word[]): Correction | undefined {
  const trimmed = text.trim();
  const marked = trimmed.startsWith('*') !== trimmed.endsWith('*');
  return marked && words.length <= 3 && !isSentence(words) ? { to: asWritten(text, words) } : undefined;
}

/** "Change my email to …", "my email is actually …", "sorry my name is …". */
function fieldChange(text: string, words: readonly Word[]): Correction | undefined {
  const named = fieldIn(words);
  if (named === undefined) return undefined;
  const before = words.slice(0, named.at).map((each) => each.word);
  const rest = words.slice(named.at + named.size);
  const link = rest.findIndex((each) => each.word === 'to' || each.word === 'is' || each.word === 'should');
  if (link !== 0) return undefined;
  const announcedChange = before.some((word) => changing.has(word)) && rest[0]?.word === 'to';
  const contradicts = before.some(
    (word) => word === 'sorry' || word === 'actually' || word === 'correction' || word === 'wait',
  );
  const restated =
    rest[0]?.word !== 'to' && (contradicts || rest[1]?.word === 'actually' || rest[1]?.word === 'be');
  if (!announcedChange && !restated) return undefined;
  const skip = rest[1]?.word === 'actually' || rest[1]?.word === 'be' ? 2 : 1;
  const value = split(text, rest.slice(skip), 12);
  return value === undefined ? undefined : { ...value, field: named.field };
}

function fieldIn(words: readonly Word[]): { field: string; at: number; size: number } | undefined {
  for (let at = 1; at < Math.min(words.length, 7); at += 1) {
    if (words[at - 1]?.word !== 'my' && words[at - 1]?.word !== 'the') continue;
    for (let size = Math.min(3, words.length - at); size > 0; size -= 1) {
      const field = joined(words.slice(at, at + size));
      if (fields.includes(field)) return { field, at, size };
    }
  }
  return undefined;
}

function announced(text: string, words: readonly Word[]): Correction | undefined {
  const strongly = opened(words, strong);
  const rest = words.slice(strongly > 0 ? strongly : opened(words, weak));
  if (rest.length === 0 || rest.length === words.length) return undefined;
  if (isSentence(rest)) return undefined;
  return split(text, rest, strongly > 0 ? 6 : rest.some((each) => each.word === 'not') ? 5 : 3);
}

function opened(words: readonly Word[], openings: readonly string[]): number {
  for (let size = Math.min(8, words.length); size > 0; size -= 1) {
    if (openings.includes(joined(words.slice(0, size)))) return size;
  }
  return 0;
}

function isSentence(words: readonly Word[]): boolean {
  return words.some((each) => sentence.has(each.word));
}

/** "Leeds not London" and "not London, Leeds" are both: what it is, and what it is not. */
function split(text: string, words: readonly Word[], most: number): Correction | undefined {
  if (words.length === 0 || words.length > most) return undefined;
  const not = words.findIndex((each) => each.word === 'not');
  if (not < 0) return { to: asWritten(text, words) };
  if (not > 0) return pair(text, words.slice(0, not), words.slice(not + 1));
  const cut = words.findIndex((each) => each.after !== 'none' || each.word === 'but');
  const after = words.slice(cut + 1);
  return pair(text, after, words.slice(1, words[cut]?.word === 'but' ? cut : cut + 1));
}

function pair(text: string, to: readonly Word[], from: readonly Word[]): Correction | undefined {
  if (to.length === 0 || from.length === 0) return undefined;
  return { to: asWritten(text, to), from: asWritten(text, from) };
}
