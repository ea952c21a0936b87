import { describe, expect, it } from 'vitest';
import type { ChannelId } from '../../../src/core/ids.ts';
import { at, type Bench, draft, number, start, together } from './kit.ts';

const chat = 'web-chat' as ChannelId;
const text = 'text' as ChannelId;
const soon = at(600);

export function moving(bench: Bench): void {
  describe('finding a conversation', () => {
    it('goes by channel and address, and knows nobody who never wrote', async () => {
      const id = await bench.begin({ address: number });
      await bench.reopen();
      expect(await bench.store.find(text, number)).toBe(id);
      expect(await bench.store.find(chat, number)).toBeUndefined();
      expect(await bench.store.find(text, '+447700900999')).toBeUndefined();
    });

    it('finds nothing of what was forgotten', async () => {
      const id = await bench.begin({ address: number });
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      expect(await bench.store.find(text, number)).toBeUndefined();
    });
  });

  describe('a pass', () => {
    const tellFromChat = () => bench.tell({ channel: chat, address: 'visitor-1', text: 'from the page' });

    it('lets its bearer go on from another address, and answers go where the last message came from', async () => {
      const id = await bench.begin({ address: number });
      await bench.store.keepPass('pass-1', id, soon);
      await bench.reopen();
      expect(await bench.store.usePass('pass-1', chat, 'visitor-1', start)).toBe(id);
      expect(await tellFromChat()).toMatchObject({ conversation: id, sequence: 2 });
      await bench.say(id, 'Hello on the page.');
      expect(await bench.next()).toMatchObject({ channel: chat, address: 'visitor-1' });
      await bench.reopen();
      expect(await bench.tell()).toMatchObject({ conversation: id, sequence: 4 });
      await bench.say(id, 'Hello by text.');
      const entries = await bench.store.take(at(3600), 9);
      expect(entries.map(({ channel, address }) => [channel, address])).toEqual([
        [text, number],
        [text, number],
      ]);
    });

    it('that is written with a turn is kept with it, or not at all', async () => {
      const id = await bench.begin({ address: number });
      const { revision, heard } = await bench.conversation(id);
      const stale = { loaded: { revision: revision - 1, heard } };
      expect(await bench.commit(id, { ...stale, pass: { name: 'pass-1', expires: soon } })).toBe('conflict');
      await bench.commit(id, { pass: { name: 'pass-2', expires: soon } });
      expect(await bench.store.usePass('pass-1', chat, 'visitor-1', start)).toBeUndefined();
      expect(await bench.store.usePass('pass-2', chat, 'visitor-1', start)).toBe(id);
    });

    it('is used up by the first of fifty that come at once', async () => {
      const id = await bench.begin();
      await bench.store.keepPass('pass-1', id, soon);
      const answers = await together(50, (index) =>
        bench.store.usePass('pass-1', chat, `visitor-${index}`, start),
      );
      expect(answers.filter((answer) => answer === id)).toHaveLength(1);
      expect(answers.filter((answer) => answer === undefined)).toHaveLength(49);
    });

    it('is worth nothing once it has expired, nor if it never was', async () => {
      const id = await bench.begin();
      await bench.store.keepPass('pass-1', id, soon);
      expect(await bench.store.usePass('pass-1', chat, 'visitor-1', soon)).toBeUndefined();
      expect(await bench.store.usePass('pass-2', chat, 'visitor-1', start)).toBeUndefined();
      expect((await tellFromChat()).conversation).not.toBe(id);
    });

    it('leaves behind what the address belonged to before', async () => {
      const id = await bench.begin();
      const before = (await tellFromChat()).conversation;
      await bench.store.keepPass('pass-1', id, soon);
      await bench.store.usePass('pass-1', chat, 'visitor-1', start);
      expect((await tellFromChat()).conversation).toBe(id);
      expect(await bench.words(before)).toEqual(['from the page']);
    });

    it('goes with the conversation when that is forgotten, and so does every address it had', async () => {
      const id = await bench.begin({ address: number });
      for (const name of ['pass-1', 'pass-2']) await bench.store.keepPass(name, id, soon);
      await bench.store.usePass('pass-1', chat, 'visitor-1', start);
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      expect(await bench.store.usePass('pass-2', chat, 'visitor-2', start)).toBeUndefined();
      expect((await tellFromChat()).conversation).not.toBe(id);
      expect((await bench.tell()).conversation).not.toBe(id);
    });

    it('that is kept while the last words of a forgotten conversation go out lets nobody in', async () => {
      const id = await bench.begin({ address: number });
      await bench.commit(id, { forget: true, say: [draft('Erased.')] });
      await bench.store.keepPass('pass-1', id, soon);
      expect(await bench.store.usePass('pass-1', chat, 'visitor-1', start)).toBeUndefined();
      expect(await tellFromChat()).toMatchObject({ sequence: 1 });
    });
  });
}
