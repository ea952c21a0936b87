import type { Profession } from '../../conversation.ts';
import { answer, type Reading, skipped, unclear } from '../reading.ts';
import { setOf, type Word, wordsOf } from '../words.ts';
import { hasNone, readAside } from './aside.ts';

/** A regulator's number by its format. Whether it is anybody's is not known: neither register can be asked from here. */
export interface Registration {
  readonly body: 'GMC' | 'GDC';
  /** Digits as written, leading zeros kept. */
  readonly number: string;
  /** A second one, for those who are on both registers. */
  readonly also?: { readonly body: 'GMC' | 'GDC'; readonly number: string };
}

type One = { readonly body: 'GMC' | 'GDC'; readonly number: string };

const aside = setOf(
  'my the number no num nr is its it gmc gdc and reg registration registered reference with ref for i am im also or dental medical council general licence license on as',
);
/** Stand-ins that systems file where a number is missing. Source: HES dictionary (domain facts, section 3). */
const standIns = setOf('9999998 999998');

/**
 * A GMC number (7 digits, also "C7012345") or a GDC number (3 to 6 digits, where "GDC" is said or the person is of the dental team;
 * also "CD" and six digits, filled with zeros). Format only. Nothing is guessed: eight digits are unclear and no zero is lost.
 */
export function readRegistration(text: string, profession?: Profession): Reading<Registration> {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 16) return unclear;
  const left = hasNone(words) ? skipped : readAside(words);
  if (left !== undefined) return left;
  const found = numbersIn(words, profession === 'dentist' || profession === 'dental-team');
  if (found === undefined) return unclear;
  const [first, second] = found;
  if (first === undefined) return unclear;
  if (second === undefined) return answer(first);
  return found.length === 2 && first.body !== second.body ? answer({ ...first, also: second }) : unclear;
}

/** Every number in the reply, or undefined if one of them is none. */
function numbersIn(words: readonly Word[], isDental: boolean): readonly One[] | undefined {
  const found: One[] = [];
  let body: One['body'] | undefined;
  for (const token of joinedDigits(words)) {
    if (token === 'gmc' || token === 'gdc') body = token === 'gmc' ? 'GMC' : 'GDC';
    if (!hasDigit(token)) {
      if (!aside.has(token)) return undefined;
      continue;
    }
    const one = numberOf(token, body, isDental);
    if (one === undefined) return undefined;
    found.push(one);
    body = undefined;
  }
  return found;
}

/** "701 2345" and "C 7012345" are each one number. */
function joinedDigits(words: readonly Word[]): readonly string[] {
  const tokens: string[] = [];
  for (const { word } of words) {
    const last = tokens.at(-1) ?? '';
    const continues = isDigits(word) && (endsInDigit(last) || last === 'c' || last === 'cd');
    if (continues && last.length + word.length <= 9) tokens[tokens.length - 1] = last + word;
    else tokens.push(word);
  }
  return tokens;
}

function numberOf(token: string, said: One['body'] | undefined, isDental: boolean): One | undefined {
  const at = [...token].findIndex((char) => char >= '0' && char <= '9');
  const prefix = token.slice(0, at);
  const digits = token.slice(at);
  if (!isDigits(digits) || standIns.has(digits)) return undefined;
  if (prefix === 'cd' && digits.length === 6) return gdc(digits.replace(/^0{1,3}/u, ''));
  if ((prefix === 'c' || prefix === 'gmc') && digits.length === 7) return { body: 'GMC', number: digits };
  if (prefix === 'gdc') return gdc(digits);
  if (prefix !== '') return undefined;
  if (digits.length === 7 && said !== 'GDC') return { body: 'GMC', number: digits };
  return said === 'GDC' || (isDental && said === undefined) ? gdc(digits) : undefined;
}

function gdc(digits: string): One | undefined {
  return digits.length >= 3 && digits.length <= 6 ? { body: 'GDC', number: digits } : undefined;
}

function hasDigit(token: string): boolean {
  return [...token].some((char) => char >= '0' && char <= '9');
}

function isDigits(token: string): boolean {
  return token !== '' && [...token].every((char) => char >= '0' && char <= '9');
}

function endsInDigit(token: string): boolean {
  return isDigits(token.slice(-1));
}
