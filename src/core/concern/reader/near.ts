import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';

const size = 4;

function runs(text: string): string[] {
  const said = tokens(fold(text))
    .filter((raw) => !raw.stop)
    .map((raw) => raw.word);
  return Array.from({ length: Math.max(0, said.length - size + 1) }, (_, i) =>
    said.slice(i, i + size).join(' '),
  );
}

/** Whether half or more of a text's runs of four words stand in one of the texts kept apart, or it is the same text. */
export function nearTo(keptApart: readonly string[]): (text: string) => boolean {
  const known = new Set(keptApart.flatMap(runs));
  return (text) => {
    const own = runs(text);
    return own.length > 0 && own.filter((run) => known.has(run)).length * 2 >= own.length;
  };
}
