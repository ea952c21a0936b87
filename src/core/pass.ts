import { passWords } from './pass-words.ts';
import type { Ids, Vault } from './ports.ts';

/** Words that let their bearer into a conversation from elsewhere: four of them last for weeks, three for minutes. */
export type PassWords = string;

const known = new Set(passWords);

/** New words, 9 bits each, drawn from an unguessable id. */
export function newPass(ids: Ids, words: 3 | 4): PassWords {
  const bytes = Buffer.from(ids.next(), 'base64url');
  return Array.from(
    { length: words },
    (_, at) => passWords[bytes.readUInt16BE(at * 2) % passWords.length],
  ).join(' ');
}

/** The words of a pass, if a whole text is nothing but them, or "code" and them. */
export function readPass(text: string): PassWords | undefined {
  if (text.length > 80) return undefined;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const said = words[0] === 'code' ? words.slice(1) : words;
  if (said.length !== 3 && said.length !== 4) return undefined;
  return said.every((word) => known.has(word)) ? said.join(' ') : undefined;
}

/** What is kept of a pass. */
export function passName(vault: Pick<Vault, 'name'>, words: PassWords): string {
  return vault.name(`pass|${words}`);
}
