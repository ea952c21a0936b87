import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { ConversationId } from '../../../src/core/ids.ts';
import { collect } from '../../contracts/store/kit.ts';
import { inFolder, rows } from '../../support/data-folder.ts';
import { freshFolder } from '../../support/folder.ts';
import { random } from '../../support/random.ts';

const kills = 30;

it(`loses and doubles nothing that it acknowledged when it is killed ${kills} times at any moment`, async () => {
  const folder = freshFolder();
  const dice = random(Date.now());
  const acknowledged: string[] = [];
  let starting = write(folder, 0);
  for (let life = 1; life <= kills; life += 1) {
    const writer = starting;
    await writer.open;
    await new Promise((resolve) => setTimeout(resolve, 5 + dice.below(250)));
    writer.child.kill('SIGKILL');
    await once(writer.child, 'close');
    acknowledged.push(...writer.lines());
    if (life < kills) starting = write(folder, life);
  }
  expect(acknowledged.length, 'writes to speak of').toBeGreaterThan(kills * 10);
  await check(folder, acknowledged);
});

interface Writer {
  readonly child: ChildProcess;
  readonly open: Promise<unknown>;
  lines(): string[];
}

/** A process that writes until it is killed; a line that was cut short was not acknowledged. */
function write(folder: string, life: number): Writer {
  const script = fileURLToPath(new URL('writer-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder, `${life}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said += chunk;
  });
  return { child, open: once(child.stdout, 'data'), lines: () => said.split('\n').slice(1, -1) };
}

async function check(folder: string, acknowledged: readonly string[]): Promise<void> {
  const { bench } = await inFolder(folder);
  expect(rows(folder, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const told = acknowledged.map((line) => line.split(' '));
  const of = (what: string) => told.filter(([kind]) => kind === what);
  const transcripts = new Map<string, string[]>();
  for (const conversation of new Set([...of('heard'), ...of('said')].map(([, id = '']) => id)))
    transcripts.set(conversation, await places(bench, conversation as ConversationId));
  const lost = of('heard').filter(([, id = '', n, name]) => transcripts.get(id)?.[Number(n) - 1] !== name);
  expect(lost, 'heard and not kept in its place').toEqual([]);
  const counted = Map.groupBy([...transcripts.values()].flat(), (words) => words);
  expect(
    [...counted.values()].filter(({ length }) => length > 1),
    'kept twice',
  ).toEqual([]);
  for (const [, , name = ''] of of('said'))
    expect(
      [`re ${name}`, `and ${name}`].filter((words) => !counted.has(words)),
      'said and not kept',
    ).toEqual([]);
  await effects(bench, of('said'), of('sent'));
  await bench.close();
}

type Bench = Awaited<ReturnType<typeof inFolder>>['bench'];

async function places(bench: Bench, id: ConversationId): Promise<string[]> {
  const entries = await collect(bench.store.transcript(id));
  expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  return entries.map(({ text }) => text);
}

/** Each turn's referral is there once, and nothing that was noted as sent is sent again. */
async function effects(bench: Bench, said: string[][], sent: string[][]): Promise<void> {
  const referrals = (await collect(bench.store.referrals())).map(({ id }) => `${id}`);
  expect(new Set(referrals).size).toBe(referrals.length);
  expect(said.map(([, , name]) => `r.${name}`).filter((id) => !referrals.includes(id))).toEqual([]);
  const open = new Set<string>();
  for (let round = 0; round < 1000; round += 1) {
    const entries = await bench.store.take(new Date(), 500);
    if (entries.length === 0) break;
    for (const { id } of entries) open.add(id);
    await Promise.all(
      entries.map(({ id }) => bench.store.settle(id, { kind: 'sent', vendorId: 'v' }, new Date())),
    );
  }
  expect(
    sent.filter(([, id = '']) => open.has(id)),
    'noted as sent and given again',
  ).toEqual([]);
}
