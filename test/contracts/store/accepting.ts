import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/core/ids.ts';
import { arrival, at, type Bench, collect, number, start, together, unique } from './kit.ts';

export function accepting(bench: Bench): void {
  describe('accepting', () => {
    it('appends a message once and answers a repeat as it answered the first', async () => {
      const message = arrival({ text: 'I am a GP' });
      const first = await bench.store.accept(message);
      const again = await bench.store.accept({ ...message, text: 'changed on the way', at: at(9) });
      expect(first).toEqual({ conversation: first.conversation, sequence: 1, repeated: false });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await bench.words(first.conversation)).toEqual(['I am a GP']);
    });

    it('knows a repeat by its id, whichever address it comes from', async () => {
      const message = arrival();
      const first = await bench.store.accept(message);
      const again = await bench.store.accept({ ...message, address: '+447700900999' });
      expect(again).toEqual({ ...first, repeated: true });
      expect(await collect(bench.store.changes())).toHaveLength(1);
    });

    it('takes the same id on another channel as another message', async () => {
      const message = arrival();
      const first = await bench.store.accept(message);
      const other = await bench.store.accept({ ...message, channel: 'web-chat' as ChannelId });
      expect(other.repeated).toBe(false);
      expect(other.conversation).not.toBe(first.conversation);
    });

    it('appends once when a hundred copies arrive in the same instant', async () => {
      const message = arrival();
      const answers = await together(100, () => bench.store.accept(message));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ conversation, sequence }) => `${conversation} ${sequence}`)).size).toBe(
        1,
      );
      expect(await bench.words(answers[0]?.conversation as never)).toEqual(['hello']);
    });

    it('still knows a repeat after a restart', async () => {
      const message = arrival();
      const first = await bench.store.accept(message);
      await bench.reopen();
      expect(await bench.store.accept(message)).toEqual({ ...first, repeated: true });
      expect(await bench.words(first.conversation)).toEqual(['hello']);
    });

    it('keeps one conversation per address, before and after a restart', async () => {
      const { conversation } = await bench.tell();
      await bench.reopen();
      expect((await bench.tell()).conversation).toBe(conversation);
      expect((await bench.tell({ address: '+447700900124' })).conversation).not.toBe(conversation);
    });

    it('begins one conversation when an address is first heard many times at once', async () => {
      const answers = await together(50, () => bench.tell({ address: number }));
      expect(new Set(answers.map(({ conversation }) => conversation)).size).toBe(1);
    });

    it('numbers what is said from one, without a gap, whoever speaks', async () => {
      const id = await bench.begin({ address: number });
      await bench.say(id, 'Welcome.');
      await together(20, () => bench.tell());
      await bench.say(id, 'Thank you.');
      const sequences = (await collect(bench.store.transcript(id))).map(({ sequence }) => sequence);
      expect(sequences).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
    });

    it('keeps the words, the moment and what came along exactly', async () => {
      const odd = '\u202Eشكرا \u200B👩🏽‍⚕️ \uD83D O’Brien — “I can’t…”\n\0end';
      const id = await bench.begin({ text: odd, at: at(1.234), attachments: 2, handledByGateway: 'help' });
      await bench.reopen();
      expect(await collect(bench.store.transcript(id))).toEqual([
        {
          sequence: 1,
          from: 'practitioner',
          text: odd,
          at: at(1.234),
          attachments: 2,
          handledByGateway: 'help',
        },
      ]);
    });

    it('takes an empty text and one of a hundred thousand characters', async () => {
      const long = 'long words '.repeat(9_100);
      const id = await bench.begin({ text: '', address: number });
      await bench.tell({ text: long });
      expect(await bench.words(id)).toEqual(['', long]);
    });

    it('is not spoilt by a beginning that failed', async () => {
      await Promise.allSettled([
        bench.tell({ at: new Date(Number.NaN), text: 'lost' }),
        bench.tell({ address: '+447700900124', text: 'kept' }),
      ]);
      const { conversation } = await bench.tell({ text: 'kept, too' });
      await bench.reopen();
      expect(await bench.words(conversation)).toEqual(['kept, too']);
      const other = await bench.tell({ address: '+447700900124', text: 'and more' });
      expect(await bench.words(other.conversation)).toEqual(['kept', 'and more']);
    });

    it('keeps that a chat was opened before anything was written', async () => {
      const id = await bench.begin({ text: '', joined: true });
      expect((await bench.store.load(id))?.unanswered).toEqual([
        { sequence: 1, from: 'practitioner', text: '', at: start, joined: true },
      ]);
    });

    it('refuses a message without a moment, and keeps those that came with it', async () => {
      const bad = bench.tell({ at: new Date(Number.NaN) });
      const good = bench.tell({ address: '+447700900124' });
      await expect(bad).rejects.toThrow();
      expect((await good).sequence).toBe(1);
      expect(await collect(bench.store.changes())).toHaveLength(1);
    });
  });

  describe('words that crossed our question', () => {
    const crossed = async (id: Awaited<ReturnType<Bench['begin']>>) =>
      (await collect(bench.store.transcript(id))).at(-1)?.crossed;

    it('are marked until everything due is known to have been sent', async () => {
      const address = unique('+4477009');
      const id = await bench.begin({ address });
      expect(await crossed(id)).toBeUndefined();
      await bench.say(id, 'What is your name?');
      await bench.tell({ address });
      expect(await crossed(id)).toBe(true);
      const { id: entry } = await bench.next();
      await bench.tell({ address });
      expect(await crossed(id)).toBe(true);
      await bench.store.settle(entry, { kind: 'try-again', after: at(60) }, start);
      await bench.tell({ address });
      expect(await crossed(id)).toBe(true);
      await bench.store.settle((await bench.next(at(60))).id, { kind: 'sent', vendorId: 'v' }, at(60));
      await bench.tell({ address });
      expect(await crossed(id)).toBeUndefined();
    });

    it('are not marked for what was refused: nobody will ever see it', async () => {
      const address = unique('+4477009');
      const id = await bench.begin({ address });
      await bench.say(id, 'What is your name?');
      const { id: entry } = await bench.next();
      await bench.store.settle(entry, { kind: 'refused', why: '30006' }, start);
      await bench.tell({ address });
      expect(await crossed(id)).toBeUndefined();
    });

    it('are not marked for something due later, nor for another conversation', async () => {
      const address = unique('+4477009');
      const id = await bench.begin({ address });
      await bench.say(id, 'How have you been?', { due: at(3600) });
      await bench.say(await bench.begin(), 'Hello.');
      await bench.tell({ address });
      expect(await crossed(id)).toBeUndefined();
    });
  });
}
