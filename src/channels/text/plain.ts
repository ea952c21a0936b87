/**
 * Light markdown as plain words: bold, italics, code, links, headings, quotations and bullets.
 * Asterisks and underscores that mark nothing (5 * 3, snake_case, an address) stay as they are.
 * The patterns are bounded and have no nested repeats, so the time is linear in the text.
 */
export function plainWords(markdown: string): string {
  return markdown.split('\n').map(plainLine).join('\n');
}

function plainLine(line: string): string {
  if (isRule(line)) return '';
  return withoutEmphasis(withPlainLinks(withoutLead(line)));
}

function isRule(line: string): boolean {
  const marks = line.trim();
  return marks.length >= 3 && ['-', '*', '_'].some((mark) => marks === mark.repeat(marks.length));
}

/** "## Title" is a title, "> words" are words, and every bullet is a dash. */
function withoutLead(line: string): string {
  return line
    .replace(/^ {0,3}#{1,6} +/, '')
    .replace(/^ {0,3}> ?/, '')
    .replace(/^( {0,8})[*•·] +/, '$1- ');
}

/** [words](address) as "words: address", or the address alone where the words say nothing else. */
function withPlainLinks(line: string): string {
  return line.replace(
    /\[([^[\]]{1,200})\]\(([^()\s]{1,500})\)/g,
    (_whole, words: string, address: string) => {
      if (address.startsWith('tel:') || address.startsWith('mailto:') || address.startsWith('sms:'))
        return words;
      return address.includes(words) ? address : `${words}: ${address}`;
    },
  );
}

function withoutEmphasis(line: string): string {
  return line
    .replace(/`([^`]{1,500})`/g, '$1')
    .replace(/\*\*(?=\S)([^*]{1,500})\*\*/g, '$1')
    .replace(/(?<![\w/])__(?=\S)([^_]{1,500})__(?!\w)/g, '$1')
    .replace(/(?<![\w*/\\])\*(?=\S)([^*]{1,500})(?<=[^\s\\])\*(?![\w*])/g, '$1')
    .replace(/(?<![\w_/\\])_(?=\S)([^_]{1,500})(?<=[^\s\\])_(?![\w_])/g, '$1')
    .replace(/\\([\\*_`[\]#>~-])/g, '$1');
}
