import { answer, notSure, type Reading, skipped, unclear } from '../reading.ts';
import { bare, joined, setOf, type Word, wordsOf } from '../words.ts';
import { asideOfYesNo } from './aside.ts';

export type YesNo = 'yes' | 'no' | 'rather-not-say';
/** What a bare number stands for: the choices as they were shown, first to last. */
export type Offered = 'yes' | 'no' | 'not-sure' | 'rather-not-say' | 'skip';

const yesHeads = setOf('yes yh yeh yeah yea ye yep yup yepp yas yess yesss aye y ie ydw oes ydy yus yarp');
const noHeads = setOf('no nope nop nah naw n nay na nage nac nooo noo nopes');
const yesWholes = setOf2(
  'ok|okay|k|kk|okey|oki|okie|sure|sure thing|of course|ofc|course|definitely|def|deffo|absolutely|certainly|indeed|agreed|i agree|correct|right|thats right|that is right|thats correct|true|i do|i am|i have|i did|i would|it is|they are|you can|you may|thats fine|that is fine|fine|fine by me|all good|go on|go on then|go ahead|go for it|please do|do it|happy to|im happy to|happy with that|im happy with that|sounds good|sounds fine|why not|sure why not|ok then|ok sure|sure ok|ok yes|ok yeah|ok go on|ok fine|by all means|too right|i think so|think so|i suppose so|suppose so|guess so|i guess so|ok please|please|will do|affirmative|im in|consent|i consent|👍|👌|✅|iawn|wrth gwrs|oh yes|oh yeah|hell yes|mhm|uh huh',
);
const noWholes = setOf2(
  'not really|not at all|definitely not|absolutely not|certainly not|of course not|not now|not yet|not today|never|no way|i dont|i do not|im not|i am not|i wont|i will not|i havent|i would not|i wouldnt|id rather you didnt|rather you didnt|please dont|dont|it isnt|it is not|its not|thats not right|incorrect|not for me|not interested|not necessary|no need|none|nothing|i dont think so|dont think so|i dont want to|dont want to|i disagree|i do not agree|i dont agree|negative|👎|❌|no ta|no thanks|no thank you|no ty|dim diolch|nac ydw|nac ydy|nac oes|naddo|not likely|nothing like that',
);
/** What may follow a "no" without a break: without one, "no point", "no one" or "no sleep" is no answer. */
const afterNo = setOf(
  'i im ive id ill it its thats thanks thank ta ty not dont please they we you sorry never definitely absolutely nope no cheers pls but',
);
const doubt = setOf('maybe unsure dunno idk depends perhaps possibly unless might guess suppose');
const denial = setOf(
  'no nope nah not never dont cant cannot wont wouldnt isnt arent shouldnt doesnt havent didnt without later until nor',
);
/** With one of these the message says more than it answers. */
const grave = setOf('die dying dead death kill killed killing suicide suicidal hurt harm overdose');
const assent = setOf('yes yeah yep yup yh sure okay');

function setOf2(list: string): ReadonlySet<string> {
  return new Set(list.split('|'));
}

/**
 * The answer to a yes-or-no question, read over the whole message: a sentence that merely contains "no" or "yes" is unclear.
 * "Yes, but only by text" is yes. "Yes but not now" takes back what it gives: unclear, so that we ask again.
 * A question mark makes it unclear too: a person who asks has not agreed.
 */
export function readYesNo(
  text: string,
  offered: readonly Offered[] = ['yes', 'no', 'not-sure'],
): Reading<YesNo> {
  const all = wordsOf(text);
  const words = bare(all);
  const first = words[0];
  if (first === undefined || all.some((each) => each.after === 'question')) return unclear;
  const aside = asideOfYesNo(all);
  if (aside !== undefined) return outcome(aside);
  if (words.length === 1 && isDigit(first.word)) return outcome(offered[Number(first.word) - 1]);
  const whole = joined(words);
  if (yesHeads.has(whole) || yesWholes.has(whole)) return answer('yes');
  if (noHeads.has(whole) || noWholes.has(whole)) return answer('no');
  return opening(words, first);
}

function isDigit(word: string): boolean {
  return word.length === 1 && word >= '1' && word <= '9';
}

function outcome(offered: Offered | undefined): Reading<YesNo> {
  if (offered === undefined) return unclear;
  if (offered === 'skip') return skipped;
  return offered === 'not-sure' ? notSure : answer(offered);
}

/** "Yes, …" and "no, …": the answer stands if what follows neither doubts it nor takes it back. */
function opening(words: readonly Word[], first: Word): Reading<YesNo> {
  const rest = words.slice(1);
  // "Y bother" and "n then he left" are no answers.
  const oneLetter = first.word.length === 1;
  if (rest.length > 10 || (oneLetter && first.after === 'none' && !afterNo.has(rest[0]?.word ?? '')))
    return unclear;
  const after = rest.map((each) => each.word);
  if (yesHeads.has(first.word)) return qualified('yes', after, denial);
  if (!noHeads.has(first.word)) return openingByPhrase(words);
  const next = after[0] ?? '';
  if (startsWithDigit(next)) return unclear;
  if (first.after === 'none' && next !== 'but' && !afterNo.has(next)) return unclear;
  return qualified('no', after, assent);
}

function qualified(
  said: 'yes' | 'no',
  after: readonly string[],
  against: ReadonlySet<string>,
): Reading<YesNo> {
  if (after.some((word) => doubt.has(word)) || doubtful(after.join(' '))) return notSure;
  // "Yes to the first one" answers a part only.
  const partly = after[0] === 'to';
  return partly || after.some((word) => against.has(word) || grave.has(word)) ? unclear : answer(said);
}

function doubtful(rest: string): boolean {
  const padded = ` ${rest} `;
  return [' not sure ', ' dont know ', ' no idea ', ' sort of ', ' kind of '].some((each) =>
    padded.includes(each),
  );
}

/** "Not really, I'm fine", "go on then, just this once", "I'm not sure, it's been odd": a whole answer, a break, and more. */
function openingByPhrase(words: readonly Word[]): Reading<YesNo> {
  const cut = words.findIndex((each) => each.after !== 'none');
  if (cut < 0 || cut === words.length - 1) return unclear;
  const head = words.slice(0, cut + 1);
  const said = joined(head);
  const after = words.slice(cut + 1).map((each) => each.word);
  const aside = asideOfYesNo(head);
  if (aside === 'not-sure') return notSure;
  if (noWholes.has(said)) return qualified('no', after, assent);
  const weak = yesWholes.has(said) && after.length <= 6;
  return weak && !after.some((word) => word === 'but' || word === 'what')
    ? qualified('yes', after, denial)
    : unclear;
}

function startsWithDigit(word: string): boolean {
  const first = word[0] ?? '';
  return first >= '0' && first <= '9';
}
