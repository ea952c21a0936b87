import { persons, rules } from './engine.ts';
import { isAskedOfAnother, isDenied, isLongPast, type Who, whoOf } from './interpret.ts';
import { edgesOf, type Match, match, type Work } from './match/match.ts';
import type { Rule } from './match/rule.ts';
import type { Words } from './text/words.ts';

/** A rule's words, with who they are about and whether they are denied. */
export interface Finding {
  readonly match: Match;
  readonly rule: Rule;
  readonly who: Who;
  readonly isDenied: boolean;
}

/** A frame consumes its own words: what lies inside them, or mostly inside and no longer, is part of the idiom. */
function isFramed(one: Match, frames: readonly Match[]): boolean {
  const length = one.to - one.from;
  return frames.some((frame) => {
    const shared = Math.min(frame.to, one.to) - Math.max(frame.from, one.from);
    return shared === length || (shared > 0 && shared * 2 >= length && frame.to - frame.from >= length);
  });
}

function find(one: Match, rule: Rule, words: Words): Finding | undefined {
  if (isAskedOfAnother(one, words)) return undefined;
  if (rule.topic === 'acute-illness' && isLongPast(one, words)) return undefined;
  const who = rule.other === 'same' ? 'self' : whoOf(one, words, persons);
  if (who === 'you') return undefined;
  return { match: one, rule, who, isDenied: rule.denial === 'drops' && isDenied(one, words) };
}

/** Everything the rules see in the words, idiom and other people's questions left out. */
export function findings(words: Words, work: Work): Finding[] {
  const matches = match(words, edgesOf(words, rules), rules, work);
  const frames = matches.filter((one) => rules.rules[one.rule]?.isFrame);
  const out: Finding[] = [];
  for (const one of matches) {
    const rule = rules.rules[one.rule];
    if (rule === undefined || rule.isFrame || isFramed(one, frames)) continue;
    const found = find(one, rule, words);
    if (found !== undefined) out.push(found);
  }
  return out;
}
