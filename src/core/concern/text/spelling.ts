/**
 * Repair towards words that matter, by deletes worked out beforehand: one look-up per letter left out, never a search.
 * A word that is a word already is left alone, so that "dye" stays dye.
 */
export interface Speller {
  repair(word: string): string | undefined;
}

const longestRepaired = 18;

function deletes(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < word.length; i += 1) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** Damerau-Levenshtein up to a bound, over at most 18 letters. */
function distance(one: string, other: string): number {
  const width = other.length + 1;
  let before = new Array<number>(width).fill(0);
  let row = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const next = new Array<number>(width).fill(0);
    next[0] = i;
    for (let j = 1; j < width; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next[j] = best;
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 99;
}

function allowed(word: string, target: string): boolean {
  const [a, b] = [word[0] ?? '', target[0] ?? ''];
  const startsAlike = a === b || (a === target[1] && b === word[1]);
  const slips = distance(word, target);
  if (slips === 1) return startsAlike || target.length >= 6;
  return slips === 2 && startsAlike && target.length >= 8 && word.length >= 7;
}

/** Targets under every word that is one of them with one letter left out, or two of a long one. */
function indexOf(targets: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  const add = (key: string, target: string): void => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [target]);
    else if (!list.includes(target)) list.push(target);
  };
  for (const target of targets) {
    if (target.length < 4 || target.length > longestRepaired) continue;
    const once = deletes(target);
    const twice = target.length >= 8 ? once.flatMap(deletes) : [];
    for (const key of [target, ...once, ...twice]) add(key, target);
  }
  return index;
}

function isOneSlip(word: string, target: string): boolean {
  return word.length > 3 && word[0] === target[0] && distance(word, target) === 1;
}

/** How far a word is from a target it may stand for; the same beginning and length speak for it. */
function farness(word: string, target: string): number {
  if ((target.length < 5 && word.length > 5) || !allowed(word, target)) return Number.POSITIVE_INFINITY;
  return (
    distance(word, target) - (target[0] === word[0] ? 0.5 : 0) - (target.length === word.length ? 0.1 : 0)
  );
}

/** `targets` are the words that matter; `common` ones are repaired from a single slip, with their first letter right. */
export function speller(targets: readonly string[], common: readonly string[]): Speller {
  const index = indexOf([...targets, ...common]);
  const strict = new Set(common);
  const far = (word: string, target: string): number => {
    if (!strict.has(target)) return farness(word, target);
    return isOneSlip(word, target) ? farness(word, target) + 0.3 : Number.POSITIVE_INFINITY;
  };
  const repair = (word: string): string | undefined => {
    if (word.length < 3 || word.length > longestRepaired) return undefined;
    const near = [word, ...deletes(word)].flatMap((key) => index.get(key) ?? []);
    let best: string | undefined;
    for (const target of near)
      if (far(word, target) < (best === undefined ? Number.POSITIVE_INFINITY : far(word, best)))
        best = target;
    return best;
  };
  return { repair };
}
