import type { PhoneMessage } from './phone-message.ts';

/**
 * What the pretend phone was told while nothing could be kept, in memory.
 *
 * Kept messages are numbered 1, 2, 3 … by the tray, and a reader asks for what comes after the last it saw.
 * A number handed out here would later be given to a kept message too, which that reader would then miss.
 * So words from memory stand between two whole numbers: after message 12 they are 12.001, 12.002 …
 * The next kept message is 13 as ever, and every reader has each of them once and in order.
 */
export interface WordsWhileDown {
  /** Notes the highest kept number that we know of. */
  seen(name: string, n: number): void;
  /** The highest kept number that we know of; 0 before the first. */
  last(name: string): number;
  say(name: string, key: string, message: Omit<PhoneMessage, 'n'>): void;
  after(name: string, n: number): readonly PhoneMessage[];
}

interface Spoken {
  readonly key: string;
  readonly message: Omit<PhoneMessage, 'n'>;
  n?: number;
}

/** Enough for a trial, and a bound on what an outage can take: 999 fit between two whole numbers. */
const mostNumbers = 1_000;
const mostEach = 99;
const step = 1_000;

export function wordsWhileDown(): WordsWhileDown {
  const known = new Map<string, number>();
  const spoken = new Map<string, Spoken[]>();
  const last = (name: string) => known.get(name) ?? 0;
  const seen = (name: string, n: number) => {
    if (n > last(name)) put(known, name, n);
  };
  return {
    seen,
    last,
    say(name, key, message) {
      const list = spoken.get(name) ?? [];
      if (list.length >= mostEach || list.some((item) => item.key === key)) return;
      put(spoken, name, [...list, { key, message }]);
    },
    after(name, n) {
      // A fresh process may not know the last number yet; a reader who is further along does.
      seen(name, Math.floor(n));
      const list = spoken.get(name) ?? [];
      place(list, last(name));
      return list.map((item) => ({ n: item.n ?? 0, ...item.message })).filter((item) => item.n > n);
    },
  };
}

/** Gives each unread item its place, once: after the last kept message, behind the items before it. */
function place(list: readonly Spoken[], last: number): void {
  let before = 0;
  for (const item of list) {
    item.n ??= before >= last ? Math.round(before * step + 1) / step : last + 1 / step;
    before = item.n;
  }
}

function put<Value>(map: Map<string, Value>, name: string, value: Value): void {
  map.delete(name);
  map.set(name, value);
  const oldest = map.keys().next();
  if (map.size > mostNumbers && !oldest.done) map.delete(oldest.value);
}
