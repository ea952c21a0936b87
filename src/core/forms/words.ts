/** What stands between a word and the next one, as far as readers care. */
type Mark = 'none' | 'comma' | 'dots' | 'stop' | 'question';

/** One word of a reply. */
export interface Word {
  /** For comparing: lower case, compatibility forms folded, apostrophes gone ("don't" is "dont"). */
  readonly word: string;
  /** UTF-16 offsets into the person's own text. */
  readonly start: number;
  readonly end: number;
  /** The strongest mark before the next word. */
  readonly after: Mark;
  /** The one character that ties it to the next word, as in "9:30", "9-5" and "7/3"; otherwise empty. */
  readonly tie: string;
}

/** No answer that a reader is asked for is longer; what follows is left to whoever keeps the whole text. */
const most = 4000;

const apostrophes = new Set(["'", '\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`', '\u2032', '\uff07']);
const letter = /^[\p{L}\p{N}\p{M}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const unseen = /^(?:\p{Cf}|\p{Cc}|\u034f|\u20e3|[\ufe00-\ufe0f])$/u;
const tone = /^\p{Emoji_Modifier}$/u;
const strength: Readonly<Record<Mark, number>> = { none: 0, comma: 1, dots: 2, stop: 3, question: 4 };

type Kind = 'letter' | 'apostrophe' | 'emoji' | 'unseen' | 'other';

function kindOf(char: string): Kind {
  if (apostrophes.has(char)) return 'apostrophe';
  if (char === '\n' || char === '\r' || char === '\t') return 'other';
  if (unseen.test(char) || tone.test(char)) return 'unseen';
  if (letter.test(char)) return 'letter';
  return pictograph.test(char) ? 'emoji' : 'other';
}

function markOf(char: string, before: string): Mark {
  if (char === '\u2026' || (char === '.' && before === '.')) return 'dots';
  if (char === '?') return 'question';
  if (char === '.' || char === '!' || char === '\n' || char === ';' || char === '\r') return 'stop';
  return ',:()-\u2013\u2014/|'.includes(char) ? 'comma' : 'none';
}

function folded(raw: string): string {
  if (raw === '&') return 'and';
  let out = '';
  for (const char of raw) if (kindOf(char) === 'letter' || kindOf(char) === 'emoji') out += char;
  return out.normalize('NFKC').toLowerCase();
}

/** The mark of a run of characters between two words: the strongest, where "..." counts as dots and not as a stop. */
function strongest(between: string): Mark {
  let mark: Mark = 'none';
  let before = '';
  for (const char of between) {
    const next = markOf(char, before);
    const dotted = mark === 'stop' && next === 'dots';
    if (dotted || strength[next] > strength[mark]) mark = mark === 'dots' && next === 'stop' ? mark : next;
    before = char;
  }
  return mark;
}

/** The words of a text in one pass. An emoji is a word of its own; invisible characters are not seen. */
export function wordsOf(text: string): readonly Word[] {
  const short = text.slice(0, most);
  const spans = spansOf(short);
  return spans.map(([start, end], index) => {
    const next = spans[index + 1]?.[0] ?? short.length;
    const between = short.slice(end, next);
    const tie = next === end + 1 && index + 1 < spans.length && between !== ' ' ? between : '';
    return { word: folded(short.slice(start, end)), start, end, after: strongest(between), tie };
  });
}

function spansOf(text: string): readonly (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let open: [number, number] | undefined;
  let at = 0;
  for (const char of text) {
    const kind = char === '&' ? 'emoji' : kindOf(char);
    const next = at + char.length;
    if (kind === 'letter') {
      if (open === undefined) {
        open = [at, next];
        spans.push(open);
      } else open[1] = next;
    } else if (kind === 'emoji') {
      spans.push([at, next]);
      open = undefined;
    } else if (kind === 'other') open = undefined;
    at = next;
  }
  return spans;
}

export function joined(words: readonly Word[]): string {
  return words.map((each) => each.word).join(' ');
}

/** The person's own writing from the first of these words to the last. */
export function asWritten(text: string, words: readonly Word[]): string {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

const before = setOf(
  'er erm um umm uh uhm hmm hm oh ah ahh well so hi hello hey haha lol sorry honestly tbh',
);
const behind = setOf('please pls plz thanks thx ty ta cheers thankyou x xx xxx mate lol haha tbh sorry');

export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Leaves out what people wrap an answer in: "erm", "well", "please", "thanks", kisses. Never leaves nothing. */
export function bare(words: readonly Word[]): readonly Word[] {
  let start = 0;
  let end = words.length;
  while (start < end - 1 && before.has(words[start]?.word ?? '')) start += 1;
  while (end > start + 1 && isWrapping(words, end)) end -= 1;
  if (end - start > 2 && words[end - 2]?.word === 'thank' && words[end - 1]?.word === 'you') end -= 2;
  return words.slice(start, end);
}

function isWrapping(words: readonly Word[], end: number): boolean {
  const word = words[end - 1]?.word ?? '';
  return behind.has(word) || (pictograph.test(word) && !'👍👎👌✅❌'.includes(word));
}

/** One letter wrong, missing, too many, or two swapped; only in words of five letters or more, where a slip is likelier than another word. */
export function near(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
}
