import { setOf, type Word } from '../words.ts';

/** A time of day among words. */
export interface ClockAt {
  /** Minutes after midnight. */
  readonly minute: number;
  /** Whether the words say which half of the day: "9am", "21:30", "noon". A bare "9" or "half 7" does not. */
  readonly sure: boolean;
  readonly size: number;
}

const names = new Map(Object.entries({ noon: 720, midday: 720, midnight: 0 }));
const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const mornings = setOf('am morning mornings');
const later = setOf('pm afternoon afternoons evening evenings night tonight');
const clockTails = setOf('oclock hrs hours h sharp ish');

/** The time of day that begins at this word. A bare number is one only with `loose`: after "between", "after", "at" and the like. */
export function clockAt(words: readonly Word[], at: number, loose: boolean): ClockAt | undefined {
  const word = words[at]?.word ?? '';
  const named = names.get(word);
  if (named !== undefined) return { minute: named, sure: true, size: 1 };
  return spoken(words, at) ?? written(words, at, loose);
}

/** "Half 7", "half past seven", "quarter to 9". */
function spoken(words: readonly Word[], at: number): ClockAt | undefined {
  const first = words[at]?.word;
  if (first !== 'half' && first !== 'quarter') return undefined;
  const link = words[at + 1]?.word;
  const linked = link === 'past' || (first === 'quarter' && link === 'to');
  if (first === 'quarter' && !linked) return undefined;
  const hourAt = linked ? at + 2 : at + 1;
  const hour = parsed(words[hourAt]?.word ?? '');
  if (hour === undefined || hour.minute % 60 !== 0 || hour.minute > 12 * 60) return undefined;
  const shift = first === 'half' ? 30 : link === 'to' ? -15 : 15;
  return halfOfDay(words, hourAt, { ...hour, minute: hour.minute + shift }, hourAt - at + 1);
}

/** "9am", "9 am", "7.30", "21:30", "0900", "9 o'clock", "at 9". */
function written(words: readonly Word[], at: number, loose: boolean): ClockAt | undefined {
  const hour = parsed(words[at]?.word ?? '');
  if (hour === undefined) return undefined;
  const minutes = hour.bare ? minutesAfter(words, at) : undefined;
  if (minutes !== undefined && hour.minute < 24 * 60) {
    const clock = {
      minute: hour.minute + minutes.minute,
      bare: true,
      sure: minutes.sure || hour.minute >= 13 * 60 || hour.minute === 0,
    };
    const half = minutes.half === undefined ? clock.minute : inHalf(clock.minute, minutes.half);
    return halfOfDay(words, at + 1, { ...clock, minute: half }, 2);
  }
  if (hour.minute >= 24 * 60) return undefined;
  const known = halfOfDay(words, at, hour, 1);
  return hour.bare && !loose && known.size === 1 && !known.sure ? undefined : known;
}

interface Parsed {
  readonly minute: number;
  /** Digits and nothing else, one or two of them. */
  readonly bare: boolean;
  readonly sure: boolean;
}

function parsed(word: string): Parsed | undefined {
  const half = word.endsWith('am') ? 'am' : word.endsWith('pm') ? 'pm' : undefined;
  const ending =
    half ?? ['ish', 'hrs', 'hr', 'h'].find((each) => word.endsWith(each) && word.length > each.length);
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  const named = hours.indexOf(stem);
  const plain = named >= 0 ? (named + 1) * 60 : minutesOf(stem);
  if (plain === undefined) return undefined;
  if (half !== undefined)
    return plain > 12 * 60 + 59 ? undefined : { minute: inHalf(plain, half), bare: false, sure: true };
  const long = stem.length >= 3 && named < 0;
  return {
    minute: plain,
    bare: !long && ending === undefined,
    sure: long && (stem.startsWith('0') || plain >= 13 * 60),
  };
}

/** "9" is 540; "0930" is 570; anything that is no time of day is nothing. */
function minutesOf(stem: string): number | undefined {
  if (stem.length === 0 || stem.length > 4) return undefined;
  for (const char of stem) if (char < '0' || char > '9') return undefined;
  const hour = Number(stem.length <= 2 ? stem : stem.slice(0, -2));
  const minute = stem.length <= 2 ? 0 : Number(stem.slice(-2));
  return hour <= 23 && minute <= 59 ? hour * 60 + minute : undefined;
}

/** The ":30" of "7:30" and "7.30pm": two digits right behind one mark. */
function minutesAfter(
  words: readonly Word[],
  at: number,
): { minute: number; sure: boolean; half?: 'am' | 'pm' } | undefined {
  const hour = words[at];
  const next = words[at + 1];
  if (hour === undefined || next === undefined || (hour.tie !== ':' && hour.tie !== '.')) return undefined;
  const half = next.word.endsWith('am') ? 'am' : next.word.endsWith('pm') ? 'pm' : undefined;
  const digits = half === undefined ? next.word : next.word.slice(0, -2);
  const minute = digits.length === 2 ? minutesOf(`0${digits}`) : undefined;
  if (minute === undefined) return undefined;
  return half === undefined ? { minute, sure: hour.word.startsWith('0') } : { minute, sure: true, half };
}

/** Takes in "am", "in the evening", "o'clock" behind a time; without them small hours are taken for the afternoon. */
function halfOfDay(words: readonly Word[], at: number, clock: Parsed, taken: number): ClockAt {
  let size = taken;
  let next = at + 1;
  if (clockTails.has(words[next]?.word ?? '')) {
    size += 1;
    next += 1;
  }
  const lead = words[next]?.word === 'in' && words[next + 1]?.word === 'the' ? 2 : 0;
  const said = words[next + lead]?.word ?? '';
  const half = mornings.has(said) ? 'am' : later.has(said) ? 'pm' : undefined;
  if (clock.sure) return { minute: clock.minute, sure: true, size };
  if (half !== undefined) return { minute: inHalf(clock.minute, half), sure: true, size: size + lead + 1 };
  return { minute: likely(clock.minute), sure: clock.minute >= 13 * 60, size };
}

function inHalf(minute: number, half: 'am' | 'pm'): number {
  const hour = Math.floor(minute / 60);
  if (half === 'pm') return hour < 12 ? minute + 12 * 60 : minute;
  return hour === 12 ? minute - 12 * 60 : minute;
}

/** Nobody asks to be rung at 3 in the morning without saying so: 1 to 7 is after noon. */
function likely(minute: number): number {
  return minute >= 60 && minute < 8 * 60 ? minute + 12 * 60 : minute;
}
