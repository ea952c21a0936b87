import { describe, expect, it, onTestFinished } from 'vitest';
import type { Conversation } from '../../src/core/conversation.ts';
import { type Acted, claim, handBack, release, write } from '../../src/core/handoff.ts';
import type { AdvisorId, ChannelId, ConversationId, EntryId } from '../../src/core/ids.ts';
import type { Store } from '../../src/core/ports.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { randomIds } from '../../src/system/ids.ts';
import { openVault } from '../../src/system/vault.ts';
import { freshFolder } from '../support/folder.ts';

const at = new Date('2026-11-22T03:00:00Z');
const ann = 'ann' as AdvisorId;
const bob = 'bob' as AdvisorId;

async function aWaitingConversation() {
  const store = openSqliteStore(freshFolder(), openVault(new Uint8Array(32)), randomIds);
  onTestFinished(() => store.close());
  const arrival = {
    channel: 'text' as ChannelId,
    address: '+447700900001',
    channelMessageId: '1',
    text: 'hi',
    at,
  };
  const { conversation: id } = await store.accept(arrival);
  const seen = await look(store, id);
  await store.commit({
    conversation: id,
    loaded: seen,
    at,
    stage: { kind: 'waiting', since: at, why: 'asked' },
    fence: 0,
    memory: { known: {}, safety: { noted: true, awaiting: false, settledByNo: false } },
    answered: 1,
    noticed: [],
    say: [],
  });
  return { store, id };
}

async function look(store: Store, id: ConversationId): Promise<Conversation> {
  const loaded = await store.load(id);
  if (loaded === undefined) throw new Error('no conversation');
  return loaded.conversation;
}

async function done(store: Store, acted: Acted): Promise<string> {
  return acted.kind === 'refused' ? acted.why : store.commit(acted.change);
}

const words = (text: string) => ({ id: randomIds.next() as EntryId, saying: { text } });

describe('a handoff', () => {
  it('gives a conversation to exactly one of those who claim it at once', async () => {
    const { store, id } = await aWaitingConversation();
    const seen = await look(store, id);
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, n) => done(store, claim(seen, `a${n}` as AdvisorId, at))),
    );
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(await store.waiting()).toEqual([]);
  });

  it('lets a claim through although the practitioner goes on writing', async () => {
    const { store, id } = await aWaitingConversation();
    const seen = await look(store, id);
    await store.accept({
      channel: 'text' as ChannelId,
      address: '+447700900001',
      channelMessageId: '2',
      text: 'still here',
      at,
    });
    expect(await done(store, claim(seen, ann, at))).toBe('committed');
  });

  it('refuses a claim on what nobody waits for, or another holds', async () => {
    const { store, id } = await aWaitingConversation();
    await done(store, claim(await look(store, id), ann, at));
    expect(await done(store, claim(await look(store, id), bob, at))).toBe('held-by-another');
    await done(store, handBack(await look(store, id), { advisor: ann, fence: 1 }, at));
    expect(await done(store, claim(await look(store, id), bob, at))).toBe('nobody-waits');
  });

  it('lets only the holder write, under the newest claim', async () => {
    const { store, id } = await aWaitingConversation();
    await done(store, claim(await look(store, id), ann, at));
    expect(
      await done(store, write(await look(store, id), { advisor: ann, fence: 1 }, words('Hello'), at)),
    ).toBe('committed');
    await done(store, release(await look(store, id), { advisor: ann, fence: 1 }, at));
    await done(store, claim(await look(store, id), ann, at));
    expect(
      await done(store, write(await look(store, id), { advisor: ann, fence: 1 }, words('late'), at)),
    ).toBe('no-longer-held');
    expect(
      await done(store, write(await look(store, id), { advisor: bob, fence: 2 }, words('not mine'), at)),
    ).toBe('no-longer-held');
    const said: string[] = [];
    for await (const entry of store.transcript(id)) said.push(entry.text);
    expect(said).toEqual(['hi', 'Hello']);
  });

  it('settles what was noticed when a person hands the conversation back, and not when it is released', async () => {
    const { store, id } = await aWaitingConversation();
    await done(store, claim(await look(store, id), ann, at));
    await done(store, release(await look(store, id), { advisor: ann, fence: 1 }, at));
    expect((await look(store, id)).memory.safety?.noted).toBe(true);
    await done(store, claim(await look(store, id), ann, at));
    await done(store, handBack(await look(store, id), { advisor: ann, fence: 2 }, at));
    expect((await look(store, id)).memory.safety).toBeUndefined();
  });
});
