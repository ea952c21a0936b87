import type { FactWord } from './ports.ts';

/**
 * Lets a short fixed word of ours (a code, a kind) into a log line.
 * Only plain code-like words pass; anything else becomes 'unloggable', so that a person's words cannot slip in.
 */
export function word(code: string): FactWord {
  const plain = code.length > 0 && code.length <= 40 && isCode(code);
  return (plain ? code : 'unloggable') as FactWord;
}

function isCode(text: string): boolean {
  let digits = 0;
  for (const character of text) {
    const letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    const digit = character >= '0' && character <= '9';
    if (digit) digits += 1;
    if (!letter && !digit && character !== '-' && character !== '_' && character !== '.') return false;
  }
  // Five digits are a gateway's error code; six and more could be a telephone or registration number.
  return digits <= 5;
}
