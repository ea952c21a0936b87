import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../src/compose.ts';
import { readSettings, type Settings } from '../src/config/settings.ts';
import type { ChannelId } from '../src/core/ids.ts';
import { systemClock } from '../src/system/clock.ts';
import { randomIds } from '../src/system/ids.ts';
import { stockIntake } from './stock/intake.ts';

/** Eight prompts and their answers: consent, and the first questions of a referral. */
const says = ['hi', 'yes', 'safe', 'refer myself', 'Sam', 'Leeds', 'doctor', 'consultant', 'skip'];
const warm = 20;

interface Cost {
  readonly cpu: number;
  readonly wall: number;
}

/**
 * The cost of a durable turn (accepted, screened, answered, committed with fsync, delivered to the pretend phone) and of
 * the same eight-prompt conversation written the stock way, which keeps nothing, in the same run and process.
 */
export async function run(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'sideroom-bench-'));
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const settings = readSettings({ PORT: '0', GATHER_MS: '0', DATA_DIR: folder }) as Settings;
  const service = await start(settings, { clock: systemClock, ids: randomIds, log: quiet });
  let message = 0;
  const ours = async (address: string, text: string): Promise<void> => {
    message += 1;
    const channelMessageId = String(message);
    await service.line.hear({
      channel: 'text' as ChannelId,
      address,
      channelMessageId,
      text,
      at: new Date(),
    });
    await service.idle();
  };
  const together = async (addresses: readonly string[], text: string): Promise<void> => {
    await Promise.all(
      addresses.map((address) => {
        message += 1;
        return service.line.hear({
          channel: 'text' as ChannelId,
          address,
          channelMessageId: String(message),
          text,
          at: new Date(),
        });
      }),
    );
    await service.idle();
  };
  const stock = stockIntake();
  for (let n = 0; n < warm; n += 1) for (const text of says) await stock(`w${n}`, text);
  for (let n = 0; n < warm; n += 1) for (const text of says) await ours(`+4477009${10_000 + n}`, text);
  const alone: Cost[] = [];
  const many: Cost[] = [];
  const theirs: Cost[] = [];
  for (let round = 0; round < 5; round += 1) {
    theirs.push(
      await cost(40 * says.length, async () => {
        for (let n = 0; n < 40; n += 1) for (const text of says) await stock(`${round}-${n}`, text);
      }),
    );
    alone.push(
      await cost(20 * says.length, async () => {
        for (let n = 0; n < 20; n += 1)
          for (const text of says) await ours(`+44770${1_000_000 + round * 100 + n}`, text);
      }),
    );
    many.push(
      await cost(64 * says.length, async () => {
        const addresses = Array.from({ length: 64 }, (_, n) => `+44771${1_000_000 + round * 100 + n}`);
        for (const text of says) await together(addresses, text);
      }),
    );
  }
  const turns = (warm + 5 * (20 + 64)) * says.length;
  // Closing folds the log into the file, so that what is measured is what stays.
  await service.stop();
  const bytes = (await stat(join(folder, 'sideroom.sqlite'))).size / turns;
  await rm(folder, { recursive: true, force: true });
  const stockCpu = median(theirs.map(({ cpu }) => cpu));
  return {
    'stock turn, kept nowhere: cpu us': round(stockCpu),
    'durable turn alone: cpu us': round(median(alone.map(({ cpu }) => cpu))),
    'durable turn alone: wall us': round(median(alone.map(({ wall }) => wall))),
    'durable turn, 64 at once: cpu us': round(median(many.map(({ cpu }) => cpu))),
    'durable turn, 64 at once: wall us': round(median(many.map(({ wall }) => wall))),
    'bytes kept per turn': round(bytes),
    'ratio to stock (cpu, 64 at once)': round(median(many.map(({ cpu }) => cpu)) / stockCpu),
    'ratio to stock (cpu, alone)': round(median(alone.map(({ cpu }) => cpu)) / stockCpu),
  };
}

/** Microseconds of processor and of wall time per turn. */
async function cost(turns: number, work: () => Promise<void>): Promise<Cost> {
  const cpu = process.cpuUsage();
  const began = performance.now();
  await work();
  const spent = process.cpuUsage(cpu);
  return { cpu: (spent.user + spent.system) / turns, wall: ((performance.now() - began) * 1000) / turns };
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
