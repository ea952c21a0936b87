import { describe, expect, it } from 'vitest';
import type { ReferralId } from '../../../src/core/ids.ts';
import { collect, number, start } from '../../contracts/store/kit.ts';
import { inFolder, raw } from '../../support/data-folder.ts';

describe('A sealed value that was moved', () => {
  const moves: readonly [string, string][] = [
    [
      'words to another line of the same transcript',
      'UPDATE entries SET said = (SELECT said FROM entries WHERE conversation = $one AND sequence = 2) WHERE conversation = $one AND sequence = 1',
    ],
    [
      'words to another conversation',
      'UPDATE entries SET said = (SELECT said FROM entries WHERE conversation = $two AND sequence = 1) WHERE conversation = $one AND sequence = 1',
    ],
    [
      'a whole key to another conversation',
      'UPDATE conversations SET key = (SELECT key FROM conversations WHERE id = $two) WHERE id = $one',
    ],
    [
      'a state to another conversation',
      'UPDATE conversations SET state = (SELECT state FROM conversations WHERE id = $two) WHERE id = $one',
    ],
    ['an address to where the state stands', 'UPDATE conversations SET state = address WHERE id = $one'],
    [
      'an address to another conversation',
      'UPDATE conversations SET address = (SELECT address FROM conversations WHERE id = $two) WHERE id = $one',
    ],
  ];

  it.each(moves)('does not open: %s; and all others are served', async (_, move) => {
    const { bench, folder } = await inFolder();
    const one = await bench.begin({ address: number });
    await bench.tell({ address: number });
    await bench.say(one, 'Hello.');
    const two = await bench.begin();
    await bench.close();
    raw(folder, (sql) => sql.prepare(move).run({ $one: one, ...(move.includes('$two') && { $two: two }) }));
    const { bench: after } = await inFolder(folder);
    const reading = async () => {
      await after.store.load(one);
      await collect(after.store.transcript(one));
      if (!(await after.taken()).includes('Hello.')) throw new Error('not sent');
    };
    await expect(reading()).rejects.toBeDefined();
    await after.say(two, 'To the other.');
    expect(await after.taken()).toContain('To the other.');
    expect(await after.store.nextDue()).not.toEqual(start);
    await after.close();
  });

  it('from one referral to another does not open', async () => {
    const { bench, folder } = await inFolder();
    const id = await bench.begin();
    for (const name of ['r-1', 'r-2'])
      await bench.commit(id, { referral: { id: name as ReferralId, answers: name } });
    await bench.close();
    raw(folder, (sql) =>
      sql.exec("UPDATE referrals SET answers = (SELECT answers FROM referrals WHERE id = 'r-2')"),
    );
    const { bench: after } = await inFolder(folder);
    await expect(collect(after.store.referrals())).rejects.toMatchObject({ code: 'seal-broken' });
    await after.close();
  });
});
