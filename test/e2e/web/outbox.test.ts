import { describe, expect, it } from 'vitest';
import { type Attempt, Outbox, type Unsent } from '../../../web/shared/outbox.ts';
import { chance } from '../../support/chance.ts';

interface Way {
  readonly attempt: Attempt['kind'];
  readonly arrives: boolean;
}

/** A service that keeps each key once, behind a network that does what it likes. */
function behind(network: () => Way) {
  const kept: string[] = [];
  const known = new Map<string, number>();
  const post = async ({ key, text }: Unsent): Promise<Attempt> => {
    const { attempt, arrives } = network();
    if (arrives && !known.has(key)) known.set(key, kept.push(text));
    const sequence = known.get(key);
    return attempt === 'taken' && sequence !== undefined ? { kind: 'taken', sequence } : { kind: 'again' };
  };
  return { kept, post };
}

function opened(post: (unsent: Unsent) => Promise<Attempt>) {
  const fates = new Map<string, string[]>();
  const fate = (name: string) => (unsent: Unsent) => {
    fates.set(unsent.text, [...(fates.get(unsent.text) ?? []), name]);
  };
  const pauses: number[] = [];
  let kept: readonly Unsent[] = [];
  let next: (() => void) | undefined;
  const outbox = new Outbox({
    post,
    sending: fate('sending'),
    waiting: fate('waiting'),
    taken: fate('taken'),
    refused: fate('refused'),
    closed: () => fates.set('closed', ['closed']),
    keep: (unsent) => {
      kept = [...unsent];
    },
    after(milliseconds, run) {
      pauses.push(milliseconds);
      next = run;
      return () => {
        next = undefined;
      };
    },
    chance: () => 0.5,
  });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return { outbox, fates, pauses, settled, kept: () => kept, retry: () => next?.() };
}

const good: Way = { attempt: 'taken', arrives: true };
const none: Way = { attempt: 'again', arrives: false };
const answerLost: Way = { attempt: 'again', arrives: true };

describe('the outbox of the page', () => {
  it('sends in order, one after the other', async () => {
    const { kept, post } = behind(() => good);
    const { outbox, settled } = opened(post);
    for (const text of ['one', 'two', 'three']) outbox.add({ key: text, text });
    await settled();
    expect([kept, outbox.uncertain]).toEqual([['one', 'two', 'three'], false]);
  });

  it('says of every message that it waits while there is no signal, not only of the first', async () => {
    let way = none;
    const { post } = behind(() => way);
    const { outbox, fates, settled, retry } = opened(post);
    for (const text of ['one', 'two', 'three']) outbox.add({ key: text, text });
    await settled();
    for (const text of ['one', 'two', 'three']) expect(fates.get(text)?.at(-1), text).toBe('waiting');
    outbox.add({ key: 'four', text: 'four' });
    expect(fates.get('four')?.at(-1)).toBe('waiting');
    way = good;
    retry();
    await settled();
    for (const text of ['one', 'two', 'three', 'four']) expect(fates.get(text)?.at(-1), text).toBe('taken');
  });

  it('waits longer each time, from half a second to sixteen', async () => {
    const { post } = behind(() => none);
    const { outbox, pauses, settled, retry } = opened(post);
    outbox.add({ key: 'one', text: 'one' });
    for (let times = 0; times < 8; times += 1) {
      await settled();
      retry();
    }
    expect(pauses.slice(0, 8)).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 16_000, 16_000]);
  });

  it('keeps what is unsent until it is taken, and sends it once when the answer was lost', async () => {
    let way = answerLost;
    const { kept, post } = behind(() => way);
    const { outbox, kept: unsent, settled, retry } = opened(post);
    outbox.add({ key: 'one', text: 'one' });
    await settled();
    expect(unsent()).toEqual([{ key: 'one', text: 'one' }]);
    way = good;
    retry();
    await settled();
    expect([unsent(), kept]).toEqual([[], ['one']]);
  });

  it('goes on after a refusal, and stops when the chat is closed', async () => {
    const answers: Attempt[] = [{ kind: 'refused' }, { kind: 'taken', sequence: 1 }, { kind: 'closed' }];
    const { outbox, fates, settled } = opened(async () => answers.shift() ?? { kind: 'again' });
    for (const text of ['one', 'two', 'three']) outbox.add({ key: text, text });
    await settled();
    expect(['one', 'two', 'closed'].map((text) => fates.get(text)?.at(-1))).toEqual([
      'refused',
      'taken',
      'closed',
    ]);
  });

  it.each([1, 2, 3])(
    'loses, doubles and reorders nothing in 300 messages of a bad network (%i)',
    async (seed) => {
      const { pick, upTo } = chance(seed);
      const { kept, post } = behind(() => pick([good, good, none, answerLost]));
      const { outbox, settled, retry } = opened(post);
      const written: string[] = [];
      while (written.length < 300) {
        const text = `message ${written.length}`;
        written.push(text);
        outbox.add({ key: text, text });
        if (upTo(3) === 0) await settled();
        if (upTo(2) === 0) retry();
      }
      while (outbox.uncertain) {
        retry();
        await settled();
      }
      expect(kept).toEqual(written);
    },
  );
});
