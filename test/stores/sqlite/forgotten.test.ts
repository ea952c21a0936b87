import { describe, expect, it } from 'vitest';
import type { ConversationId } from '../../../src/core/ids.ts';
import { at, draft, start, together } from '../../contracts/store/kit.ts';
import { filesOf, filesWith, inFolder, rows } from '../../support/data-folder.ts';
import { random } from '../../support/random.ts';
import { live } from './canaries.ts';

describe('A forgotten conversation', () => {
  const sealed = (folder: string, id: string): Buffer[] =>
    [
      ...rows(
        folder,
        'SELECT wrapped FROM keys WHERE number = (SELECT key FROM conversations WHERE id = ?)',
        id,
      ),
      ...rows(folder, 'SELECT address, state FROM conversations WHERE id = ?', id),
      ...rows(folder, 'SELECT said, concern FROM entries WHERE conversation = ?', id),
      ...rows(folder, 'SELECT answers FROM referrals WHERE conversation = ?', id),
    ].flatMap((row) =>
      Object.values(row).flatMap((value) => (value instanceof Uint8Array ? [Buffer.from(value)] : [])),
    );

  it('leaves not even its sealed words or its key in any file', async () => {
    const { bench, folder } = await inFolder();
    const id = await live(bench);
    const before = sealed(folder, id);
    expect(before.length).toBeGreaterThan(12);
    await bench.store.forget(id);
    for (const bytes of before) expect(filesWith(folder, bytes)).toEqual([]);
    await bench.close();
    for (const bytes of before) expect(filesWith(folder, bytes)).toEqual([]);
  });

  it('forgotten in a turn is gone from the files when its last words are sent', async () => {
    const { bench, folder } = await inFolder();
    const id = await live(bench);
    const before = sealed(folder, id);
    await bench.commit(id, { forget: true, memory: { known: {} }, say: [draft('CANARY last words')] });
    const [key] = sealed(folder, id);
    if (key === undefined) throw new Error('no key');
    for (const bytes of before.filter((each) => !same(each, key)))
      if (!sealed(folder, id).some((kept) => same(kept, bytes))) expect(filesWith(folder, bytes)).toEqual([]);
    const last = sealed(folder, id);
    const entry = (await bench.store.take(start, 10)).find(({ conversation }) => conversation === id);
    await bench.store.settle(entry?.id as never, { kind: 'sent', vendorId: 'v' }, start);
    for (const bytes of [...before, ...last]) expect(filesWith(folder, bytes)).toEqual([]);
    await bench.close();
  });

  it('leaves no key behind among many that come, grow and go', async () => {
    const { bench, folder } = await inFolder();
    const dice = random(11);
    const ids = await together(400, (index) => bench.begin({ address: `+4477009${index}`, at: at(index) }));
    for (let round = 0; round < 3; round += 1)
      await together(400, (index) =>
        bench.commit(ids[index] as ConversationId, {
          memory: { known: { handle: 'x'.repeat(dice.below(700)) } },
          at: at(index),
          say: [draft('y'.repeat(dice.below(300)))],
        }),
      );
    const gone = ids.filter(() => dice.chance(0.3));
    // The first of each is its key: without it, what the slack of a page may still hold cannot be opened.
    const keys = gone.flatMap((id) => sealed(folder, id).slice(0, 1));
    expect(keys).toHaveLength(gone.length);
    await together(gone.length / 2, (index) => bench.store.forget(gone[index] as ConversationId));
    for (const id of gone) await bench.store.forget(id);
    const files = [...filesOf(folder).values()];
    expect(keys.filter((bytes) => files.some((content) => content.includes(bytes))).length).toBe(0);
    await bench.close();
  });

  it('that was let go for its age is gone from the files too', async () => {
    const { bench, folder } = await inFolder();
    const before = sealed(folder, await live(bench));
    await bench.store.expire(at(3600), at(3600));
    for (const bytes of before) expect(filesWith(folder, bytes)).toEqual([]);
    await bench.close();
  });
});

function same(one: Buffer, other: Buffer): boolean {
  return one.equals(other);
}
