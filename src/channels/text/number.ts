/** Whether this is a whole telephone number in international form (E.164): + and 7 to 15 digits, the first not 0. */
export function isE164(text: string): boolean {
  if (text.length < 8 || text.length > 16 || text[0] !== '+' || text[1] === '0') return false;
  for (const character of text.slice(1)) if (character < '0' || character > '9') return false;
  return true;
}

/**
 * A number as screens and logs may show it: +447700900123 becomes "+44 7700 ***123".
 * Outside the UK less is shown, because how long the country's code is cannot be told.
 */
export function mask(number: string): string {
  if (!isE164(number) || number.length < 11) return '***';
  const shown = number.startsWith('+44') ? `+44 ${number.slice(3, 7)}` : number.slice(0, 4);
  return `${shown} ***${number.slice(-3)}`;
}
