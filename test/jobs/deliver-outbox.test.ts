import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationId } from '../../src/core/ids.ts';
import type { Delivery, OutboxEntry } from '../../src/core/message.ts';
import type { Log, Outbound, Store } from '../../src/core/ports.ts';
import { DeliverOutbox } from '../../src/jobs/deliver-outbox.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { openVault } from '../../src/system/vault.ts';
import { Bench, draft, start } from '../contracts/store/kit.ts';
import { countingIds } from '../support/counting-ids.ts';
import { freshFolder } from '../support/folder.ts';
import { manualClock } from '../support/manual-clock.ts';
import { recordingChannel } from '../support/recording-channel.ts';

const sent: Delivery = { kind: 'sent', vendorId: 'v' };
const seconds = (entry: OutboxEntry, wait: number) =>
  new Date(start.getTime() + (entry.attempts - 1 + wait) * 1000);
const vault = openVault(new Uint8Array(32).fill(3));
const endings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function around(
  channel: Outbound,
  folder = freshFolder(),
  through: (store: Store) => Store = (s) => s,
) {
  const clock = manualClock(start);
  const events: string[] = [];
  const note = (event: string) => events.push(event);
  const log: Log = { info: note, warn: note, error: note };
  const bench = new Bench();
  const store = openSqliteStore(folder, vault, countingIds());
  await bench.open(async () => ({ store, reopen: async () => Promise.reject(), close: () => store.close() }));
  const job = new DeliverOutbox({ store: through(store), channels: [channel], clock, log });
  const end = async () => {
    await job.stop();
    await store.close();
  };
  endings.push(end);
  const woken = async () => {
    job.wake();
    await job.idle();
  };
  const say = (id: ConversationId, ...words: string[]) =>
    bench.commit(id, { say: words.map((each) => draft(each)) });
  const pass = (time: number) => clock.advance(time * 1000, () => job.idle());
  return { bench, clock, job, say, woken, pass, end, events };
}

