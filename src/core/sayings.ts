import type { Saying } from './message.ts';

/** Two GSM-7 segments hold 306 characters; a margin is left for what a channel adds around choices. */
const mostTogether = 290;

/**
 * Joins short sayings that follow each other into one, so that "Thank you" does not cost a text of its own.
 * Crisis replies stand alone, and nothing follows a saying that offers choices.
 */
export function joinSayings(sayings: readonly Saying[]): readonly Saying[] {
  const joined: Saying[] = [];
  for (const saying of sayings) {
    const last = joined.at(-1);
    if (last !== undefined && fitTogether(last, saying))
      joined[joined.length - 1] = { ...saying, text: `${last.text} ${saying.text}` };
    else joined.push(saying);
  }
  return joined;
}

function fitTogether(one: Saying, next: Saying): boolean {
  if (one.crisis || next.crisis || one.choices || one.text.includes('\n') || next.text.includes('\n'))
    return false;
  return one.text.length + 1 + next.text.length + sizeOfChoices(next) <= mostTogether;
}

/** "Reply 1 for a, 2 for b" takes about this much more than the labels themselves. */
function sizeOfChoices({ choices }: Saying): number {
  return choices === undefined ? 0 : 12 + choices.reduce((sum, choice) => sum + choice.length + 10, 0);
}
