import { wordsOf } from '../../src/core/forms/words.ts';
import { isQuestion } from '../../src/core/requests.ts';
import { type ReviewedAnswer, reviewedAnswers } from './answers.ts';

/** A question is short; a long message that holds one is a story, and is answered by whoever asked for it. */
const mostWords = 16;

/**
 * The reviewed answer to a side question, or nothing. Only a message that is a question as a whole counts:
 * "I worry the GMC will know about my drinking" is an answer to "what brings you here".
 */
export function findAnswer(text: string): ReviewedAnswer | undefined {
  const words = wordsOf(text);
  const said = new Set(words.map(({ word }) => word));
  if (!isQuestion(text) || words.length < 2 || words.length > mostWords) return undefined;
  return reviewedAnswers.find(({ groups }) => groups.every((group) => group.some((word) => said.has(word))));
}
