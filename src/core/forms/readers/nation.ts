import type { Nation } from '../../conversation.ts';
import { answer, type Reading, unclear } from '../reading.ts';
import { asWritten, bare, joined, near, setOf, type Word, wordsOf } from '../words.ts';
import { readAside } from './aside.ts';
import { placeOf } from './pick.ts';
import { everydayTowns, places, wholeNations } from './places.ts';

/** A nation, and the town or region that gave it away, as the person wrote it. */
export interface NationAnswer {
  readonly nation: Nation;
  readonly place?: string;
}

interface Found {
  readonly nation: Nation | 'elsewhere';
  readonly name: string;
  readonly from: number;
  readonly size: number;
}

const mostWords = 16;
/** Words that are neither the place nor about being there: with more of them it is a story that names a place. */
const mostOther = 2;
const mostOtherOfWork = 5;
const working = setOf('work works working worked live living based practise practice job trust hospital');
const locating = setOf('in near from at around outside of based for to');
const small = setOf(
  'i im am work works working live living in near from at around based a the it its please currently mostly and nhs uk',
);

/**
 * The nation a person works in, from its own name or a place in it ("Leeds", "south wales", "NI", "GGC").
 * "UK", "Ireland" and places abroad are unclear, and so are two nations in one reply. "Newport" is taken for Wales.
 * @param offered what a bare number stands for, if the nations were shown as numbered choices.
 */
export function readNation(text: string, offered: readonly Nation[] = []): Reading<NationAnswer> {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > mostWords || words.some((each) => each.after === 'question'))
    return unclear;
  const said = bare(words);
  const number = said.length === 1 ? placeOf(said[0]?.word ?? '', offered.length) : undefined;
  const picked = number === undefined ? undefined : offered[number];
  if (picked !== undefined) return answer({ nation: picked });
  const found = foundIn(said).filter((each) => !isDenied(said, each));
  const nation = found[0]?.nation;
  if (nation === undefined) return readAside(words) ?? misspelt(said);
  if (isStory(said, found)) return unclear;
  if (nation === 'elsewhere' || found.some((each) => each.nation !== nation)) return unclear;
  const place = found.find((each) => !wholeNations.has(each.name));
  if (place === undefined) return answer({ nation });
  return answer({ nation, place: asWritten(text, said.slice(place.from, place.from + place.size)) });
}

function isStory(words: readonly Word[], found: readonly Found[]): boolean {
  const named = found.reduce((sum, each) => sum + each.size, 0);
  const others = words.filter((each) => !small.has(each.word)).length - named;
  return others > (words.some((each) => working.has(each.word)) ? mostOtherOfWork : mostOther);
}

function foundIn(words: readonly Word[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < words.length; ) {
    const place = placeAt(words, at);
    if (place !== undefined) found.push(place);
    at += place?.size ?? 1;
  }
  return found;
}

function placeAt(words: readonly Word[], at: number): Found | undefined {
  for (let size = Math.min(4, words.length - at); size > 0; size -= 1) {
    const name = joined(words.slice(at, at + size));
    const nation = places.get(name);
    if (nation === undefined) continue;
    if (!everydayTowns.has(name) || isLocated(words, at, size)) return { nation, name, from: at, size };
  }
  return undefined;
}

/** "Reading" alone, "in bath": not "I'm reading" or "I had a bath". */
function isLocated(words: readonly Word[], at: number, size: number): boolean {
  if (locating.has(words[at - 1]?.word ?? '')) return true;
  const others = [...words.slice(0, at), ...words.slice(at + size)];
  return at === 0 && (others.length === 0 || words[at + size - 1]?.after !== 'none');
}

function isDenied(words: readonly Word[], found: Found): boolean {
  const before = words.slice(Math.max(0, found.from - 2), found.from).map((each) => each.word);
  return before.at(-1) === 'not' || (before[0] === 'not' && locating.has(before[1] ?? ''));
}

/** One slip in a longer name: "englnad", "scotlnd", "manchster". */
function misspelt(words: readonly Word[]): Reading<NationAnswer> {
  const telling = words.filter((each) => !small.has(each.word));
  const word = telling.length === 1 ? (telling[0]?.word ?? '') : '';
  if (word.length < 5) return unclear;
  const nations = new Set<Nation | 'elsewhere'>();
  for (const [name, nation] of places) if (near(name, word) && !everydayTowns.has(name)) nations.add(nation);
  const [nation] = nations;
  return nations.size === 1 && nation !== undefined && nation !== 'elsewhere' ? answer({ nation }) : unclear;
}
