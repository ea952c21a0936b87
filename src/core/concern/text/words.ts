import { afterIll, shortForms } from '../lexicon/short-forms.ts';
import type { Folded } from './fold.ts';
import { type Raw, tokens } from './tokens.ts';

/** What the reader of words needs to know of the lexicon. */
export interface Vocabulary {
  /** A word some rule knows. */
  has(word: string): boolean;
  /** A word of everyday English: never repaired into another. */
  isOrdinary(word: string): boolean;
  repair(word: string): string | undefined;
}

/** The text as words, each with the place it came from. Sentence ends are words too ('.' or '?'), as are both ends of the text. */
export interface Words {
  readonly word: string[];
  readonly start: number[];
  readonly end: number[];
  /** A comma, bracket or colon stood before it. */
  readonly comma: boolean[];
  /** Inside double quotes. */
  readonly quote: boolean[];
}

const shortSplit = new Map(Object.entries(shortForms).map(([short, full]) => [short, full.split(' ')]));
/** Words of their own that without their apostrophe are "I will", "he will", "she will". */
const wills: Readonly<Record<string, string | undefined>> = { ill: 'i', hell: 'he', shell: 'she' };
/** After these a bare "2" is "to". */
const beforeTo: ReadonlySet<string> = new Set(
  'want wanted wants wanting going need needs have had got ready not like love try tried trying how used able wish hoping hope easier ought nothing reason time rather'.split(
    ' ',
  ),
);
const mostRepairs = 300;
const longestWord = 28;

const leet: Readonly<Record<string, readonly string[]>> = {
  '0': ['o'],
  '1': ['i', 'l'],
  '3': ['e'],
  '4': ['a'],
  '5': ['s'],
  '7': ['t'],
  '8': ['b'],
  '9': ['g'],
  '@': ['a'],
  $: ['s'],
  '!': ['i'],
  '+': ['t'],
  '|': ['l', 'i'],
  '*': ['i', 'u', 'a', 'e', 'o'],
  '#': ['i', 'e', 'u'],
};

/** Letters in place of the signs, at most 32 guesses; the first that is a known word wins. */
function unleet(word: string, vocabulary: Vocabulary): string | undefined {
  let guesses = [''];
  let letters = false;
  for (const char of word) {
    const choices = leet[char];
    if (choices === undefined) letters = true;
    const next: string[] = [];
    for (const guess of guesses)
      for (const choice of choices ?? [char]) if (next.length < 32) next.push(guess + choice);
    guesses = next;
  }
  return letters ? guesses.find((guess) => vocabulary.has(guess)) : undefined;
}

function hasRun(word: string, most: number): boolean {
  let run = 1;
  for (let i = 1; i < word.length; i += 1) {
    run = word.charCodeAt(i) === word.charCodeAt(i - 1) ? run + 1 : 1;
    if (run > most) return true;
  }
  return false;
}

/** "diiiie" → "diie", "die": three or more of a letter become two, then one. */
function unstretch(word: string, most: number): string {
  if (!hasRun(word, most)) return word;
  let out = '';
  let run = 0;
  for (let i = 0; i < word.length; i += 1) {
    run = i > 0 && word[i] === word[i - 1] ? run + 1 : 1;
    if (run <= most) out += word[i];
  }
  return out;
}

/** Words that are written together when a call for help is: nothing else is ever taken apart. */
const together: ReadonlySet<string> = new Set(
  'i im ive want wanna to kill killing end ending my myself life die dying dead be it all me cant cannot do this no more not here hate suicide suicidal help please just need going gonna hang hurt cut jump over done give up wish was were am is the pain stop so tired of living alive anymore goodbye sorry love you everyone tonight pills overdose with self harm in on and dont know what go feel like off'.split(
    ' ',
  ),
);
const telling: ReadonlySet<string> = new Set(
  'kill killing myself life die dying dead suicide suicidal hang hurt cut jump alive living overdose pills harm help pain goodbye'.split(
    ' ',
  ),
);

const tellingPieces = [
  'kill',
  'life',
  'die',
  'dying',
  'dead',
  'suicid',
  'hang',
  'hurt',
  'cut',
  'jump',
  'aliv',
  'livin',
  'overdos',
  'pill',
  'harm',
  'help',
  'pain',
  'goodbye',
  'self',
];

/** Splits "killmyself" into such words; linear look-ups over at most 28 letters. */
function segment(word: string): string[] | undefined {
  if (!tellingPieces.some((piece) => word.includes(piece))) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = undefined;
    for (let start = Math.max(0, end - 9); start < end; start += 1) {
      const left = best[start];
      const piece = word.slice(start, end);
      if (left !== undefined && together.has(piece) && left.length < (best[end]?.length ?? 99) - 1)
        best[end] = [...left, piece];
    }
  }
  const found = best[word.length];
  return found !== undefined && found.length > 1 && found.some((piece) => telling.has(piece))
    ? found
    : undefined;
}

function hasSign(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 97 || code > 122) return code < 128;
  }
  return false;
}

function isLetter(raw: Raw | undefined): boolean {
  return raw !== undefined && !raw.stop && raw.word.length === 1 && !hasSign(raw.word);
}

/** The run of single letters that begins here, "k i l l" or "k.i.l.l", and where it ends. */
function spaced(raws: readonly Raw[], from: number): { letters: string; to: number } {
  let letters = '';
  let to = from;
  for (let j = from; j < raws.length && letters.length < longestWord; j += 1) {
    const raw = raws[j];
    if (isLetter(raw)) {
      letters += raw?.word ?? '';
      to = j + 1;
    } else if (letters === '' || raw?.word !== '.' || !isLetter(raws[j + 1])) break;
  }
  return { letters, to };
}

