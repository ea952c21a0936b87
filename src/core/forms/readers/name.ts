import { answer, type Reading, unclear } from '../reading.ts';
import { asWritten, joined, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';

const leads = new Set(
  `im|i am|its|it is|my name is|my names|my name|name is|names|name|the name is|the names|call me|just call me|please call me|you can call me|you could call me|u can call me|they call me|people call me|everyone calls me|friends call me|this is|just|hi im|hi its|hi i am|hi this is|hello im|hello its|hello this is|hey im|hey its|hi|hello|hey|im called|i am called|i go by|i like to be called|id like to be called|i prefer|use|say|sorry i meant|i meant|sorry its|actually its|yes its|yes im|it was|make it|make that|how about|lets say|lets go with|you may call me|well its|ok its|please use`.split(
    '|',
  ),
);
const trails = setOf('please pls plz thanks thx ty ta x xx xxx here fine ok okay cheers');
/** Words that no handle has: with one of them it is a sentence, an answer to something else or a call for help. */
const others = setOf(
  `i im ive id ill you your u me my we us they them it its is am are was were be been being do does did dont doesnt didnt cant cannot could should would wont not no nope nah n y yes yeah yep yh yup aye ok okay sure hi hello hey hiya hiyah morning afternoon evening goodbye bye help stop start back skip next menu human person someone adviser advisor bot robot test testing what whats who whos why how when where which want wanna need needed feel feeling felt die dying dead kill killed hurt hurting harm end ended ending suicide suicidal tired exhausted sad scared anxious stressed depressed low burnt burned broken lost alone lonely struggling suffering crying drunk worried desperate sorry really very so too just only still about because if then that this these those there here to a an the at on in of for with from by into out up down off over and but or nor as than like can get got have has had having going go went gone come please thanks thank doctor dentist gp nurse consultant registrar surgeon student england scotland wales ireland london one two three maybe perhaps dunno idk unsure sometimes anything something nothing everything none nobody noone never always again anymore enough life work job shift ward patient patients gmc gdc nhs refer referral book booking appointment question talk speak chat understand mean meant know think thought same whatever anyone urgent emergency crisis 999 111 info pause later quit cancel continue erase delete forget safe unsafe mood anxiety alcohol drugs trauma burnout depression suspended investigation complaint tonight today tomorrow yesterday morning evening evenings night nights day days week took taken called bad good worse better died od overdose mum dad mam wife husband pills tablets any after before`
    .split(/\s+/)
    .join(' '),
);
/** Openings that leave no doubt that a name follows. */
const naming = setOf('call called name names');
const particles = setOf('van der den von de da di du la le el al bin ibn ben o mac mc y e');
const mostCharacters = 40;
const mostWords = 5;

/**
 * What to call a person: 1 to 40 characters in any script, as they wrote it ("call me Sam", "it's Dr Patel" give the name).
 * A greeting, a bare yes or no, a question, a sentence or a job title is unclear: nothing is filed as a name in passing.
 */
export function readName(text: string): Reading<string> {
  const words = wordsOf(text);
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  if (words.length === 0 || words.some((each) => each.after === 'question')) return unclear;
  const named = untrailed(unled(words));
  const lead = words.filter((each) => each.end <= (named[0]?.start ?? 0));
  if (named.length === 0 || named.length > mostWords || named.some((each) => others.has(each.word)))
    return unclear;
  if (named.length > 2 && !lead.some((each) => naming.has(each.word)) && !isCapitalised(text, named))
    return unclear;
  const written = asWritten(text, named).replaceAll(/\s+/gu, ' ');
  return isHandle(written) ? answer(written) : unclear;
}

/** Three words and more are a name by themselves only as names are written: "Mary Jane O'Neill", not "took them all". */
function isCapitalised(text: string, words: readonly Word[]): boolean {
  return words.every((each) => {
    const first = text.slice(each.start, each.start + 1);
    return (
      particles.has(each.word) || first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase()
    );
  });
}

/** Without "hi, I'm" and the like: the longest opening that leaves something. */
function unled(words: readonly Word[]): readonly Word[] {
  for (let size = Math.min(5, words.length - 1); size > 0; size -= 1) {
    if (leads.has(joined(words.slice(0, size)))) return words.slice(size);
  }
  return words;
}

function untrailed(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 1 && trails.has(words[end - 1]?.word ?? '') && words[end - 2]?.word !== 'dr') end -= 1;
  if (end > 1 && words[end - 1]?.word === 'is') end -= 1;
  return words.slice(0, end);
}

function isHandle(written: string): boolean {
  return written.length <= mostCharacters && hasLetter(written) && isOneLine(written);
}

function hasLetter(written: string): boolean {
  return /\p{L}/u.test(written);
}

/** No address, number or link: a name has letters, marks, spaces, hyphens, apostrophes, a dot after "Dr", at most a few digits. */
function isOneLine(written: string): boolean {
  let digits = 0;
  for (const char of written) {
    if (char >= '0' && char <= '9') digits += 1;
    if ('@/\\<>{}[]|_=*#$%^~"'.includes(char) || char < ' ') return false;
  }
  return digits <= 3;
}
