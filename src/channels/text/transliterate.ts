import { isGsm7, septetsOf } from './gsm7.ts';

/** What typographers and other alphabets write, in the letters a text message has. */
const instead: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\r': '\n',
  '\v': '\n',
  '\f': '\n',
  '\u0085': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '`': "'",
  '´': "'",
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  ʼ: "'",
  ʻ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '⁃': '-',
  '•': '-',
  '·': '-',
  '⁄': '/',
  '∕': '/',
  '×': 'x',
  '÷': '/',
  '±': '+/-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '°': ' deg ',
  '©': '(c)',
  '®': '(R)',
  '¢': 'c',
  '¬': '-',
  '¦': '|',
  '¶': '',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  Œ: 'OE',
  œ: 'oe',
  ẞ: 'SS',
  ı: 'i',
  İ: 'I',
  Ħ: 'H',
  ħ: 'h',
  Ŋ: 'Ng',
  ŋ: 'ng',
  ĸ: 'k',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'E',
  ə: 'e',
  ª: 'a',
  º: 'o',
  µ: 'u',
  μ: 'u',
};

/**
 * The text in GSM-7 alone: typography and accents by their plain letters, what has none (emoji, other
 * scripts) left out, spaces closed up. A text of which nothing would be left stays as it is, in Unicode:
 * somebody meant to say it, and dearer is better than silent.
 */
export function toGsm7(text: string): string {
  const composed = text.toWellFormed().replaceAll('\r\n', '\n').normalize('NFC');
  let plain = '';
  for (const character of composed) plain += letters(character);
  const tidied = tidy(plain);
  return tidied.trim() === '' ? composed.trim() : tidied;
}

/** One character in GSM-7; empty if it has no like there. */
function letters(character: string): string {
  const other = instead[character];
  if (other !== undefined) return other;
  if (septetsOf(character) !== undefined) return character;
  let plain = '';
  for (const part of character.normalize('NFKD')) {
    const like = instead[part] ?? part;
    if (isGsm7(like)) plain += like;
  }
  return plain;
}

/** What was left out leaves no double spaces, no space before a full stop and no more than one empty line. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/(\S) {2,}/g, '$1 ')
        .replace(/ (?=[.,;:!?](?:\s|$))/g, '')
        .trimEnd(),
    )
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