/** Runs of single letters joined into one word; the text before and after keeps its own place. */
function joinSpaced(raws: readonly Raw[]): readonly Raw[] {
  const out: Raw[] = [];
  for (let i = 0; i < raws.length; ) {
    const first = raws[i];
    if (first === undefined) break;
    const run = isLetter(first) ? spaced(raws, i) : undefined;
    if (run !== undefined && run.letters.length >= 3) {
      out.push({ ...first, word: run.letters, end: raws[run.to - 1]?.end ?? first.end });
      i = run.to;
    } else {
      out.push(first);
      i += 1;
    }
  }
  return out;
}

/** The plain words one written word stands for. */
function expand(raw: Raw, vocabulary: Vocabulary, budget: { repairs: number }): readonly string[] {
  const { word } = raw;
  const short = shortSplit.get(word);
  if (short !== undefined) return short;
  if (vocabulary.has(word)) return [word];
  if (raw.apostrophe && word.endsWith('s') && word.length > 2)
    return [...expand({ ...raw, word: word.slice(0, -1), apostrophe: false }, vocabulary, budget), 's'];
  if (vocabulary.isOrdinary(word) || word.length < 2 || budget.repairs >= mostRepairs) return [word];
  budget.repairs += 1;
  return mend(word, vocabulary) ?? [word];
}

/** A stretched word as the rules know it, "diiiie"; nothing when it is not stretched. */
function unstretched(forms: readonly string[], vocabulary: Vocabulary): readonly string[] | undefined {
  for (const form of forms) {
    const short = shortSplit.get(form);
    if (short !== undefined) return short;
    if (vocabulary.has(form) || vocabulary.isOrdinary(form)) return [form];
  }
  return undefined;
}

function inShort(word: string | undefined): readonly string[] | undefined {
  return word === undefined ? undefined : (shortSplit.get(word) ?? [word]);
}

/** A word nobody knows, made into words the rules know, if a stretched, disguised, joined or misspelt one is in it. */
function mend(word: string, vocabulary: Vocabulary): readonly string[] | undefined {
  const once = unstretch(word, 2);
  if (once.length > longestWord) return undefined;
  const forms = once === word ? [] : [once, unstretch(once, 1)];
  const known =
    (hasSign(word) ? inShort(unleet(once, vocabulary)) : undefined) ?? unstretched(forms, vocabulary);
  if (known !== undefined) return known;
  if (once.endsWith('in') && vocabulary.has(`${once}g`)) return [`${once}g`];
  const split = once.length >= 4 ? segment(once) : undefined;
  if (split !== undefined) return split.flatMap((piece) => shortSplit.get(piece) ?? [piece]);
  for (const form of [once, ...forms.slice(1)]) {
    const repaired = inShort(vocabulary.repair(form));
    if (repaired !== undefined) return repaired;
  }
  return undefined;
}

/** Collects words; a word said four times over says no more than three. */
class Collected {
  readonly words: Words = { word: ['.'], start: [0], end: [0], comma: [false], quote: [false] };

  push(word: string, raw: Raw, comma: boolean): void {
    const out = this.words;
    const size = out.word.length;
    if (out.word[size - 1] === word && out.word[size - 2] === word && out.word[size - 3] === word) {
      out.end[size - 1] = raw.end;
      return;
    }
    out.word.push(word);
    out.start.push(raw.start);
    out.end.push(raw.end);
    out.comma.push(comma);
    out.quote.push(raw.quote);
  }

  last(): string {
    return this.words.word[this.words.word.length - 1] ?? '.';
  }

  /** The text's end is a sentence's end. */
  close(): Words {
    const out = this.words;
    const end = out.end[out.end.length - 1] ?? 0;
    const last = this.last();
    if (last !== '.' && last !== '?') this.push('.', { ...stopAt, start: end, end }, false);
    return out;
  }
}

const stopAt: Raw = {
  word: '.',
  start: 0,
  end: 0,
  stop: true,
  comma: false,
  quote: false,
  apostrophe: false,
};

function pushAll(plain: readonly string[], raw: Raw, out: Collected): void {
  for (let k = 0; k < plain.length; k += 1) out.push(plain[k] ?? '', raw, k === 0 && raw.comma);
}

/** "rope's" is rope and an s of its own, though "ropes" is a word too. */
function isOwning(raw: Raw, vocabulary: Vocabulary): boolean {
  const { word, apostrophe } = raw;
  return (
    apostrophe &&
    word.length > 3 &&
    word.endsWith('s') &&
    !shortSplit.has(word) &&
    vocabulary.has(word.slice(0, -1))
  );
}

function take(
  raw: Raw,
  next: string,
  vocabulary: Vocabulary,
  budget: { repairs: number },
  out: Collected,
): void {
  const { word } = raw;
  if (raw.stop) {
    if (out.words.word.length > 1) out.push(word, raw, false);
    return;
  }
  if (word === '2' && beforeTo.has(out.last())) {
    out.push('to', raw, false);
    return;
  }
  const will = wills[word];
  if (will !== undefined && (raw.apostrophe || afterIll.has(next))) pushAll([will, 'will'], raw, out);
  else if (isOwning(raw, vocabulary)) pushAll([word.slice(0, -1), 's'], raw, out);
  else if (!shortSplit.has(word) && vocabulary.has(word)) out.push(word, raw, raw.comma);
  else pushAll(expand(raw, vocabulary, budget), raw, out);
}

export function words(folded: Folded, vocabulary: Vocabulary): Words {
  const out = new Collected();
  const budget = { repairs: 0 };
  const raws = joinSpaced(tokens(folded));
  for (let i = 0; i < raws.length; i += 1) {
    const raw = raws[i];
    if (raw !== undefined) take(raw, raws[i + 1]?.word ?? '', vocabulary, budget, out);
  }
  return out.close();
}
