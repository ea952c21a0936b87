import type { Saying } from '../../core/message.ts';
import { plainWords } from './plain.ts';
import { toGsm7 } from './transliterate.ts';

/**
 * A saying as one text message: plain words in GSM-7 and, where there are choices, one line for each
 * ("Reply 1 for Yes", "2 for No"). Nothing is added to what was said, and nothing is cut.
 */
export function renderText(saying: Saying): string {
  const choices = (saying.choices ?? []).map((choice, index) => choiceLine(choice, index + 1));
  return toGsm7([plainWords(saying.text), ...choices].join('\n'));
}

function choiceLine(choice: string, number: number): string {
  const words = plainWords(choice).replaceAll('\n', ' ').trim();
  return number === 1 ? `Reply 1 for ${words}` : `${number} for ${words}`;
}
