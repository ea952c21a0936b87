import { readAnswer } from './answers.ts';
import { type Asked, type Concern, stronger } from './concern.ts';
import { decide, isSettled } from './decide.ts';
import { knownWords, rules } from './engine.ts';
import { findings } from './findings.ts';
import { edgesOf, type Work } from './match/match.ts';
import { readAgain } from './reader/read.ts';
import { isServiceWord } from './service-words.ts';
import { fold } from './text/fold.ts';
import { words } from './text/words.ts';

/** Reads a text once, counting the work, which grows with its length and no faster. */
export function read(text: string, asked: Asked, work: Work): Concern | undefined {
  const said = words(fold(text), knownWords);
  if (asked !== 'safety' && isServiceWord(said.word)) return undefined;
  const edges = edgesOf(said, rules);
  const found = findings(said, work, edges);
  const ruled = stronger(decide(found, said), readAnswer(said, asked));
  const again = readAgain(said, found, ruled, isSettled(found, said), asked);
  const concern = stronger(ruled, again);
  // A text too thick with words that matter to be read to its end needs a person, whatever the rest of it says.
  if (concern === undefined && work.isFull === true) return failed(text, 'too-much');
  return concern;
}

function failed(text: string, rule: string): Concern {
  return { kind: 'ambiguous', topic: 'suicide', words: { start: 0, end: text.length }, rule };
}

/** What a message calls for, if anything. It never throws: a failure inside asks, for nobody may go unheard because of a fault of ours. */
export function screen(text: string, asked: Asked = 'nothing'): Concern | undefined {
  try {
    return read(text, asked, { steps: 0 });
  } catch {
    return failed(text, 'failed');
  }
}

/** The part of a joined span that lies in the text where it starts. */
function placed(joined: Concern, texts: readonly string[]): Concern & { readonly text: number } {
  let start = 0;
  for (const [index, text] of texts.entries()) {
    if (joined.words.start <= start + text.length || index === texts.length - 1) {
      const from = Math.min(text.length, Math.max(0, joined.words.start - start));
      const to = Math.max(from, Math.min(text.length, joined.words.end - start));
      return { ...joined, words: { start: from, end: to }, text: index };
    }
    start += text.length + 1;
  }
  return { ...joined, text: 0 };
}

/** Texts that arrived together, each read alone and all read as one; the strongest, with the text whose words raised it. */
export function screenTogether(
  texts: readonly string[],
  asked: Asked = 'nothing',
): (Concern & { readonly text: number }) | undefined {
  let best: (Concern & { readonly text: number }) | undefined;
  for (const [index, text] of texts.entries()) {
    const found = screen(text, asked);
    if (found !== undefined) best = stronger(best, { ...found, text: index });
  }
  if (texts.length < 2) return best;
  for (const between of ['\n', ' ']) {
    const joined = screen(texts.join(between), asked);
    if (joined !== undefined) best = stronger(best, placed(joined, texts));
  }
  return best;
}
