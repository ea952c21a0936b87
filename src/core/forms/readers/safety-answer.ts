import { bare, joined, setOf, type Word, wordsOf } from '../words.ts';
import { asideOfYesNo } from './aside.ts';

export type SafetyAnswer = 'no' | 'yes' | 'not-sure' | 'carry-on' | 'other';

const noHeads = setOf('no nope nop nah naw n nay na nage');
const yesHeads = setOf('yes yh yeh yeah yea ye yep yup yepp aye y ie ydw oes');
const yesWholes = phrases(
  'i am|i do|i have|i have been|ive been|sometimes|often|always|all the time|every day|every night|most days|a bit|a little|a lot|yes i am|i think so|think so|on and off|now and then|at times|constantly|from time to time',
);
const carryOn = phrases(
  'carry on|continue|go on|go on with the form|carry on with the form|can we carry on|can we continue|can we go on|can i carry on|can i continue|lets carry on|lets continue|lets go on|i want to carry on|i want to continue|id like to carry on|id like to continue|carry on with it|keep going with the form|back to the form|back to the questions|carry on with the questions|continue with the form|continue the form|carry on the form|resume|i just want to carry on|just carry on|ok carry on|ok continue|ok lets carry on|lets just carry on|can we just carry on|can we just continue|please carry on|please continue',
);
/** Whole sayings that add nothing against a "no". Tiled over what follows it: a word outside them leaves doubt. */
const plain = phrases(
  'no|nope|nah|im not|i am not|i dont|i do not|i havent|im safe|i am safe|im fine|i am fine|im ok|i am ok|im okay|i am okay|fine|ok|okay|safe|just tired|only tired|im tired|im just tired|just exhausted|im just exhausted|im exhausted|just stressed|im just stressed|just knackered|im just knackered|just burnt out|im just burnt out|just overwhelmed|just fed up|just work|not at all|none|none at all|no thoughts|no thoughts at all|no thoughts like that|no thoughts of that|nothing like that|thanks|thank you|definitely not|absolutely not|certainly not|never|not suicidal|im not suicidal|i am not suicidal|im not having thoughts|im not having any thoughts|im not having thoughts like that|im not having thoughts of ending my life|i am not having thoughts of ending my life|not having thoughts of ending my life|im not thinking of ending my life|im not thinking of suicide|im not thinking about suicide|i dont have thoughts like that|i dont have thoughts of ending my life|i dont have any thoughts of ending my life|i dont want to die|i dont want to end my life|no suicidal thoughts|and|honestly',
);
/** A "no" without the word, unmistakable as a whole. */
const noWholes = phrases(
  'not at all|none at all|definitely not|absolutely not|certainly not|no thoughts|no suicidal thoughts|im safe no thoughts|i am safe no thoughts|im not|i am not|im not suicidal|i am not suicidal|not suicidal|im not having thoughts of ending my life|i am not having thoughts of ending my life|not having thoughts of ending my life|i dont have thoughts of ending my life|im not thinking of ending my life|im not thinking of suicide|i dont want to die|i dont want to end my life|nothing like that|im safe and not having thoughts of ending my life',
);
const about = setOf('fine ok okay safe alright maybe guess suppose ish really much right 👍 👎 👌');
const hesitations = setOf('er erm um umm uh uhm hmm hm well ah tbh');
const hedgeHeads = setOf('not dont never hardly barely nothing none im i');

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/**
 * The answer to "Are you having thoughts of ending your life?". It may only add help, so "no" must be unmistakable
 * ("nope, just tired") and whatever is hedged ("not really", "no but", "no...", "not right now") is 'not-sure'.
 * @param offered what a bare number stands for, if the question was put with numbered choices; otherwise a number is 'not-sure'.
 */
export function readSafetyAnswer(text: string, offered: readonly SafetyAnswer[] = []): SafetyAnswer {
  const all = wordsOf(text);
  const words = bare(all);
  const first = words[0];
  if (first === undefined) return 'other';
  const whole = joined(words);
  if (carryOn.has(whole) || carryOn.has(joined(all))) return 'carry-on';
  if (words.length === 1 && whole >= '1' && whole <= '9') return offered[Number(whole) - 1] ?? 'not-sure';
  if (asideOfYesNo(all) !== undefined) return 'not-sure';
  if (yesHeads.has(first.word) || yesWholes.has(whole)) return yesOrDoubt(words.slice(1));
  if (noHeads.has(first.word) || noWholes.has(whole)) return noOrDoubt(all, words);
  return words.length <= 8 && isHedge(words) ? 'not-sure' : 'other';
}

/** Trailing off, asking back or "erm" leaves doubt. */
function noOrDoubt(all: readonly Word[], words: readonly Word[]): SafetyAnswer {
  const hesitates = all.some(
    (each) => each.after === 'dots' || each.after === 'question' || hesitations.has(each.word),
  );
  const [first, ...rest] = words;
  if (hesitates || first === undefined) return 'not-sure';
  return noWholes.has(joined(words)) || (noHeads.has(first.word) && isPlain(first, rest)) ? 'no' : 'not-sure';
}

function yesOrDoubt(rest: readonly Word[]): SafetyAnswer {
  const crosses = rest.some(
    (each) => noHeads.has(each.word) || about.has(each.word) || each.word === 'carry',
  );
  return crosses ? 'not-sure' : 'yes';
}

/** Whether all that follows a "no" is made of plain sayings, the longest first: "im not" then "safe" alone would lie. */
function isPlain(first: Word, rest: readonly Word[]): boolean {
  if (rest.length > 14) return false;
  let at = 0;
  let glued = first.after === 'none';
  while (at < rest.length) {
    const taken = longestPlain(rest, at);
    const denies = rest[at + taken - 1]?.word === 'not' && (rest[at + taken - 1]?.after ?? 'none') === 'none';
    if (taken === 0 || (denies && at + taken < rest.length)) return false;
    if (glued && noun.has(rest[at]?.word ?? '')) return false;
    glued = false;
    at += taken;
  }
  return true;
}

/** "No safe", "no ok": without a break these are not a "no" and then a saying. */
const noun = setOf('safe fine ok okay');

function longestPlain(rest: readonly Word[], at: number): number {
  for (let size = Math.min(9, rest.length - at); size > 0; size -= 1) {
    if (plain.has(joined(rest.slice(at, at + size)))) return size;
  }
  return 0;
}

/** Short replies about themselves that could be an answer, and replies about being all right: ask, do not guess. */
function isHedge(words: readonly Word[]): boolean {
  return hedgeHeads.has(words[0]?.word ?? '') || words.some((each) => about.has(each.word));
}
