import { describe, expect, it } from 'vitest';
import type { ReferralId } from '../../../src/core/ids.ts';
import { at, type Bench, collect, draft, number, start, together } from './kit.ts';

const answers = { nation: 'wales', brings: 'exams, “nights” 👍', areas: ['mood', 'burnout'], off: null };

export function keeping(bench: Bench): void {
  const refer = (id: string) => ({ id: id as ReferralId, answers });

  describe('a referral', () => {
    it('is kept with its answers, oldest first, also after a restart', async () => {
      const [one, two] = [await bench.begin(), await bench.begin()];
      await bench.commit(two, { referral: refer('r-2'), at: at(20) });
      await bench.commit(one, { referral: refer('r-1'), at: at(10) });
      await bench.reopen();
      expect(await collect(bench.store.referrals())).toEqual([
        { id: 'r-1', conversation: one, at: at(10), answers },
        { id: 'r-2', conversation: two, at: at(20), answers },
      ]);
    });

    it('that is submitted twice is one, as it was the first time', async () => {
      const id = await bench.begin();
      await bench.commit(id, { referral: refer('r-1'), at: at(1) });
      await bench.commit(id, { referral: { id: 'r-1' as ReferralId, answers: 'other' }, at: at(2) });
      expect(await collect(bench.store.referrals())).toEqual([
        { id: 'r-1', conversation: id, at: at(1), answers },
      ]);
    });

    it('of a turn that is refused is not kept', async () => {
      const id = await bench.begin();
      const stale = await bench.change(id, { referral: refer('r-1') });
      await bench.commit(id);
      await bench.store.commit(stale);
      expect(await collect(bench.store.referrals())).toEqual([]);
    });
  });

  describe('a booking link', () => {
    it('is found by the name of its code alone, with its end', async () => {
      const id = await bench.begin();
      await bench.commit(id, { bookingLink: { codeName: 'code-1', expires: at(60.5) } });
      await bench.reopen();
      expect(await bench.store.bookingLink('code-1')).toEqual({
        conversation: id,
        expires: at(60.5),
        openedAt: undefined,
      });
      expect(await bench.store.bookingLink('code-2')).toBeUndefined();
    });

    it('is opened once: the first opening stands, of a hundred at once too', async () => {
      await bench.commit(await bench.begin(), { bookingLink: { codeName: 'code-1', expires: at(60) } });
      await bench.store.bookingLinkOpened('code-1', at(5));
      await together(100, (index) => bench.store.bookingLinkOpened('code-1', at(6 + index)));
      await bench.reopen();
      expect((await bench.store.bookingLink('code-1'))?.openedAt).toEqual(at(5));
    });

    it('that never was can be opened without harm', async () => {
      await bench.store.bookingLinkOpened('code-9', start);
      expect(await bench.store.bookingLink('code-9')).toBeUndefined();
    });
  });

  describe('what is held', () => {
    it('is counted for one person, with the day it began', async () => {
      const id = await bench.begin({ address: number, at: at(3) });
      await bench.begin();
      await bench.tell({ address: number, at: at(9) });
      await bench.commit(id, {
        say: [draft('Thank you.')],
        referral: refer('r-1'),
        bookingLink: { codeName: 'c', expires: at(60) },
      });
      expect(await bench.store.holdings(id)).toEqual({
        messages: 3,
        referrals: 1,
        bookingLinks: 1,
        since: at(3),
      });
    });
  });

  describe('a tray', () => {
    it('takes an item once and numbers from one, in order', async () => {
      const { tray } = bench.store;
      expect(await tray.put('phone', 'a', 'first')).toBe(1);
      expect(await tray.put('phone', 'b', 'second')).toBe(2);
      expect(await tray.put('phone', 'a', 'first again')).toBe(1);
      expect(await tray.put('other', 'a', 'elsewhere')).toBe(1);
      expect(await tray.items('phone', 0)).toEqual([
        { n: 1, item: 'first' },
        { n: 2, item: 'second' },
      ]);
    });

    it('numbers without a gap when a hundred copies of ten items arrive at once', async () => {
      const numbers = await together(100, (index) =>
        bench.store.tray.put('phone', `${index % 10}`, `${index % 10}`),
      );
      expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      await bench.reopen();
      expect(await bench.store.tray.put('phone', '11', 'next')).toBe(11);
    });

    it('gives what came after a place, page by page', async () => {
      await together(520, (index) => bench.store.tray.put('phone', `${index}`, `item ${index}`));
      const first = await bench.store.tray.items('phone', 0);
      const rest = await bench.store.tray.items('phone', first.at(-1)?.n ?? 0);
      expect([...first, ...rest].map(({ n }) => n)).toEqual(
        Array.from({ length: 520 }, (_, index) => index + 1),
      );
      expect(await bench.store.tray.items('none', 0)).toEqual([]);
    });
  });
}
