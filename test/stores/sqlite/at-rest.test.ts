import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ConversationId, ReferralId } from '../../../src/core/ids.ts';
import { keyFile } from '../../../src/system/vault.ts';
import { at, type Bench, collect, draft, number, start, together } from '../../contracts/store/kit.ts';
import { filesOf, filesWith, inFolder, raw, rows } from '../../support/data-folder.ts';
import { random } from '../../support/random.ts';

const canaries = {
  words: [
    'CANARY-took-something',
    'kanari ŵyn',
    'CANARY "quoted" words',
    'canary\nnewline',
    'kanarie 👍🏽',
    'CANARYdie',
  ],
  said: ['CANARY-reply', 'CANARY advisor words', 'CANARY last words'],
  numbers: ['+447700900111', '+447700900112', '07700900113'],
  choices: ['CANARY-choice-one', 'CANARY-choice-two'],
  known: ['CANARY-handle', 'canary@example.org', '7012345', 'CANARY-trust', 'SW1A1AA'],
  answers: [
    'CANARY-brings',
    'CANARY-gp-name',
    'canary.gp@example.org',
    '+447700900114',
    'CANARY-avoid',
    '1984-07-03',
  ],
  dialog: ['CANARY-asked', 'CANARY-place', 'CANARY-answer-so-far', '+447700900115'],
  ids: ['SM-CANARY-message', 'SM-CANARY-vendor', 'CANARY-refused-why'],
  tray: ['CANARY-tray-words', 'CANARY-tray-key', 'CANARY-tray-name', '+447700900116'],
  concern: ['CANARY-rule', 'CANARY-topic'],
  callBack: ['CANARY-when', '+447700900117'],
};

/** Puts each canary through the door it would come in by. */
async function live(bench: Bench): Promise<ConversationId> {
  const [address = '', other = ''] = canaries.numbers;
  const id = await bench.begin({
    address,
    channelMessageId: canaries.ids[0] ?? '',
    text: canaries.words[0] ?? '',
  });
  await together(canaries.words.length, (index) =>
    bench.tell({ address, text: canaries.words[index] ?? '' }),
  );
  await bench.tell({ address: other, text: canaries.numbers[2] ?? '' });
  const [handle = '', ...known] = canaries.known;
  const [when = '', phone = ''] = canaries.callBack;
  const [rule = '', topic = ''] = canaries.concern;
  await bench.commit(id, {
    memory: {
      known: { handle },
      dialog: { known, dialog: canaries.dialog },
      callBack: { number: phone, when, voicemailIsSafe: 'no' },
    },
    say: [
      draft(canaries.said[0] ?? '', { saying: { choices: canaries.choices } }),
      draft(canaries.said[1] ?? '', { from: 'advisor', saying: { crisis: true } }),
    ],
    noticed: [
      {
        sequence: 1,
        concern: { kind: 'explicit', topic: topic as never, words: { start: 0, end: 3 }, rule },
      },
    ],
    referral: { id: 'referral-1' as ReferralId, answers: canaries.answers },
  });
  const [first, second] = await bench.store.take(start, 2);
  await bench.store.settle(first?.id as never, { kind: 'sent', vendorId: canaries.ids[1] ?? '' }, start);
  await bench.store.settle(second?.id as never, { kind: 'refused', why: canaries.ids[2] ?? '' }, start);
  const [words = '', key = '', tray = '', trayNumber = ''] = canaries.tray;
  await bench.store.tray.put(tray, key, words);
  await bench.store.tray.put(trayNumber, trayNumber, trayNumber);
  return id;
}

const every = Object.values(canaries).flat();
const writings = (canary: string): Buffer[] => [
  Buffer.from(canary, 'utf8'),
  Buffer.from(JSON.stringify(canary).slice(1, -1), 'utf8'),
  Buffer.from(canary, 'utf16le'),
  Buffer.from(Buffer.from(canary).toString('hex')),
  Buffer.from(Buffer.from(canary).toString('base64').replaceAll('=', '').slice(0, -1)),
];
const plain = (folder: string) =>
  every.filter((canary) => writings(canary).some((bytes) => filesWith(folder, bytes).length > 0));

describe('In the data folder', () => {
  it(`stands none of ${every.length} words, numbers and names: not in a file, not while open, not after`, async () => {
    expect(every.length).toBeGreaterThanOrEqual(40);
    const { bench, folder } = await inFolder();
    keyFile(join(folder, 'data.key'));
    await live(bench);
    const names = [...filesOf(folder).keys()].sort();
    expect(names).toEqual([
      'data.key',
      'lock.sqlite',
      'lock.sqlite-journal',
      'sideroom.sqlite',
      'sideroom.sqlite-shm',
      'sideroom.sqlite-wal',
    ]);
    expect(plain(folder)).toEqual([]);
    await bench.reopen();
    expect(plain(folder)).toEqual([]);
    await bench.close();
    expect(plain(folder)).toEqual([]);
  });

  it('can be read by this account alone', async () => {
    const { statSync } = await import('node:fs');
    const { bench, folder } = await inFolder(join((await inFolder()).folder, 'inner'));
    keyFile(join(folder, 'data.key'));
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'data.key')).mode & 0o077).toBe(0);
    await bench.close();
  });
});

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

function same(one: Buffer, other: Buffer): boolean {
  return one.equals(other);
}
