import { describe, expect, it } from 'vitest';
import type { ReferralId } from '../../../src/core/ids.ts';
import { arrival, at, type Bench, collect, draft, number, start } from './kit.ts';

export function forgetting(bench: Bench): void {
  const full = async (address = number, when = start) => {
    const id = await bench.begin({ address, at: when });
    await bench.commit(id, {
      at: when,
      say: [draft('Unsent.', { due: at(99_999) })],
      stage: { kind: 'waiting', since: when, why: 'asked' },
      referral: { id: `r-${address}` as ReferralId, answers: { words: 'mine' } },
      bookingLink: { codeName: `c-${address}`, expires: at(60) },
      alarms: ['turn-failed'],
    });
    return id;
  };
  const nothing = { messages: 0, referrals: 0, bookingLinks: 0, since: undefined };

  describe('forgetting', () => {
    it('leaves nothing of one conversation and everything of the others', async () => {
      const [id, other] = [await full(), await full('+447700900124')];
      await bench.store.forget(id);
      await bench.reopen();
      expect(await bench.store.load(id)).toBeUndefined();
      expect(await bench.words(id)).toEqual([]);
      expect(await bench.store.holdings(id)).toEqual(nothing);
      expect((await bench.store.waiting()).map(({ conversation }) => conversation)).toEqual([other]);
      expect((await collect(bench.store.referrals())).map(({ conversation }) => conversation)).toEqual([
        other,
      ]);
      expect((await bench.store.alarms()).map(({ conversation }) => conversation)).toEqual([other]);
      expect(await bench.store.bookingLink(`c-${number}`)).toBeUndefined();
      expect(await bench.taken(at(99_999))).toEqual(['Unsent.']);
    });

    it('inside a turn still sends what that turn says, and only that', async () => {
      const id = await full();
      await bench.commit(id, { forget: true, say: [draft('Everything is erased.')] });
      expect(await bench.store.load(id)).toBeUndefined();
      expect(await bench.store.waiting()).toEqual([]);
      expect(await bench.store.unanswered()).toEqual([]);
      await bench.reopen();
      const entries = await bench.store.take(at(999_999), 10);
      expect(entries.map(({ saying, address }) => [saying.text, address])).toEqual([
        ['Everything is erased.', number],
      ]);
    });

    it('is complete once its last words are sent, or cannot be', async () => {
      for (const delivery of [
        { kind: 'sent', vendorId: 'v' },
        { kind: 'refused', why: '30006' },
      ] as const) {
        const id = await full();
        await bench.commit(id, { forget: true, say: [draft('Erased.'), draft('Take care.')] });
        const [first, second] = await bench.store.take(start, 10);
        await bench.store.settle(first?.id as never, delivery, start);
        expect((await bench.store.holdings(id)).messages).toBe(2);
        await bench.store.settle(second?.id as never, delivery, start);
        expect(await bench.store.holdings(id)).toEqual(nothing);
      }
    });

    it('is complete at once when there are no last words', async () => {
      const id = await full();
      await bench.commit(id, { forget: true });
      expect(await bench.store.holdings(id)).toEqual(nothing);
    });

    it('is complete also when only a report tells that the last words went', async () => {
      const id = await full();
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      const entry = await bench.next();
      await bench.store.settle(entry.id, { kind: 'unknown', after: at(5) }, start);
      await bench.store.report(entry.id, 'delivered', at(1));
      expect(await bench.store.holdings(id)).toEqual(nothing);
    });

    it('lets the next text from that number begin an empty conversation', async () => {
      const id = await full();
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      const again = await bench.tell({ text: 'hello again' });
      expect(again).toMatchObject({ sequence: 1, repeated: false });
      expect(again.conversation).not.toBe(id);
      const { id: entry } = await bench.next();
      await bench.store.settle(entry, { kind: 'sent', vendorId: 'v' }, start);
      expect(await bench.words(again.conversation)).toEqual(['hello again']);
      expect((await bench.tell()).conversation).toBe(again.conversation);
      expect((await bench.conversation(again.conversation)).memory).toEqual({ known: {} });
    });

    it('does not let a repeat of an old message bring anything back', async () => {
      const message = arrival({ text: 'old words' });
      const first = await bench.store.accept(message);
      await bench.store.forget(first.conversation);
      await bench.reopen();
      expect(await bench.store.accept(message)).toEqual({ ...first, repeated: true });
      expect(await bench.store.load(first.conversation)).toBeUndefined();
      expect(await bench.words(first.conversation)).toEqual([]);
      expect(await collect(bench.store.changes())).toEqual([]);
      expect(await bench.store.unanswered()).toEqual([]);
    });

    it('refuses a turn that was worked out before it', async () => {
      const id = await full();
      const late = await bench.change(id, { say: [draft('Late.')] });
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      expect(
        await bench.store.commit({ ...late, loaded: { ...late.loaded, revision: 2 }, insist: true }),
      ).toBe('conflict');
      expect(await bench.taken(at(999_999))).toEqual(['Erased.']);
    });

    it('can be done twice, and to what never was', async () => {
      const id = await full();
      await bench.store.forget(id);
      await bench.store.forget(id);
      expect(await bench.store.holdings(id)).toEqual(nothing);
    });
  });

  describe('letting go of what is old', () => {
    it('erases the quiet, keeps referrals longer, and counts', async () => {
      const quiet = await bench.begin({ at: at(10) });
      const referred = await full('+447700900201', at(20));
      const fresh = await bench.begin({ at: at(200) });
      expect(await bench.store.expire(at(100), at(5))).toBe(1);
      expect(await bench.store.load(quiet)).toBeUndefined();
      expect(await bench.store.load(referred)).toBeDefined();
      expect(await bench.store.expire(at(100), at(100))).toBe(1);
      expect(await bench.store.load(referred)).toBeUndefined();
      expect(await bench.store.load(fresh)).toBeDefined();
      expect(await bench.store.expire(at(100), at(100))).toBe(0);
    });

    it('goes by the last thing said, by either side', async () => {
      const id = await bench.begin({ address: number, at: at(1) });
      await bench.tell({ at: at(50) });
      expect(await bench.store.expire(at(50), at(50))).toBe(0);
      await bench.commit(id, { at: at(80), say: [draft('Hello.')] });
      expect(await bench.store.expire(at(80), at(80))).toBe(0);
      expect(await bench.store.expire(at(80.001), at(80.001))).toBe(1);
    });
  });
}
