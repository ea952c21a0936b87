import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PractitionerBot } from '../../bots/practitioner-bot.ts';
import { Turns } from '../../bots/turn.ts';
import { rootDialog } from '../../dialogs/index.ts';
import type { RootDialog } from '../../dialogs/root/root-dialog.ts';
import type { Services } from '../../dialogs/services.ts';
import { renderText } from '../../src/channels/text/render.ts';
import { readDirectory } from '../../src/config/directory-files.ts';
import { serviceFacts } from '../../src/config/service-facts.ts';
import type { Conversation } from '../../src/core/conversation.ts';
import { shown } from '../../src/core/directory.ts';
import type { ChannelId, ConversationId } from '../../src/core/ids.ts';
import type { Entry, OutboxEntry, Saying } from '../../src/core/message.ts';
import type { Clock, Line, Store, Tray, Vault } from '../../src/core/ports.ts';
import { openFinding } from '../../src/finding/index.ts';
import { DeliverOutbox } from '../../src/jobs/deliver-outbox.ts';
import { openSqliteStore } from '../../src/stores/sqlite/index.ts';
import { randomIds } from '../../src/system/ids.ts';
import { jsonLog } from '../../src/system/log.ts';
import { keyFile, openVault } from '../../src/system/vault.ts';
import { settingsOf } from './a-service.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';
import { type Place, placeIn } from './place.ts';

const channel = 'text' as ChannelId;
const directoryFolder = join(import.meta.dirname, '..', '..', 'directory');

export interface Options {
  readonly folder?: string;
  readonly clock?: Clock;
  readonly settings?: Record<string, string>;
  readonly gatherMilliseconds?: number;
  readonly advisorsOnDuty?: () => number;
  /** Changes the dialogs before the line opens: one that throws, a release of tomorrow. */
  readonly dialogs?: (root: RootDialog, services: Services) => RootDialog;
  /** The store as the turns see it: one that fails. */
  readonly storeForTurns?: (store: Store) => Store;
  /** Runs before each delivery. */
  readonly beforeDelivery?: (entry: OutboxEntry) => Promise<void>;
}

/** What reached the person's phone. */
export interface Heard {
  readonly saying: Saying;
  readonly body: string;
}

export interface Person {
  readonly address: string;
  /** Texts, waits until the line has nothing more to do, and gives what came back. */
  says(...texts: readonly string[]): Promise<readonly Heard[]>;
  /** Texts and waits only until it is accepted. */
  sends(text: string, part?: Partial<Parameters<Line['hear']>[0]>): Promise<ConversationId>;
  /** What came since the last look. */
  hears(): readonly Heard[];
  conversation(): Promise<Conversation>;
  /** Which dialog and question are open, and the answers so far. */
  place(): Promise<Place | undefined>;
  transcript(): Promise<readonly Entry[]>;
}

export interface ALine {
  readonly store: Store & { readonly tray: Tray };
  readonly vault: Vault;
  readonly turns: Turns;
  readonly services: Services;
  readonly clock: Clock;
  readonly root: RootDialog;
  readonly logged: readonly string[];
  person(address?: string): Person;
  idle(): Promise<void>;
  /** Resolves when everything written has left us; texts may still be gathered. */
  delivered(): Promise<void>;
  close(): Promise<void>;
  /** Lets go of the data as a killed process does: whatever was under way stays undone. */
  abandon(): Promise<void>;
}

let people = 0;

/** The real store, turns, dialogs and outbox without a server: for looking into what is kept between two texts. */
export function aLine(options: Options = {}): ALine {
  const clock: Clock | ManualClock = options.clock ?? manualClock(new Date('2026-11-23T03:00:00Z'));
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'sideroom-'));
  const logged: string[] = [];
  const log = jsonLog(clock, (line) => logged.push(line));
  const vault = openVault(keyFile(join(folder, 'key')));
  const store = openSqliteStore(folder, vault, randomIds);
  const settings = settingsOf({ PUBLIC_URL: 'https://line.example.org', ...options.settings });
  const finding = openFinding();
  const services: Services = {
    directory: shown(readDirectory(directoryFolder)),
    finding,
    ids: randomIds,
    service: serviceFacts(settings, () => 0),
  };
  const made = rootDialog(services);
  const root = options.dialogs?.(made, services) ?? made;
  const received = new Map<string, Heard[]>();
  const deliver: DeliverOutbox = new DeliverOutbox({
    store,
    clock,
    log,
    channels: [
      {
        channel,
        together: true,
        async deliver(entry) {
          await options.beforeDelivery?.(entry);
          const list = received.get(entry.address) ?? [];
          list.push({ saying: entry.saying, body: renderText(entry.saying) });
          received.set(entry.address, list);
          return { kind: 'sent', vendorId: entry.id };
        },
      },
    ],
  });
  const turns: Turns = new Turns({
    store: options.storeForTurns?.(store) ?? store,
    bot: new PractitionerBot(root),
    services,
    presence: { advisorsOnDuty: async () => options.advisorsOnDuty?.() ?? 0 },
    clock,
    ids: randomIds,
    vault,
    log,
    gatherMilliseconds: options.gatherMilliseconds ?? 0,
    committed: () => deliver.wake(),
  });
  const idle = async () => {
    await turns.idle();
    await deliver.idle();
  };
  return {
    store,
    vault,
    turns,
    services,
    clock,
    root,
    logged,
    idle,
    delivered: () => deliver.idle(),
    person(address) {
      people += 1;
      const own = address ?? `+4477008${String(people).padStart(5, '0')}`;
      return personOf(own, { line: turns, store, clock, idle, received });
    },
    async abandon() {
      await finding.close();
      await store.close();
    },
    async close() {
      await turns.stop();
      await deliver.stop();
      await finding.close();
      await store.close();
      if (options.folder === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface Around {
  readonly line: Line;
  readonly store: Store;
  readonly clock: Clock;
  readonly idle: () => Promise<void>;
  readonly received: ReadonlyMap<string, readonly Heard[]>;
}

function personOf(address: string, { line, store, clock, idle, received }: Around): Person {
  let seen = received.get(address)?.length ?? 0;
  let id: ConversationId | undefined;
  const sends: Person['sends'] = async (text, part) => {
    const arrival = { channel, address, channelMessageId: randomIds.next(), text, at: clock.now(), ...part };
    const accepted = await line.hear(arrival);
    id = accepted.conversation;
    return id;
  };
  const hears = () => {
    const all = received.get(address) ?? [];
    const news = all.slice(seen);
    seen = all.length;
    return news;
  };
  const conversation = async () => {
    const loaded = id && (await store.load(id));
    if (!loaded) throw new Error('no conversation yet');
    return loaded.conversation;
  };
  return {
    address,
    sends,
    hears,
    conversation,
    async says(...texts) {
      hears();
      for (const text of texts) {
        await sends(text);
        await idle();
      }
      return hears();
    },
    place: async () => placeIn((await conversation()).memory.dialog),
    async transcript() {
      const entries: Entry[] = [];
      if (id !== undefined) for await (const entry of store.transcript(id)) entries.push(entry);
      return entries;
    },
  };
}
