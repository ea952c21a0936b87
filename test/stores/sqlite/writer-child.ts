/**
 * Accepts and commits as fast as it can in the folder given, and prints one line for each write that was acknowledged:
 * `heard CONVERSATION SEQUENCE WORDS`, `said CONVERSATION ENTRY WORDS`, `referred ID`. Lives until it is killed.
 */
import { writeSync } from 'node:fs';
import type { EntryId, ReferralId } from '../../../src/core/ids.ts';
import { openSqliteStore } from '../../../src/stores/sqlite/index.ts';
import { randomIds } from '../../../src/system/ids.ts';
import { openVault } from '../../../src/system/vault.ts';
import { arrival, changeOf, draft } from '../../contracts/store/makers.ts';

const [, , folder = '', life = ''] = process.argv;
const store = openSqliteStore(folder, openVault(new Uint8Array(32).fill(5)), randomIds);
const tell = (...words: (string | number)[]) => writeSync(1, `${words.join(' ')}\n`);
tell('open');

async function live(lane: number): Promise<never> {
  for (let turn = 0; ; turn += 1) {
    const name = `${life}.${lane}.${turn}`;
    const message = arrival({ address: `+44770090${lane}`, channelMessageId: name, text: name });
    const { conversation, sequence } = await store.accept(message);
    tell('heard', conversation, sequence, name);
    const loaded = await store.load(conversation);
    if (loaded === undefined) throw new Error('a conversation was lost');
    const say = [
      draft(`re ${name}`, { id: `e.${name}` as EntryId }),
      draft(`and ${name}`, { id: `f.${name}` as EntryId }),
    ];
    const referral = { id: `r.${name}` as ReferralId, answers: { name } };
    if ((await store.commit(changeOf(loaded.conversation, { say, referral }))) === 'conflict') continue;
    tell('said', conversation, name);
    const [entry] = await store.take(new Date(), 1);
    if (entry === undefined) continue;
    await store.settle(entry.id, { kind: 'sent', vendorId: 'v' }, new Date());
    tell('sent', entry.id);
  }
}

for (let lane = 0; lane < 8; lane += 1) void live(lane);
