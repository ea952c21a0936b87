import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryId } from '../../../src/core/ids.ts';
import { type Fate, supersedes } from '../../../src/core/message.ts';
import { at, type Bench, start } from './kit.ts';

const reports = fc.array(fc.constantFrom<Fate>('queued', 'sent', 'delivered', 'undelivered'), {
  maxLength: 8,
});

export function fates(bench: Bench): void {
  const crisis = async () => bench.say(await bench.begin(), 'Call 999.', { saying: { crisis: true } });
  const sent = async (words: string, isCrisis: boolean): Promise<EntryId> => {
    const id = await bench.say(await bench.begin(), words, { saying: { crisis: isCrisis } });
    for (const entry of await bench.store.take(start, 100))
      await bench.store.settle(entry.id, { kind: 'sent', vendorId: 'SM1' }, start);
    return id;
  };

  describe('what becomes of what was sent', () => {
    it('is noted for what is ours, and unknown for what is not', async () => {
      expect(await bench.store.report(await sent('Hello.', false), 'delivered', start)).toBe('noted');
      expect(await bench.store.report('not-ours' as EntryId, 'delivered', start)).toBe('unknown');
    });

    it('stands by the highest rank, in whatever order reports arrive and however often', async () => {
      await fc.assert(
        fc.asyncProperty(reports, async (fatesReported) => {
          const before = (await bench.alarms()).length;
          const id = await sent('Call 999.', true);
          for (const fate of fatesReported) expect(await bench.store.report(id, fate, start)).toBe('noted');
          const failed = fatesReported.indexOf('undelivered');
          const arrived = fatesReported.indexOf('delivered');
          const told = failed >= 0 && (arrived < 0 || failed < arrived) ? 1 : 0;
          expect((await bench.alarms()).length - before).toBe(told);
        }),
        { numRuns: 40 },
      );
    });

    it('ranks fates without a circle and never goes back', () => {
      const ordered: readonly Fate[] = ['queued', 'sent', 'undelivered', 'delivered'];
      for (const [low, one] of ordered.entries())
        for (const [high, other] of ordered.entries()) expect(supersedes(other, one)).toBe(high > low);
      fc.assert(
        fc.property(reports, (some) => {
          let current: Fate | undefined;
          for (const fate of some) if (supersedes(fate, current)) current = fate;
          expect(current).toBe(ordered.findLast((fate) => some.includes(fate)));
        }),
      );
    });

    it('settles an attempt of which nobody knew how it ended: a report means that it went', async () => {
      const id = await bench.say(await bench.begin(), 'Perhaps.');
      await bench.next();
      await bench.store.settle(id, { kind: 'unknown', after: at(5) }, start);
      await bench.store.report(id, 'sent', at(1));
      expect(await bench.taken(at(9999))).toEqual([]);
    });

    it('settles it also when the report overtakes the answer to the attempt, or a restart', async () => {
      const id = await bench.say(await bench.begin(), 'Perhaps.');
      await bench.next();
      await bench.store.report(id, 'delivered', at(1));
      await bench.store.settle(id, { kind: 'unknown', after: at(5) }, at(2));
      await bench.reopen();
      expect(await bench.taken(at(9999))).toEqual([]);
    });
  });

  describe('an alarm', () => {
    it('is raised by a crisis reply that is refused', async () => {
      const id = await crisis();
      const { conversation } = await bench.next();
      await bench.store.settle(id, { kind: 'refused', why: '30006' }, at(7));
      expect(await bench.store.alarms()).toEqual([
        { kind: 'crisis-reply-undelivered', conversation, at: at(7) },
      ]);
      await bench.reopen();
      expect(await bench.alarms()).toEqual(['crisis-reply-undelivered']);
    });

    it.each(['try-again', 'unknown'] as const)(
      'is raised once by a crisis reply that fails thrice (%s)',
      async (kind) => {
        const id = await crisis();
        for (const [index, alarms] of [0, 0, 1, 1, 1].entries()) {
          await bench.next(at(index * 10));
          await bench.store.settle(id, { kind, after: at(index * 10 + 5) }, at(index * 10));
          expect(await bench.alarms()).toHaveLength(alarms);
        }
      },
    );

    it('is raised by a crisis reply that is reported undelivered, once', async () => {
      const id = await sent('Call 999.', true);
      await bench.store.report(id, 'undelivered', at(3));
      await bench.store.report(id, 'undelivered', at(4));
      expect(await bench.alarms()).toEqual(['crisis-reply-undelivered']);
    });

    it('of its own kind is raised by an opt-out at the gateway (21610), for any entry', async () => {
      await bench.say(await bench.begin(), 'Thank you.');
      const { id } = await bench.next();
      await bench.store.settle(id, { kind: 'refused', why: '21610' }, at(1));
      expect(await bench.alarms()).toEqual(['refused-after-opt-out']);
    });

    it('is not raised by an ordinary entry that fails, is refused or undelivered', async () => {
      const id = await sent('Thank you.', false);
      await bench.store.report(id, 'undelivered', start);
      const other = await bench.say(await bench.begin(), 'Thank you.');
      for (const index of [0, 1, 2, 3]) {
        await bench.next(at(index * 10));
        await bench.store.settle(other, { kind: 'try-again', after: at(index * 10 + 5) }, start);
      }
      await bench.next(at(99));
      await bench.store.settle(other, { kind: 'refused', why: '30003' }, at(99));
      expect(await bench.alarms()).toEqual([]);
    });

    it('asked for by a turn is kept with it, in order', async () => {
      const id = await bench.begin();
      await bench.commit(id, { alarms: ['turn-failed', 'person-needed-nobody-there'], at: at(4) });
      expect(await bench.store.alarms()).toEqual([
        { kind: 'turn-failed', conversation: id, at: at(4) },
        { kind: 'person-needed-nobody-there', conversation: id, at: at(4) },
      ]);
    });
  });
}
