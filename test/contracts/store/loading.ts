import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../../src/core/ids.ts';
import { at, type Bench, collect, number, start, together } from './kit.ts';

export function loading(bench: Bench): void {
  describe('loading', () => {
    const unanswered = async (id: ConversationId) =>
      (await bench.store.load(id))?.unanswered.map((e) => e.text);

    it('begins with the assistant, nothing known and nothing answered', async () => {
      const { conversation, sequence } = await bench.tell();
      expect(await bench.conversation(conversation)).toEqual({
        id: conversation,
        channel: 'text',
        revision: 0,
        heard: sequence,
        answered: 0,
        fence: 0,
        stage: { kind: 'with-assistant' },
        memory: { known: {} },
      });
    });

    it('gives what is unanswered, in order, and nothing else', async () => {
      const id = await bench.begin({ address: number, text: 'one' });
      await bench.tell({ text: 'two', at: at(1), attachments: 1 });
      expect(await unanswered(id)).toEqual(['one', 'two']);
      await bench.commit(id, { say: [] });
      expect(await unanswered(id)).toEqual([]);
      await bench.say(id, 'Ours is nothing to answer.');
      await bench.tell({ text: 'three' });
      expect(await unanswered(id)).toEqual(['three']);
      expect(await bench.store.unanswered()).toEqual([id]);
    });

    it('gives all of a flood, however long', async () => {
      const id = await bench.begin({ address: number });
      await together(700, (index) => bench.tell({ text: `text ${index}` }));
      const loaded = await bench.store.load(id);
      expect(loaded?.unanswered).toHaveLength(701);
      expect(loaded?.unanswered.at(-1)?.sequence).toBe(loaded?.conversation.heard);
    });

    it('lists exactly the conversations with something unanswered, also after a restart', async () => {
      const [one, two] = [await bench.begin(), await bench.begin()];
      await bench.commit(one);
      await bench.reopen();
      expect(await bench.store.unanswered()).toEqual([two]);
    });

    it('knows nothing of a conversation that never was', async () => {
      const id = 'there-is-none-of-this-name' as ConversationId;
      expect(await bench.store.load(id)).toBeUndefined();
      expect(await collect(bench.store.transcript(id))).toEqual([]);
      expect(await bench.store.holdings(id)).toEqual({
        messages: 0,
        referrals: 0,
        bookingLinks: 0,
        since: undefined,
      });
    });

    it('counts how often a message was taken up again, through restarts', async () => {
      const { conversation, sequence } = await bench.tell();
      expect(await bench.store.takeUpAgain(conversation, sequence)).toBe(1);
      await bench.reopen();
      expect(await bench.store.takeUpAgain(conversation, sequence)).toBe(2);
      const next = await bench.tell();
      expect(await bench.store.takeUpAgain(next.conversation, next.sequence)).toBe(1);
    });

    it('gives a transcript of more than two pages whole, and from any place on', async () => {
      const id = await bench.begin({ address: number });
      await together(449, (index) => bench.tell({ text: `text ${index}` }));
      const all = await collect(bench.store.transcript(id));
      expect(all.map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: 450 }, (_, index) => index + 1),
      );
      const later = await collect(bench.store.transcript(id, 201));
      expect(later).toEqual(all.slice(201));
      expect(await collect(bench.store.transcript(id, 450))).toEqual([]);
    });

    it('proves that it can write, and lets go when it is closed', async () => {
      await bench.store.check();
      const old = bench.store;
      await bench.reopen();
      await expect(old.check()).rejects.toMatchObject({ code: 'store-closed' });
      await expect(old.accept({ ...(await sample()) })).rejects.toMatchObject({ code: 'store-closed' });
      await bench.store.check();
    });
  });

  async function sample() {
    return { channel: 'text' as never, address: number, channelMessageId: 'x', text: 'x', at: start };
  }
}
