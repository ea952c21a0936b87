import { made, part } from './part.ts';

const mostKept = 5;

/** Says new words once to a screen reader. The regions were there at load; what they hold is never read again. */
export function announce(words: string, how: 'polite' | 'assertive' = 'polite'): void {
  const region = part(how);
  region.append(made('p', '', words.slice(0, 300)));
  while (region.childElementCount > mostKept) region.firstElementChild?.remove();
}
