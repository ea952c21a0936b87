import type { Asked, Concern } from './concern.ts';
import type { Words } from './text/words.ts';

/** What a short answer means after our own question whether they are thinking of suicide, or are safe. */
function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const yes = set(
  'yes yeah yep yup ye yh yea y aye ydw oes ie ydy tak si oui ja da haan han sim correct true affirmative definitely indeed',
);
const hedges = set(
  'sometimes maybe perhaps possibly unsure dunno occasionally bit kinda sort kind probably mostly depends sure know suppose guess now again lately little often usually somewhat partly nearly hopefully ish half both passively fleeting fleetingly rarely bits couple few times today tonight later weekends nights yet really exactly comment rather prefer skip pass',
);
const no = set('no nope nah never none na naw not nothing nowt negative nay neither nil');
const safe = set('safe fine ok okay good well alright grand');
const shortAnswer = 9;

function has(said: readonly string[], words: ReadonlySet<string>): boolean {
  return said.some((word) => words.has(word));
}

const flat = set('not never none nothing');
const open = set('sure really know exactly yet now today tonight');
const faces = set('emocry emobroken emosmile');

/** "Sort of", "not really", "sometimes": not a no. A plain no that only sounds like one of them stays a no. */
function isHedged(said: readonly string[]): boolean {
  if (!has(said, hedges)) return false;
  const plainNo = no.has(said[0] ?? '') && has(said, flat) && !has(said, open);
  return !plainNo;
}

function kindOf(said: readonly string[]): Concern['kind'] | undefined {
  const denies = has(said, no);
  const first = said[0] ?? '';
  if (!denies && yes.has(first)) return has(said, safe) ? undefined : 'explicit';
  if (isHedged(said)) return 'ambiguous';
  if (denies) return said.includes('safe') || said.includes('but') ? 'ambiguous' : undefined;
  const isShort = said.length === 1 ? first >= '1' && first <= '9' : false;
  return isShort || (said.length <= 2 && has(said, faces)) ? 'ambiguous' : undefined;
}

/** The concern in an answer to the safety question; other questions change nothing about what words mean. */
export function readAnswer(words: Words, asked: Asked): Concern | undefined {
  if (asked !== 'safety') return undefined;
  const said = words.word.filter((word) => word !== '.' && word !== '?');
  if (said.length === 0 || said.length > shortAnswer) return undefined;
  const kind = kindOf(said);
  if (kind === undefined) return undefined;
  const end = words.end[words.end.length - 1] ?? 0;
  return { kind, topic: 'suicide', words: { start: words.start[1] ?? 0, end }, rule: 'answer.safety' };
}
