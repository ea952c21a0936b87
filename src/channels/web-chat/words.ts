/**
 * The line's words were written for texts. On a page one writes, and there is no "this number"; what stays a text
 * ("text SHOUT to 85258") stays.
 */
export function webWords(text: string): string {
  return changes.reduce((words, [from, to]) => words.replace(from, to), text);
}

const changes: readonly (readonly [RegExp, string])[] = [
  [/\b([Tt])ext (?=[A-Z][A-Z]+\b(?! to \d))/g, '$1ype '],
  [/\btype\b(?<=[.!?:] type)/g, 'Type'],
  [/\bwait here by text\b/g, 'wait here'],
  [/\bwait for a text here\b/g, 'wait here'],
  [/Type it, or reply THIS ONE\./g, 'Type it.'],
  [/, or THIS ONE\b/g, ''],
];
