import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../src/core/concern/concern.ts';
import type { Memory, Stage } from '../../../src/core/conversation.ts';
import type { AdvisorId, ReferralId } from '../../../src/core/ids.ts';
import { at, type Bench, collect, draft, number, together } from './kit.ts';

const stages: readonly Stage[] = [
  { kind: 'with-assistant' },
  { kind: 'waiting', since: at(1.5), why: 'concern' },
  { kind: 'with-advisor', advisor: 'advisor-1' as AdvisorId, since: at(2), fence: 4 },
  { kind: 'ended', at: at(3), how: 'practitioner-left' },
];

const memory: Memory = {
  dialog: {
    stack: [{ id: 'referral', asked: 'nation', answers: { words: 'ŵ "quoted" 👍', list: [1, null] } }],
  },
  known: { handle: 'Sam', nation: 'wales', consentedAt: '2026-03-02T03:00:00.000Z', textsAreSafe: false },
  asked: 'safety',
  safety: { noted: true, awaiting: true, settledByNo: false },
  callBack: { number, when: 'after nights', voicemailIsSafe: 'not-sure' },
  textsStopped: true,
};

const concern: Concern = {
  kind: 'explicit',
  topic: 'suicide',
  words: { start: 2, end: 14 },
  rule: 'want-to-die',
};

export function committing(bench: Bench): void {
  describe('committing', () => {
    it.each(stages)('gives back what was written in stage $kind, also after a restart', async (stage) => {
      const id = await bench.begin();
      expect(await bench.commit(id, { stage, memory, fence: 4 })).toBe('committed');
      const kept = { stage, memory, fence: 4, revision: 1, answered: 1, heard: 1 };
      expect(await bench.conversation(id)).toMatchObject(kept);
      await bench.reopen();
      expect(await bench.conversation(id)).toEqual({ id, channel: 'text', ...kept });
    });

    it('forgets nothing and keeps nothing of the state before', async () => {
      const id = await bench.begin();
      await bench.commit(id, { memory });
      await bench.commit(id, { memory: { known: {} } });
      expect((await bench.conversation(id)).memory).toEqual({ known: {} });
    });

    it('puts what is said into the transcript and the outbox, in order', async () => {
      const id = await bench.begin();
      const choices = ['England', 'Scotland'];
      const say = [
        draft('One.'),
        draft('Two?', { saying: { choices } }),
        draft('Three.', { from: 'advisor' }),
      ];
      await bench.commit(id, { say, at: at(5) });
      expect(
        (await collect(bench.store.transcript(id, 1))).map(({ from, text, choices: c, at: when }) => [
          from,
          text,
          c,
          when,
        ]),
      ).toEqual([
        ['assistant', 'One.', undefined, at(5)],
        ['assistant', 'Two?', choices, at(5)],
        ['advisor', 'Three.', undefined, at(5)],
      ]);
      const sent = await bench.store.take(at(5), 10);
      expect(sent.map((entry) => [entry.id, entry.saying.text, entry.saying.choices])).toEqual(
        say.map(({ id: entry, saying }) => [entry, saying.text, saying.choices]),
      );
    });

    it('brings a noticed concern back on the words that raised it', async () => {
      const id = await bench.begin({ address: number });
      await bench.tell({ text: 'I want to die' });
      await bench.commit(id, { noticed: [{ sequence: 2, concern }], answered: 1 });
      await bench.reopen();
      const entries = await collect(bench.store.transcript(id));
      expect(entries.map((entry) => entry.concern)).toEqual([undefined, concern]);
      expect((await bench.store.load(id))?.unanswered[0]?.concern).toEqual(concern);
    });

    it('is refused when another turn has been written since', async () => {
      const id = await bench.begin();
      const stale = await bench.change(id, {
        say: [draft('Late.')],
        stage: { kind: 'ended', at: at(1), how: 'completed' },
      });
      await bench.say(id, 'First.');
      expect(await bench.store.commit(stale)).toBe('conflict');
      expect(await bench.store.commit({ ...stale, insist: true })).toBe('conflict');
      expect(await bench.words(id)).toEqual(['hello', 'First.']);
      expect((await bench.conversation(id)).stage).toEqual({ kind: 'with-assistant' });
    });

    it('is refused when more has been heard since, unless it insists', async () => {
      const id = await bench.begin({ address: number });
      const early = await bench.change(id, { say: [draft('Answer.')] });
      await bench.tell({ text: 'and another thing' });
      expect(await bench.store.commit(early)).toBe('conflict');
      expect(await bench.words(id)).toEqual(['hello', 'and another thing']);
      expect(await bench.store.commit({ ...early, insist: true })).toBe('committed');
      expect(await bench.words(id)).toEqual(['hello', 'and another thing', 'Answer.']);
      expect((await bench.store.load(id))?.unanswered.map((entry) => entry.text)).toEqual([
        'and another thing',
      ]);
    });

    it('is refused for a conversation that never was', async () => {
      const change = await bench.change(await bench.begin());
      const nowhere = { ...change, conversation: 'there-is-none-of-this-name' as never };
      expect(await bench.store.commit(nowhere)).toBe('conflict');
    });

    it('lets exactly one of many turns on the same revision through', async () => {
      const id = await bench.begin();
      const base = await bench.change(id);
      const answers = await together(50, (index) =>
        bench.store.commit({ ...base, say: [draft(`Turn ${index}.`)] }),
      );
      expect(answers.filter((answer) => answer === 'committed')).toHaveLength(1);
      expect(await bench.words(id)).toHaveLength(2);
      expect((await bench.conversation(id)).revision).toBe(1);
    });

    it('writes nothing of a change of which one part cannot be written', async () => {
      const [one, other] = [await bench.begin(), await bench.begin()];
      const taken = draft('First of this id.');
      await bench.commit(one, { say: [taken] });
      const before = await bench.conversation(other);
      const bad = bench.commit(other, {
        say: [draft('Good.'), { ...taken, saying: { text: 'Second of this id.' } }],
        stage: { kind: 'waiting', since: at(0), why: 'asked' },
        noticed: [{ sequence: 1, concern }],
        referral: { id: 'referral-1' as ReferralId, answers: {} },
        bookingLink: { codeName: 'code-1', expires: at(60) },
        alarms: ['turn-failed'],
      });
      await expect(bad).rejects.toThrow();
      expect(await bench.conversation(other)).toEqual(before);
      expect(await collect(bench.store.transcript(other))).toEqual([
        expect.not.objectContaining({ concern }),
      ]);
      expect(await bench.words(other)).toEqual(['hello']);
      expect(await bench.taken()).toEqual(['First of this id.']);
      expect(await bench.store.waiting()).toEqual([]);
      expect(await bench.alarms()).toEqual([]);
      expect(await collect(bench.store.referrals())).toEqual([]);
      expect(await bench.store.bookingLink('code-1')).toBeUndefined();
    });

    it('takes no other write down with one that fails', async () => {
      const [one, two, three] = [await bench.begin(), await bench.begin(), await bench.begin()];
      const entry = draft('Mine.');
      const changes = [
        await bench.change(one, { say: [entry] }),
        await bench.change(two, { say: [{ ...entry }] }),
        await bench.change(three, { say: [draft('Also.')] }),
      ];
      const settled = await Promise.allSettled(changes.map((change) => bench.store.commit(change)));
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      await bench.reopen();
      expect(await bench.words(one)).toEqual(['hello', 'Mine.']);
      expect(await bench.words(two)).toEqual(['hello']);
      expect(await bench.words(three)).toEqual(['hello', 'Also.']);
      expect(await bench.store.unanswered()).toEqual([two]);
    });
  });
}
