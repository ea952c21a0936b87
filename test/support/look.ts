import { join } from 'node:path';
import type { Entry } from '../../src/core/message.ts';
import type { Alarm, Store } from '../../src/core/ports.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { randomIds } from '../../src/system/ids.ts';
import { keyFile, openVault } from '../../src/system/vault.ts';

/** Everything a folder of a stopped service holds. */
export interface Kept {
  readonly transcripts: readonly (readonly Entry[])[];
  readonly referrals: readonly KeptReferral[];
  readonly alarms: readonly Alarm[];
  readonly unanswered: number;
  readonly waiting: number;
}

export interface KeptReferral {
  readonly id: string;
  readonly conversation: string;
  readonly answers: Readonly<Record<string, { kind: string; value?: unknown; said?: string }>>;
}

/** Opens the data of a stopped service, looks, and closes it again. */
export async function withStore<T>(folder: string, look: (store: Store) => Promise<T>): Promise<T> {
  const store = openSqliteStore(folder, openVault(keyFile(join(folder, 'key'))), randomIds);
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

export function whatIsKept(folder: string): Promise<Kept> {
  return withStore(folder, async (store) => {
    const transcripts: Entry[][] = [];
    for await (const { conversation } of store.changes())
      transcripts.push(await all(store.transcript(conversation.id)));
    return {
      transcripts,
      referrals: (await all(store.referrals())) as unknown as KeptReferral[],
      alarms: await store.alarms(),
      unanswered: (await store.unanswered()).length,
      waiting: (await store.waiting()).length,
    };
  });
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
