import { answer, type Reading, skipped, unclear } from '../reading.ts';
import { setOf, wordsOf } from '../words.ts';
import { hasNone, readAside } from './aside.ts';

const mostCharacters = 320;
const edges = '<>(),.;:!?"\'[]';
/** Endings that a spoken address may have: "at this point. not" is none. */
const spokenEndings = setOf('com net org uk co info me io eu ie scot wales cymru london edu gov');
const localExtra = ".!#$%&'*+/=?^_`{|}~-";

/** An email address, its domain in lower case: "sam@nhs.net", "its sam at nhs dot net". Two different ones are unclear. */
export function readEmail(text: string): Reading<string> {
  const short = text.slice(0, mostCharacters);
  const words = wordsOf(short);
  const pieces = short.split(/\s/u).map(trimmed);
  const written = new Set(pieces.filter((piece) => piece.includes('@')).map(addressOf));
  const [address] = written;
  if (written.size === 1 && address !== undefined) return answer(address);
  if (written.size > 0) return unclear;
  const spoken = addressOf(spokenAddress(pieces));
  if (spoken !== undefined) return answer(spoken);
  return hasNone(words) ? skipped : (readAside(words) ?? unclear);
}

function trimmed(piece: string): string {
  let start = 0;
  let end = piece.length;
  while (start < end && edges.includes(piece[start] ?? '')) start += 1;
  while (end > start && edges.includes(piece[end - 1] ?? '')) end -= 1;
  const bare = piece.slice(start, end);
  return bare.toLowerCase().startsWith('mailto:') ? bare.slice(7) : bare;
}

/** "sam dot lee at nhs dot net" among other words: what stands joined by "at" and "dot". */
function spokenAddress(pieces: readonly string[]): string {
  const words = pieces.filter((piece) => piece !== '').map((piece) => piece.toLowerCase());
  const at = words.indexOf('at');
  if (at < 1 || words.indexOf('at', at + 1) >= 0) return '';
  let start = at - 1;
  while (start >= 2 && isDot(words[start - 1])) start -= 2;
  let end = at + 2;
  while (end + 1 < words.length && isDot(words[end])) end += 2;
  const local = words.slice(start, at).map(dotted).join('');
  const domain = words
    .slice(at + 1, end)
    .map(dotted)
    .join('');
  return spokenEndings.has(domain.slice(domain.lastIndexOf('.') + 1)) ? `${local}@${domain}` : '';
}

function isDot(word: string | undefined): boolean {
  return word === 'dot' || word === 'underscore';
}

function dotted(word: string): string {
  if (word === 'underscore') return '_';
  return isDot(word) ? '.' : word;
}

function addressOf(candidate: string): string | undefined {
  const at = candidate.indexOf('@');
  const local = candidate.slice(0, at);
  const domain = candidate.slice(at + 1).toLowerCase();
  const whole = at > 0 && at === candidate.lastIndexOf('@') && local.length <= 64 && candidate.length <= 254;
  return whole && isLocal(local) && isDomain(domain) ? `${local}@${domain}` : undefined;
}

function isLocal(local: string): boolean {
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return false;
  return [...local].every((char) => isAlphanumeric(char) || localExtra.includes(char));
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || top.length < 2 || isDigit(top[0] ?? '')) return false;
  return labels.every(isLabel);
}

function isLabel(label: string): boolean {
  if (label === '' || label.length > 63 || label.startsWith('-') || label.endsWith('-')) return false;
  return [...label].every((char) => isAlphanumeric(char) || char === '-');
}

function isAlphanumeric(char: string): boolean {
  return isDigit(char) || (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}
