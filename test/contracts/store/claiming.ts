import { describe, expect, it } from 'vitest';
import { advance, type Conversation, type StageEvent } from '../../../src/core/conversation.ts';
import type { AdvisorId, ConversationId } from '../../../src/core/ids.ts';
import type { Change } from '../../../src/core/ports.ts';
import { at, type Bench, changeOf, draft, together } from './kit.ts';

/** What a claim will write: the stage by the one rule there is, the fence one higher. */
function claimOf(seen: Conversation, advisor: string): Change {
  const fence = seen.fence + 1;
  return moved(seen, { kind: 'claimed', advisor: advisor as AdvisorId, at: at(9), fence }, { fence });
}

function moved(seen: Conversation, event: StageEvent, part: Partial<Change> = {}): Change {
  return changeOf(seen, { stage: advance(seen.stage, event), ...part });
}

export function claiming(bench: Bench): void {
  describe('claiming', () => {
    const waiting = async (): Promise<ConversationId> => {
      const id = await bench.begin();
      await bench.commit(id, { stage: { kind: 'waiting', since: at(1), why: 'asked' } });
      return id;
    };
    const holder = async (id: ConversationId) => {
      const { stage } = await bench.conversation(id);
      return stage.kind === 'with-advisor' ? stage.advisor : undefined;
    };

    it('lets exactly one of two hundred win, fifty times over', async () => {
      const id = await waiting();
      for (let round = 1; round <= 50; round += 1) {
        const answers = await together(200, async (index) =>
          bench.store.commit(claimOf(await bench.conversation(id), `advisor-${index}`)),
        );
        const winners = answers.flatMap((answer, index) =>
          answer === 'committed' ? [`advisor-${index}`] : [],
        );
        expect(winners).toHaveLength(1);
        expect(await holder(id)).toBe(winners[0]);
        const held = await bench.conversation(id);
        expect(held.fence).toBe(round);
        await bench.store.commit(moved(held, { kind: 'released', at: at(10) }));
      }
    });

    it('is impossible where nobody waits: the stage cannot even be worked out', async () => {
      const seen = await bench.conversation(await bench.begin());
      expect(() => claimOf(seen, 'advisor-1')).toThrow(expect.objectContaining({ code: 'stage-impossible' }));
    });

    it('shuts out whoever held it before: their words are refused, and are in no transcript', async () => {
      const id = await waiting();
      await bench.store.commit(claimOf(await bench.conversation(id), 'first'));
      const heldByFirst = await bench.conversation(id);
      await bench.store.commit(moved(heldByFirst, { kind: 'released', at: at(11) }));
      await bench.store.commit(claimOf(await bench.conversation(id), 'second'));
      const late = changeOf(heldByFirst, { say: [draft('From the first.', { from: 'advisor' })] });
      expect(await bench.store.commit(late)).toBe('conflict');
      expect(await bench.store.commit({ ...late, insist: true })).toBe('conflict');
      expect(await bench.words(id)).toEqual(['hello']);
      expect(await holder(id)).toBe('second');
      expect((await bench.conversation(id)).fence).toBe(2);
    });

    it('is not undone by a turn of the assistant that was under way', async () => {
      const id = await waiting();
      const assistant = await bench.change(id, { say: [draft('Where do you work?')] });
      await bench.store.commit(claimOf(await bench.conversation(id), 'first'));
      expect(await bench.store.commit(assistant)).toBe('conflict');
      expect(await holder(id)).toBe('first');
      expect(await bench.taken()).toEqual([]);
    });

    it('stands through a restart', async () => {
      const id = await waiting();
      await bench.store.commit(claimOf(await bench.conversation(id), 'first'));
      await bench.reopen();
      expect((await bench.conversation(id)).stage).toEqual({
        kind: 'with-advisor',
        advisor: 'first',
        since: at(9),
        fence: 1,
      });
    });
  });
}
