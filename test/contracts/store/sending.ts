import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../../src/core/ids.ts';
import { at, type Bench, draft, number, start, together, unique } from './kit.ts';

export function sending(bench: Bench): void {
  describe('the outbox', () => {
    const sayAll = (id: ConversationId, ...words: string[]) =>
      bench.commit(id, { say: words.map((each) => draft(each)) });

    it('gives an entry with all that a channel needs', async () => {
      const id = await bench.begin({ address: number });
      const entry = draft('Are you safe?', { saying: { choices: ['Yes', 'No'], crisis: true } });
      await bench.commit(id, { say: [entry], at: at(2) });
      expect(await bench.store.take(at(3), 10)).toEqual([
        {
          id: entry.id,
          conversation: id,
          channel: 'text',
          address: number,
          saying: { text: 'Are you safe?', choices: ['Yes', 'No'], crisis: true },
          at: at(2),
          attempts: 1,
          uncertain: false,
        },
      ]);
    });

    it('gives an entry once, however many ask at once', async () => {
      for (const words of ['a', 'b', 'c']) await sayAll(await bench.begin(), words);
      const taken = (await together(30, () => bench.taken(start, 2))).flat();
      expect(taken.sort()).toEqual(['a', 'b', 'c']);
    });

    it('does not give what is due later before its time, not by a millisecond', async () => {
      const id = await bench.begin();
      await bench.say(id, 'How was your week?', { due: at(3600) });
      await bench.say(id, 'Take care until then.');
      expect(await bench.taken(at(3599.999))).toEqual(['Take care until then.']);
      expect(await bench.taken(at(3600))).toEqual(['How was your week?']);
    });

    it('says when the next entry is due', async () => {
      expect(await bench.store.nextDue()).toBeUndefined();
      const id = await bench.begin();
      await bench.say(id, 'Later.', { due: at(90) });
      expect(await bench.store.nextDue()).toEqual(at(90));
      await bench.say(id, 'Sooner.', { due: at(60) });
      expect(await bench.store.nextDue()).toEqual(at(60));
      await bench.reopen();
      expect(await bench.store.nextDue()).toEqual(at(60));
      for (const entry of await bench.store.take(at(90), 9))
        await bench.store.settle(entry.id, { kind: 'sent', vendorId: 'v' }, at(90));
      expect(await bench.store.nextDue()).toBeUndefined();
    });

    it('is not due while all that is left waits behind an entry that is to be tried later', async () => {
      await sayAll(await bench.begin(), 'one', 'two');
      const first = await bench.next();
      await bench.store.settle(first.id, { kind: 'try-again', after: at(600) }, start);
      expect(await bench.store.nextDue()).toEqual(at(600));
    });

    it('keeps the order within a conversation, however few are taken at a time', async () => {
      const id = await bench.begin();
      await sayAll(id, 'one', 'two', 'three');
      await sayAll(id, 'four', 'five');
      expect(await bench.taken(start, 2)).toEqual(['one', 'two']);
      for (const entry of await bench.store.take(at(200), 2)) expect(entry.uncertain).toBe(true);
    });

    it('never skips an entry that waits for another try, and lets other conversations pass', async () => {
      const [one, other] = [await bench.begin(), await bench.begin()];
      await sayAll(one, 'one', 'two');
      const first = await bench.next();
      await bench.store.settle(first.id, { kind: 'try-again', after: at(60) }, start);
      await sayAll(one, 'three');
      await sayAll(other, 'elsewhere');
      expect(await bench.taken(at(59))).toEqual(['elsewhere']);
      expect(await bench.taken(at(60))).toEqual(['one', 'two', 'three']);
    });

    it('does not pass an entry that is just being sent', async () => {
      const id = await bench.begin();
      await sayAll(id, 'one');
      const first = await bench.next();
      await sayAll(id, 'two');
      expect(await bench.taken(at(1))).toEqual([]);
      await bench.store.settle(first.id, { kind: 'sent', vendorId: 'v' }, at(1));
      expect(await bench.taken(at(1))).toEqual(['two']);
    });

    it('does not hold up what is due now for a follow-up that is due later', async () => {
      const id = await bench.begin();
      await bench.say(id, 'In a week.', { due: at(604_800) });
      await sayAll(id, 'now');
      expect(await bench.taken(at(1))).toEqual(['now']);
    });

    it('is done with what was sent or refused', async () => {
      const id = await bench.begin();
      await sayAll(id, 'sent', 'refused', 'third');
      const [sent, refused] = await bench.store.take(start, 2);
      await bench.store.settle(sent?.id as never, { kind: 'sent', vendorId: 'v' }, start);
      await bench.store.settle(refused?.id as never, { kind: 'refused', why: '30006' }, start);
      await bench.reopen();
      expect(await bench.taken(at(9999))).toEqual(['third']);
    });

    it('gives again what is to be tried again, surely not sent yet, and counts', async () => {
      await sayAll(await bench.begin(), 'again');
      for (const attempts of [1, 2, 3]) {
        const entry = await bench.next(at(attempts * 60));
        expect(entry).toMatchObject({ attempts, uncertain: false });
        await bench.store.settle(entry.id, { kind: 'try-again', after: at(attempts * 60 + 30) }, start);
        expect(await bench.taken(at(attempts * 60 + 29))).toEqual([]);
      }
    });

    it('gives again what may have been sent, and says so', async () => {
      await sayAll(await bench.begin(), 'perhaps');
      const { id } = await bench.next();
      await bench.store.settle(id, { kind: 'unknown', after: at(5) }, start);
      expect(await bench.taken(at(4))).toEqual([]);
      expect(await bench.next(at(5))).toMatchObject({ id, attempts: 2, uncertain: true });
    });

    it('keeps doubting what may have been sent, even after an attempt that surely failed', async () => {
      await sayAll(await bench.begin(), 'perhaps');
      const { id } = await bench.next();
      await bench.store.settle(id, { kind: 'unknown', after: at(5) }, start);
      await bench.next(at(5));
      await bench.store.settle(id, { kind: 'try-again', after: at(9) }, at(5));
      expect(await bench.next(at(9))).toMatchObject({ id, uncertain: true });
    });

    it('doubts what was being sent when the process ended, and gives it at once', async () => {
      await sayAll(await bench.begin(), 'one', 'two');
      await bench.next();
      await bench.reopen();
      const entries = await bench.store.take(start, 10);
      expect(entries.map(({ saying, uncertain }) => [saying.text, uncertain])).toEqual([
        ['one', true],
        ['two', false],
      ]);
    });

    it('takes an attempt that never ended as one that may have been sent', async () => {
      await sayAll(await bench.begin(), 'one');
      await bench.next();
      expect(await bench.taken(at(60))).toEqual([]);
      expect(await bench.next(at(3600))).toMatchObject({ uncertain: true, attempts: 2 });
    });

    it('does not mind a second settlement, nor one of an entry it never had', async () => {
      await sayAll(await bench.begin(), 'one');
      const { id } = await bench.next();
      await bench.store.settle(id, { kind: 'sent', vendorId: 'v' }, start);
      await bench.store.settle(id, { kind: 'try-again', after: start }, start);
      await bench.store.settle('never-seen' as never, { kind: 'sent', vendorId: 'v' }, start);
      expect(await bench.taken(at(9999))).toEqual([]);
    });

    it('drops on silence what is unsent, save crisis replies and what the same turn says', async () => {
      const [id, other] = [await bench.begin(), await bench.begin()];
      await bench.commit(id, {
        say: [draft('crisis', { saying: { crisis: true } }), draft('follow-up', { due: at(60) })],
      });
      await sayAll(id, 'question');
      await sayAll(other, 'elsewhere');
      await bench.commit(id, { silence: true, say: [draft('You will get no more texts.')] });
      const taken = await bench.taken(at(60));
      expect(taken.sort()).toEqual(['You will get no more texts.', 'crisis', 'elsewhere']);
      expect(await bench.words(id)).toContain('question');
    });

    it('takes no more than it is asked for', async () => {
      await together(12, async () => sayAll(await bench.begin({ address: unique('+4477') }), 'x', 'y'));
      const first = await bench.store.take(start, 5);
      expect(first).toHaveLength(5);
      for (const { id } of first) await bench.store.settle(id, { kind: 'sent', vendorId: 'v' }, start);
      expect(await bench.taken(start, 100)).toHaveLength(19);
    });
  });
}
