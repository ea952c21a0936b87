import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { FoundPhone, PhoneKind } from '../core/forms/finding.ts';

/** No reply that gives a number is longer; a longer one is a story with a number in it. */
const mostCharacters = 320;
const fewestDigits = 7;
const mostDigits = 15;
const within = ' -.()/\u2010\u2011\u2013';

/**
 * Numbers kept for drama and for tests, which no operator's plan lists: 07700 900000 to 900999, 01632 960000 to 960999 and
 * the like (domain facts, section 3).
 */
const fictitious = ['+447700900', '+441632960', '+442079460', '+448081570', '+443069990', '+449098790'];

/** The one telephone number in a text; undefined for none, for two different ones, and for what nobody can be rung on. */
export function findPhone(text: string, region: string): FoundPhone | undefined {
  const found = new Map<string, FoundPhone>();
  for (const candidate of candidates(text.slice(0, mostCharacters))) {
    const phone = phoneOf(candidate, isSupportedCountry(region) ? region : 'GB');
    if (phone !== undefined) found.set(phone.e164, phone);
  }
  const [phone] = found.values();
  return found.size === 1 ? phone : undefined;
}

/** Runs of digits with what people write between them. One pass: no pattern is matched against the person's words. */
function candidates(text: string): readonly string[] {
  const runs: string[] = [];
  let run = '';
  for (const char of `${text}\n`) {
    const digit = char >= '0' && char <= '9';
    const begins = char === '+' && digits(run) === 0;
    if (digit) run += char;
    else if (begins) run = '+';
    else if (within.includes(char)) run += run === '' ? '' : char;
    else {
      runs.push(run);
      run = '';
    }
  }
  return runs.filter((each) => digits(each) >= fewestDigits && digits(each) <= mostDigits);
}

function digits(run: string): number {
  let count = 0;
  for (const char of run) if (char >= '0' && char <= '9') count += 1;
  return count;
}

function phoneOf(candidate: string, region: CountryCode): FoundPhone | undefined {
  const parsed = parsePhoneNumberFromString(candidate, region);
  if (parsed === undefined || parsed.ext !== undefined) return undefined;
  const e164 = parsed.number;
  const isReal = parsed.isValid() || isFictitious(e164);
  return isReal && !isCostly(e164) ? { e164, kind: kindOf(parsed) } : undefined;
}

function isFictitious(e164: string): boolean {
  return e164.length === 13 && fictitious.some((start) => e164.startsWith(start));
}

/** Premium numbers are nobody's to be called on, save those kept for drama. */
function isCostly(e164: string): boolean {
  return e164.startsWith('+449') && !isFictitious(e164);
}

/** By the British plan: 07 is a mobile, save personal numbers (070) and pagers (076, but 07624 is the Isle of Man's). */
function kindOf(parsed: PhoneNumber): PhoneKind {
  const national = parsed.number.startsWith('+44') ? parsed.number.slice(3) : '';
  if (national.startsWith('7624')) return 'mobile';
  if (national.startsWith('70') || national.startsWith('76')) return 'other';
  if (national.startsWith('7')) return 'mobile';
  return national.startsWith('1') || national.startsWith('2') || national.startsWith('3')
    ? 'landline'
    : 'other';
}
