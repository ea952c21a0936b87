import { clocksAt, type Day, instantAt } from '../../london-time.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { readFreeText } from './free-text.ts';
import { found, isVague, type Placed, type Span, spanOf } from './time-spans.ts';

/** A good time to reach somebody. Their own words are always kept: whoever rings reads those. */
export interface TimeAnswer {
  readonly words: string;
  /** ISO instant, where one moment is clear: "tomorrow at 9". */
  readonly at?: string;
  /** 'HH:MM' in Europe/London. A single time is a `from`. */
  readonly from?: string;
  readonly to?: string;
}

const mostWords = 40;
const mostOther = 3;
/** Words that go with any time and say nothing else. */
const plain = setOf(
  'a an and or but the at after before between from around about by till til until to past approx on in of for i im ill my me is are am be best better good ok okay fine usually normally generally mostly ideally preferably please thanks if possible can could would call ring text phone not no never except avoid cant dont only just when once then free available finish finished home every each this next pm oclock ish half quarter up prefer preferred else probably definitely maybe perhaps clinic surgery ward theatre school run kids children bed list lists finishing finishes ends end start starts so do',
);
const timely = setOf(
  'hours day days daytime night nights anytime whenever any always weekday weekdays weekend weekends week shift shifts work working lunch lunchtime later now asap soon today tonight tomorrow time times early late mon tue tues wed weds thu thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays morning mornings afternoon afternoons evening evenings breakfast dinner tea bedtime off oncall rota flexible',
);
const denials = setOf('not never except avoid cant dont no without apart unless');

/**
 * When to reach somebody. Unclear only if nothing in it is about time ("I want to die", "2").
 * `at`, `from` and `to` are given only where they are plain: "not Tuesdays" and "9 or after 6" are kept as words alone.
 */
export function readTime(text: string, now: Date): Reading<TimeAnswer> {
  const words = wordsOf(text);
  const aside = readAside(words);
  if (aside !== undefined) return aside;
  const kept = readFreeText(text, 300);
  if (kept.kind !== 'answer' || words.at(-1)?.after === 'question') return unclear;
  const today = clocksAt(now).day;
  const { clocks, days } = found(words, today);
  if (!isAboutTime(words, clocks.length, days.length)) return unclear;
  if (words.some((each) => denials.has(each.word))) return answer({ words: kept.value });
  const span = spanOf(words, clocks);
  const moment = isVague(words, clocks) ? undefined : momentOf(span, clocks, days, now);
  return answer({ words: kept.value, ...(moment !== undefined && { at: moment }), ...shown(span) });
}

/** Whether it is about time more than about anything else: "said goodbye tonight" is not. */
function isAboutTime(words: readonly Word[], clocks: number, days: number): boolean {
  const timed = words.filter((each) => timely.has(each.word)).length;
  const others = words.filter(
    (each) => !timely.has(each.word) && !plain.has(each.word) && !hasDigit(each.word),
  ).length;
  const weight = timed + 2 * clocks + days;
  return weight > 0 && others <= Math.min(weight / 2, mostOther) && words.length <= mostWords;
}

function hasDigit(word: string): boolean {
  return [...word].some((char) => char >= '0' && char <= '9');
}

/** One day and one time that is still to come. */
function momentOf(
  span: Span,
  clocks: readonly Placed[],
  days: readonly Day[],
  now: Date,
): string | undefined {
  const [day] = days;
  const [clock] = clocks;
  const one = days.length === 1 && clocks.length === 1 && span.to === undefined;
  if (!one || day === undefined || clock === undefined) return undefined;
  const at = instantAt(day, clock.clock.minute);
  return at > now ? at.toISOString() : undefined;
}

function shown({ from, to }: Span): { from?: string; to?: string } {
  return { ...(from !== undefined && { from: clock(from) }), ...(to !== undefined && { to: clock(to) }) };
}

function clock(minute: number): string {
  const ofDay = minute % (24 * 60);
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}