describe('The outbox is delivered', () => {
  it('in order within each conversation', async () => {
    const channel = recordingChannel();
    const { bench, say, woken } = await around(channel);
    const ids = [await bench.begin(), await bench.begin(), await bench.begin()];
    for (const word of ['one', 'two', 'three']) for (const id of ids) await say(id, `${word} ${id}`);
    await woken();
    for (const id of ids)
      expect(channel.received.filter((text) => text.endsWith(id))).toEqual([
        `one ${id}`,
        `two ${id}`,
        `three ${id}`,
      ]);
  });

  it('with a crisis reply before what is said to others', async () => {
    const channel = recordingChannel();
    const { bench, say, woken } = await around(channel);
    for (let index = 0; index < 5; index += 1) await say(await bench.begin(), 'ordinary');
    await bench.say(await bench.begin(), 'Call 999.', { saying: { crisis: true } });
    await woken();
    expect(channel.received[0]).toBe('Call 999.');
    expect(channel.received).toHaveLength(6);
  });

  it('again after a failure, when the channel said, and what follows waits behind it', async () => {
    const channel = recordingChannel((entry) =>
      entry.saying.text === 'one' && entry.attempts < 4
        ? { kind: 'try-again', after: seconds(entry, 1) }
        : sent,
    );
    const { bench, say, woken, pass } = await around(channel);
    await say(await bench.begin(), 'one', 'two');
    await woken();
    await pass(2);
    expect(channel.received).toEqual([]);
    await pass(1);
    expect(channel.received).toEqual(['one', 'two']);
    expect(channel.attempts.map(({ saying }) => saying.text)).toEqual(['one', 'one', 'one', 'one', 'two']);
  });

  it('not before its time, and then without anybody asking', async () => {
    const channel = recordingChannel();
    const { bench, woken, pass } = await around(channel);
    await bench.say(await bench.begin(), 'How was your week?', {
      due: new Date(start.getTime() + 86_400_000),
    });
    await woken();
    await pass(86_399);
    expect(channel.received).toEqual([]);
    await pass(1);
    expect(channel.received).toEqual(['How was your week?']);
  });

  it('as uncertain when nobody knows how the attempt before it ended', async () => {
    const channel = recordingChannel((entry) =>
      entry.attempts === 1 ? { kind: 'unknown', after: seconds(entry, 5) } : sent,
    );
    const { bench, say, woken, pass } = await around(channel);
    await say(await bench.begin(), 'one');
    await woken();
    await pass(5);
    expect(channel.attempts.map(({ attempts, uncertain }) => [attempts, uncertain])).toEqual([
      [1, false],
      [2, true],
    ]);
  });

  it('as uncertain after a channel that threw, and says so without its words', async () => {
    const channel = recordingChannel((entry) => {
      if (entry.attempts === 1) throw new TypeError('socket closed while sending to +447700900123');
      return sent;
    });
    const { bench, say, woken, pass, events } = await around(channel);
    await say(await bench.begin(), 'one');
    await woken();
    await pass(5);
    expect(channel.attempts.map(({ uncertain }) => uncertain)).toEqual([false, true]);
    expect(events).toEqual(['delivery-failed', 'not-delivered']);
  });

  it('past what is refused', async () => {
    const channel = recordingChannel(({ saying }) =>
      saying.text === 'one' ? { kind: 'refused', why: '30006' } : sent,
    );
    const { bench, say, woken, pass } = await around(channel);
    await say(await bench.begin(), 'one', 'two');
    await woken();
    await pass(3600);
    expect(channel.attempts.map(({ saying }) => saying.text)).toEqual(['one', 'two']);
  });

  it('to everyone else while one conversation is slow', async () => {
    let release: (delivery: Delivery) => void = () => {};
    const slow = new Promise<Delivery>((resolve) => {
      release = resolve;
    });
    const channel = recordingChannel(({ saying }) => (saying.text === 'slow' ? slow : sent));
    const { bench, say, job } = await around(channel);
    const [first, other] = [await bench.begin(), await bench.begin()];
    await say(first, 'slow', 'after slow');
    await say(other, 'quick');
    job.wake();
    await until(() => channel.received.includes('quick'));
    await say(first, 'said meanwhile');
    await say(other, 'quick again');
    job.wake();
    await until(() => channel.received.includes('quick again'));
    expect(channel.received).toEqual(['quick', 'quick again']);
    release(sent);
    await job.idle();
    expect(channel.received.slice(2)).toEqual(['slow', 'after slow', 'said meanwhile']);
  });

  it('on time although another conversation has to wait longer', async () => {
    const later = new Date(start.getTime() + 600_000);
    const channel = recordingChannel(({ saying, attempts }) =>
      saying.text === 'stuck' && attempts === 1 ? { kind: 'try-again', after: later } : sent,
    );
    const { bench, say, woken, pass } = await around(channel);
    await bench.say(await bench.begin(), 'soon', { due: new Date(start.getTime() + 2_000) });
    await say(await bench.begin(), 'stuck', 'behind');
    await woken();
    await pass(2);
    expect(channel.received).toEqual(['soon']);
    await pass(597);
    expect(channel.received).toEqual(['soon']);
    await pass(1);
    expect(channel.received).toEqual(['soon', 'stuck', 'behind']);
  });

  it('without looking into the store all the time while something waits behind a failure', async () => {
    let looks = 0;
    const counted = (store: Store): Store => ({
      ...store,
      take(now, most) {
        looks += 1;
        return store.take(now, most);
      },
    });
    const channel = recordingChannel((entry) =>
      entry.attempts === 1 ? { kind: 'try-again', after: seconds(entry, 600) } : sent,
    );
    const { bench, say, woken, pass } = await around(channel, freshFolder(), counted);
    await say(await bench.begin(), 'one', 'two');
    await woken();
    await pass(599);
    expect(channel.received).toEqual([]);
    // One look every fifteen seconds at most, and a few around the attempt.
    expect(looks).toBeLessThan(600 / 15 + 5);
  });

  it('when it is woken while it looks for when to wake next, by a store that takes its time', async () => {
    let hold: Promise<void> | undefined;
    const slowly = (store: Store): Store => ({
      ...store,
      async nextDue() {
        const due = await store.nextDue();
        await hold;
        return due;
      },
    });
    const channel = recordingChannel();
    const { bench, say, job } = await around(channel, freshFolder(), slowly);
    let letGo = () => {};
    hold = new Promise((resolve) => {
      letGo = resolve;
    });
    job.wake();
    await say(await bench.begin(), 'said while it looked');
    job.wake();
    hold = undefined;
    letGo();
    await job.idle();
    expect(channel.received).toEqual(['said while it looked']);
  });

  it('and again once the store can be read again', async () => {
    let broken = true;
    const breaking = (store: Store): Store => ({
      ...store,
      take: (now, most) => (broken ? Promise.reject(new Error('disk')) : store.take(now, most)),
    });
    const channel = recordingChannel();
    const { bench, say, woken, pass, events } = await around(channel, freshFolder(), breaking);
    await say(await bench.begin(), 'one');
    await woken();
    await pass(3);
    expect(events.length).toBeLessThanOrEqual(5);
    broken = false;
    await pass(1);
    expect(channel.received).toEqual(['one']);
  });

  it('without a storm by a channel that asks to be tried again at once', async () => {
    const channel = recordingChannel(() => ({ kind: 'try-again', after: start }));
    const { bench, say, woken, pass } = await around(channel);
    await say(await bench.begin(), 'one');
    await woken();
    await pass(1);
    expect(channel.attempts.length).toBeLessThanOrEqual(11);
  });

  it('in order and side by side on a channel that keeps the order it is called in', async () => {
    const open: (() => void)[] = [];
    const gate = (): Promise<Delivery> => new Promise((resolve) => open.push(() => resolve(sent)));
    const channel = recordingChannel(gate, true);
    const { bench, say, job } = await around(channel);
    const id = await bench.begin();
    await say(id, 'one', 'two', 'three');
    job.wake();
    await until(() => open.length === 3);
    expect(channel.attempts.map(({ saying }) => saying.text)).toEqual(['one', 'two', 'three']);
    await say(id, 'four');
    job.wake();
    for (const letGo of open.splice(0)) letGo();
    await until(() => open.length === 1);
    open[0]?.();
    await job.idle();
    expect(channel.received).toEqual(['one', 'two', 'three', 'four']);
  });

  it('to a channel that there is no more as refused, so that the rest goes on', async () => {
    const channel = { ...recordingChannel(), channel: 'gone' as never };
    const { bench, say, woken, pass } = await around(channel);
    await say(await bench.begin(), 'one');
    await woken();
    await pass(60);
    expect(channel.attempts).toEqual([]);
    expect(await bench.store.nextDue()).toBeUndefined();
  });
});

