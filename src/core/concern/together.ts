import { type Concern, stronger } from './concern.ts';
import type { Finding } from './findings.ts';
import { combinations } from './rules/combinations.ts';
import { span } from './span.ts';
import type { Words } from './text/words.ts';

/** Marks that count whoever they are about. */
const anyones: ReadonlySet<string> = new Set(['m.someone-suicide', 'm.farewell']);

/** The writer's own marks by name, each list in the order of the text. */
function marksOf(found: readonly Finding[]): Map<string, Finding[]> {
  const marks = new Map<string, Finding[]>();
  for (const one of found) {
    if (one.rule.self !== 'mark' || one.isDenied) continue;
    if (one.who !== 'self' && !anyones.has(one.rule.id)) continue;
    const list = marks.get(one.rule.id);
    if (list === undefined) marks.set(one.rule.id, [one]);
    else list.push(one);
  }
  for (const list of marks.values()) list.sort((a, b) => a.match.from - b.match.from);
  return marks;
}

/** Whether a list in order holds a mark within so many words of a place; by halving, so that long texts stay cheap. */
function hasNear(list: readonly Finding[], place: number, within: number): boolean {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.match.from ?? 0) < place - within) low = middle + 1;
    else high = middle;
  }
  const next = list[low];
  return next !== undefined && next.match.from <= place + within;
}

/** Marks that stand near each other and are the writer's own say more than any alone. */
export function together(found: readonly Finding[], words: Words): Concern | undefined {
  const marks = marksOf(found);
  if (marks.size < 2) return undefined;
  let best: Concern | undefined;
  for (const row of combinations) {
    const lists = row.needs.map((need) => marks.get(need) ?? []);
    if (lists.some((list) => list.length === 0)) continue;
    const anchor = lists[0]?.find((one) => lists.every((list) => hasNear(list, one.match.from, row.within)));
    if (anchor === undefined) continue;
    const { from, to } = anchor.match;
    best = stronger(best, { kind: row.kind, topic: row.topic, words: span(words, from, to), rule: row.id });
  }
  return best;
}
