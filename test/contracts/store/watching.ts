import { describe, expect, it } from 'vitest';
import type { AdvisorId } from '../../../src/core/ids.ts';
import { at, type Bench, collect, draft, number, together } from './kit.ts';

export function watching(bench: Bench): void {
  describe('the queue', () => {
    it('lists who waits, longest first', async () => {
      const [late, early] = [await bench.begin(), await bench.begin()];
      await bench.commit(late, { stage: { kind: 'waiting', since: at(20), why: 'asked' } });
      await bench.commit(early, { stage: { kind: 'waiting', since: at(10), why: 'concern' } });
      const queue = [
        { conversation: early, since: at(10), why: 'concern' },
        { conversation: late, since: at(20), why: 'asked' },
      ];
      expect(await bench.store.waiting()).toEqual(queue);
      await bench.reopen();
      expect(await bench.store.waiting()).toEqual(queue);
    });

    it('follows the stage: claimed, released, ended', async () => {
      const id = await bench.begin();
      const queue = async () => (await bench.store.waiting()).map(({ since, why }) => [since, why]);
      await bench.commit(id, { stage: { kind: 'waiting', since: at(1), why: 'asked' } });
      expect(await queue()).toEqual([[at(1), 'asked']]);
      await bench.commit(id, {
        stage: { kind: 'with-advisor', advisor: 'a' as AdvisorId, since: at(2), fence: 1 },
        fence: 1,
      });
      expect(await queue()).toEqual([]);
      await bench.commit(id, { stage: { kind: 'waiting', since: at(3), why: 'asked' } });
      expect(await queue()).toEqual([[at(3), 'asked']]);
      await bench.commit(id, { stage: { kind: 'ended', at: at(4), how: 'timed-out' } });
      expect(await queue()).toEqual([]);
    });

    it('does not move someone who says something while they wait', async () => {
      const id = await bench.begin({ address: number });
      await bench.commit(id, { stage: { kind: 'waiting', since: at(1), why: 'asked' } });
      await bench.tell({ at: at(50) });
      await bench.commit(id, { at: at(51), say: [draft('Still here.')] });
      expect((await bench.store.waiting())[0]?.since).toEqual(at(1));
    });
  });

  describe('the feed of changes', () => {
    const feed = async (after?: number) => collect(bench.store.changes(after));

    it('gives each conversation once, as it is now, by its newest change', async () => {
      const [one, two] = [await bench.begin(), await bench.begin()];
      await bench.commit(one, { memory: { known: { handle: 'Sam' } } });
      const all = await feed();
      expect(all.map(({ conversation }) => conversation.id)).toEqual([two, one]);
      expect(all[1]?.conversation).toEqual(await bench.conversation(one));
      expect((all[1]?.number ?? 0) > (all[0]?.number ?? 0)).toBe(true);
    });

    it('gives only what is newer than what was seen', async () => {
      const [one, two] = [await bench.begin({ address: number }), await bench.begin()];
      const seen = (await feed()).at(-1)?.number;
      expect(await feed(seen)).toEqual([]);
      await bench.tell({ address: number });
      expect((await feed(seen)).map(({ conversation }) => conversation.id)).toEqual([one]);
      await bench.commit(two);
      expect((await feed(seen)).map(({ conversation }) => conversation.id)).toEqual([one, two]);
    });

    it('goes past two pages, in order, without a gap or a repeat', async () => {
      const ids = await together(450, (index) => bench.begin({ address: `+44770090${index}` }));
      const all = await feed();
      expect(new Set(all.map(({ conversation }) => conversation.id))).toEqual(new Set(ids));
      const numbers = all.map(({ number: n }) => n);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(await feed(numbers[248])).toEqual(all.slice(249));
    });

    it('never uses a number again, not even after a restart with the newest conversation gone', async () => {
      const stays = await bench.begin({ address: number });
      const goes = await bench.begin();
      const seen = (await feed()).at(-1)?.number;
      await bench.store.forget(goes);
      await bench.reopen();
      await bench.tell({ address: number });
      expect((await feed(seen)).map(({ conversation }) => conversation.id)).toEqual([stays]);
    });

    it('gives nothing of a conversation that is forgotten', async () => {
      const id = await bench.begin();
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      expect(await feed()).toEqual([]);
    });
  });
}
