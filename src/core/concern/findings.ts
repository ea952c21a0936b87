import { persons, rules } from './engine.ts';
import { isAskedOfAnother, isDenied, isLongPast, isQuoted, type Who, whoDoes, whoOf } from './interpret.ts';
import { type Edges, edgesOf, type Match, match, type Work } from './match/match.ts';
import type { Rule } from './match/rule.ts';
import type { Words } from './text/words.ts';

/** A rule's words, with who they are about and whether they are denied. */
export interface Finding {
  readonly match: Match;
  readonly rule: Rule;
  readonly who: Who;
  readonly isDenied: boolean;
}

/** A narrow frame takes what lies inside it, or mostly inside and no longer, from the rules it names. */
function isFramed(one: Match, rule: Rule, frames: readonly Match[]): boolean {
  const length = one.to - one.from;
  return frames.some((frame) => {
    if (rules.rules[frame.rule]?.only?.includes(rule.id) !== true) return false;
    const shared = Math.min(frame.to, one.to) - Math.max(frame.from, one.from);
    return shared === length || (shared > 0 && shared * 2 >= length && frame.to - frame.from >= length);
  });
}

/** Who the words are about. Rules whose words settle that themselves are still another's in quotation, or when another does the harm. */
function whoSaid(one: Match, rule: Rule, words: Words): Who {
  if (rule.other !== 'same') return whoOf(one, words, persons);
  if (rule.topic === 'harm-to-others') return whoDoes(one, words, persons);
  return isQuoted(one, words, persons) ? 'other' : 'self';
}

function find(one: Match, rule: Rule, words: Words): Finding | undefined {
  if (isAskedOfAnother(one, words)) return undefined;
  if (rule.topic === 'acute-illness' && isLongPast(one, words)) return undefined;
  const who = whoSaid(one, rule, words);
  if (who === 'you') return undefined;
  return {
    match: one,
    rule,
    who,
    isDenied:
      rule.denial === 'drops' && isDenied(one, words, rules.compiled[one.pattern]?.holdsDenial === true),
  };
}

/** Sentence ends stay visible: an idiom ends with them. */
function leaveStops(words: Words, isTaken: Uint8Array): void {
  for (let i = 0; i < words.word.length; i += 1)
    if (words.word[i] === '.' || words.word[i] === '?') isTaken[i] = 0;
}

/** Everything the rules see in the words, other people's questions left out; the frames too, which raise nothing. */
export function findings(words: Words, work: Work, edges: Edges = edgesOf(words, rules)): Finding[] {
  const frames = match(words, edges, rules, true, work);
  const isTaken = new Uint8Array(words.word.length);
  const narrow: Match[] = [];
  for (const frame of frames) {
    if (rules.rules[frame.rule]?.only === undefined) isTaken.fill(1, frame.from, frame.to);
    else narrow.push(frame);
  }
  leaveStops(words, isTaken);
  const left = frames.length > narrow.length ? edgesOf(words, rules, isTaken) : edges;
  const matches = match(words, left, rules, false, work);
  const out: Finding[] = frames.flatMap((one): Finding[] => {
    const rule = rules.rules[one.rule];
    return rule === undefined ? [] : [{ match: one, rule, who: 'self', isDenied: false }];
  });
  for (const one of matches) {
    const rule = rules.rules[one.rule];
    if (rule === undefined || isFramed(one, rule, narrow)) continue;
    const found = find(one, rule, words);
    if (found !== undefined) out.push(found);
  }
  return out;
}
