import type { Clock, Tray, Vault } from '../../../core/ports.ts';
import { segments } from '../gsm7.ts';
import type { PhoneMessage } from './phone-message.ts';
import { type WordsWhileDown, wordsWhileDown } from './words-while-down.ts';

type Kept = Omit<PhoneMessage, 'n'>;

/** What each number has received. */
export interface Received {
  /** Keeps a message once; the same key again gives the number it has. */
  put(number: string, key: string, body: string): Promise<number>;
  /** Everything after `n`, in order; undefined when the store is down and memory has nothing new either. */
  after(number: string, n: number): Promise<readonly PhoneMessage[] | undefined>;
  /** Words that could not be kept: shown from memory, once for each key. */
  sayWhileDown(number: string, key: string, body: string): Promise<void>;
}

export function received(tray: Tray, vault: Vault, clock: Clock): Received {
  const memory: WordsWhileDown = wordsWhileDown();
  const nameOf = (number: string) => vault.name(`phone:${number}`);
  const message = (body: string): Kept => ({
    body,
    segments: segments(body).count,
    at: clock.now().toISOString(),
  });
  const stored = async (name: string, after: number): Promise<readonly PhoneMessage[]> => {
    const items = await tray.items(name, after);
    memory.seen(name, items.at(-1)?.n ?? 0);
    return items.map(({ n, item }) => ({ n, ...(JSON.parse(item) as Kept) }));
  };
  return {
    async put(number, key, body) {
      const n = await tray.put(nameOf(number), key, JSON.stringify(message(body)));
      memory.seen(nameOf(number), n);
      return n;
    },
    async after(number, n) {
      const kept = await stored(nameOf(number), Math.floor(n)).catch(() => undefined);
      const spoken = memory.after(nameOf(number), n);
      if (kept === undefined && spoken.length === 0) return undefined;
      return merged(kept, spoken, n);
    },
    async sayWhileDown(number, key, body) {
      // Reading may still work when writing does not: then the words stand after all that was kept.
      await stored(nameOf(number), memory.last(nameOf(number))).catch(() => []);
      memory.say(nameOf(number), key, message(body));
    },
  };
}

/** A tray gives only so much at a time: words from memory wait until all that was kept before them is given. */
function merged(
  kept: readonly PhoneMessage[] | undefined,
  spoken: readonly PhoneMessage[],
  after: number,
): readonly PhoneMessage[] {
  if (kept === undefined) return spoken;
  const given = kept.at(-1)?.n ?? after;
  const ready = spoken.filter((message) => Math.floor(message.n) <= given);
  return [...kept, ...ready].sort((one, other) => one.n - other.n);
}
