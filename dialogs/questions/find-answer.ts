import { wordsOf } from '../../src/core/forms/words.ts';
import { type ReviewedAnswer, reviewedAnswers } from './answers.ts';

const openers = new Set(
  'will do does did can could is are am who whos what whats how when where why would should has have if wil wud'.split(
    ' ',
  ),
);
/** A question is short; a long message that holds one is a story, and is answered by whoever asked for it. */
const mostWords = 16;

/**
 * The reviewed answer to a side question, or nothing. Only a message that is a question as a whole counts:
 * "I worry the GMC will know about my drinking" is an answer to "what brings you here".
 */
export function findAnswer(text: string): ReviewedAnswer | undefined {
  const words = wordsOf(text);
  const said = new Set(words.map(({ word }) => word));
  const first = words[0]?.word ?? '';
  const isQuestion = text.trimEnd().endsWith('?') || openers.has(first);
  if (!isQuestion || words.length < 2 || words.length > mostWords) return undefined;
  return reviewedAnswers.find(({ groups }) => groups.every((group) => group.some((word) => said.has(word))));
}