describe('A crash between delivering and noting it', () => {
  it('sends nothing twice through a channel that knows what it has, and loses nothing', async () => {
    const folder = freshFolder();
    const had = new Set<string>();
    const received: string[] = [];
    const dedupes = recordingChannel(({ id, saying }) => {
      if (!had.has(id)) received.push(saying.text);
      had.add(id);
      return sent;
    });
    const dying = (store: Store): Store => ({ ...store, settle: () => Promise.reject(new Error('killed')) });
    const before = await around(dedupes, folder, dying);
    await before.say(await before.bench.begin(), 'one', 'two');
    await before.woken();
    expect(received).toEqual(['one']);
    await before.end();
    const after = await around(dedupes, folder);
    await after.woken();
    expect(received).toEqual(['one', 'two']);
    expect(dedupes.attempts.map(({ saying, uncertain }) => [saying.text, uncertain])).toEqual([
      ['one', false],
      ['one', true],
      ['two', true],
    ]);
  });

  it('sends what was never tried, though it was in hand', async () => {
    const folder = freshFolder();
    const channel = recordingChannel();
    const before = await around(channel, folder);
    const id = await before.bench.begin();
    await before.say(id, 'one', 'two');
    await before.bench.store.take(start, 10);
    await before.end();
    const after = await around(channel, folder);
    await after.woken();
    expect(channel.received).toEqual(['one', 'two']);
  });
});

async function until(met: () => boolean): Promise<void> {
  for (let tries = 0; !met(); tries += 1) {
    if (tries > 10_000) throw new Error('it never came to that');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
