import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Running, start, type World } from '../../src/compose.ts';
import { readSettings, type Settings } from '../../src/config/settings.ts';
import { systemClock } from '../../src/system/clock.ts';
import { randomIds } from '../../src/system/ids.ts';
import { jsonLog } from '../../src/system/log.ts';

/** A real service on a real port with a store of its own, and pretend phones to write to it. */
export interface Service {
  readonly url: string;
  readonly folder: string;
  /** Every line logged so far. */
  readonly logged: readonly string[];
  phone(number?: string): Phone;
  idle(): Promise<void>;
  /** Stops and starts again on the same data; `change` alters settings or the world. */
  restart(settings?: Record<string, string>): Promise<void>;
  /** Stops it, gives its folder to `what`, and starts it again. */
  look<T>(what: (folder: string) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface Phone {
  readonly number: string;
  /** Texts, waits until the line has nothing more to do, and gives what came back. */
  says(body: string, id?: string): Promise<readonly string[]>;
  /** Texts without waiting. */
  sends(body: string, id?: string): Promise<Response>;
  /** What came since the last look. */
  hears(): Promise<readonly PhoneMessage[]>;
}

export interface PhoneMessage {
  readonly n: number;
  readonly body: string;
  readonly segments: number;
  readonly at: string;
}

let numbers = 0;
/** A number of the range kept for drama, never used twice in a run. */
export function aNumber(): string {
  numbers += 1;
  return `+4477009${String(numbers).padStart(5, '0')}`;
}

export function settingsOf(values: Record<string, string>): Settings {
  const settings = readSettings(values);
  if (Array.isArray(settings)) throw new Error(settings.join('\n'));
  return settings as Settings;
}

export async function aService(
  given: Record<string, string> = {},
  world: Partial<World> = {},
): Promise<Service> {
  const folder = given.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'sideroom-')));
  const logged: string[] = [];
  const clock = world.clock ?? systemClock;
  const log = jsonLog(clock, (line) => logged.push(line));
  const open = (more: Record<string, string>): Promise<Running> =>
    start(settingsOf({ PORT: '0', GATHER_MS: '0', ...given, ...more, DATA_DIR: folder }), {
      clock,
      ids: randomIds,
      log,
      ...world,
    });
  let running = await open({});
  const url = () => `http://127.0.0.1:${running.port}`;
  return {
    get url() {
      return url();
    },
    folder,
    logged,
    idle: () => running.idle(),
    phone: (number = aNumber()) => phoneOf(number, url, () => running.idle()),
    async restart(settings = {}) {
      await running.stop();
      running = await open(settings);
    },
    async look(what) {
      await running.stop();
      try {
        return await what(folder);
      } finally {
        running = await open({});
      }
    },
    async stop() {
      await running.stop();
      if (given.DATA_DIR === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function phoneOf(number: string, url: () => string, idle: () => Promise<void>): Phone {
  let seen = 0;
  const sends = (body: string, id?: string) =>
    fetch(`${url()}/text/phone`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: number, body, ...(id && { id }) }),
    });
  const hears = async (): Promise<readonly PhoneMessage[]> => {
    const query = `number=${encodeURIComponent(number)}&after=${seen}`;
    const answer = await fetch(`${url()}/text/phone/messages?${query}`);
    const { messages } = (await answer.json()) as { messages: PhoneMessage[] };
    seen = messages.at(-1)?.n ?? seen;
    return messages;
  };
  return {
    number,
    sends,
    hears,
    async says(body, id) {
      const answer = await sends(body, id);
      if (answer.status !== 202) throw new Error(`refused with ${answer.status}`);
      await idle();
      return (await hears()).map((message) => message.body);
    },
  };
}
