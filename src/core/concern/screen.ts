import { type Asked, type Concern, stronger } from './concern.ts';
import { knownWords, persons, rules } from './engine.ts';
import { isAskedOfAnother, isDenied, isLongPast, whoOf } from './interpret.ts';
import { edgesOf, type Match, match } from './match/match.ts';
import { fold } from './text/fold.ts';
import { words } from './text/words.ts';

function isFramed(match: Match, frames: readonly Match[]): boolean {
  return frames.some((frame) => {
    const shared = Math.min(frame.to, match.to) - Math.max(frame.from, match.from);
    return (
      shared > 0 &&
      (shared === match.to - match.from ||
        (shared * 2 >= match.to - match.from && frame.to - frame.from >= match.to - match.from))
    );
  });
}

/** For the tools that people tune the rules with: the last pattern that decided. */
export const trace: { pattern: string } = { pattern: '' };

function read(text: string, _asked: Asked): Concern | undefined {
  const said = words(fold(text), knownWords);
  const matches = match(said, edgesOf(said, rules), rules, { steps: 0 });
  const frames = matches.filter((one) => rules.rules[one.rule]?.isFrame);
  let best: Concern | undefined;
  for (const one of matches) {
    const rule = rules.rules[one.rule];
    if (rule === undefined || rule.isFrame || isFramed(one, frames)) continue;
    const who = rule.other === 'same' ? 'self' : whoOf(one, said, persons);
    if (who === 'you') continue;
    if (rule.denial === 'drops' && isDenied(one, said)) continue;
    if (isAskedOfAnother(one, said)) continue;
    if (rule.topic === 'acute-illness' && isLongPast(one, said)) continue;
    const kind = rule.other === 'same' || who === 'self' ? rule.self : rule.other;
    if (kind === 'mark' || kind === 'none') continue;
    const before = best;
    best = stronger(best, {
      kind,
      topic: kind === 'third-party' ? 'someone-in-danger' : rule.topic,
      words: { start: said.start[one.from] ?? 0, end: said.end[one.to - 1] ?? text.length },
      rule: rule.id,
    });
    if (best !== before) trace.pattern = rules.compiled[one.pattern]?.text ?? '';
  }
  return best;
}

/** What a message calls for, if anything. It never throws: a failure inside asks, for nobody may go unheard because of a fault of ours. */
export function screen(text: string, asked: Asked = 'nothing'): Concern | undefined {
  try {
    return read(text, asked);
  } catch {
    return { kind: 'ambiguous', topic: 'suicide', words: { start: 0, end: text.length }, rule: 'failed' };
  }
}

/** Texts that arrived together, each read alone and all read as one. */
export function screenTogether(
  texts: readonly string[],
  asked: Asked = 'nothing',
): (Concern & { readonly text: number }) | undefined {
  let best: (Concern & { readonly text: number }) | undefined;
  texts.forEach((text, index) => {
    const found = screen(text, asked);
    if (found !== undefined) best = stronger(best, { ...found, text: index });
  });
  if (texts.length < 2) return best;
  const joined = screen(texts.join('\n'), asked);
  if (joined === undefined) return best;
  let start = 0;
  for (const [index, text] of texts.entries()) {
    if (joined.words.start <= start + text.length) {
      const from = Math.max(0, joined.words.start - start);
      const words = { start: from, end: Math.max(from, Math.min(text.length, joined.words.end - start)) };
      return stronger(best, { ...joined, words, text: index });
    }
    start += text.length + 1;
  }
  return best;
}
