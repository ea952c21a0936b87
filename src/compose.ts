import { join } from 'node:path';
import { PractitionerBot } from '../bots/practitioner-bot.ts';
import { Turns } from '../bots/turn.ts';
import { handoffWording } from '../dialogs/handoff/wording.ts';
import { rootDialog } from '../dialogs/index.ts';
import { safetyWording } from '../dialogs/safety/wording.ts';
import type { Services } from '../dialogs/services.ts';
import { phoneLine } from '../dialogs/signpost/wording.ts';
import { bookingRoutes } from './booking/links.ts';
import { botService } from './channels/bot-service/index.ts';
import type { Access } from './channels/bot-service/parts.ts';
import { directLine } from './channels/direct-line/index.ts';
import { openTextGateway } from './channels/text/index.ts';
import { webChat } from './channels/web-chat/index.ts';
import type { About } from './channels/web-chat/parts.ts';
import { webWords } from './channels/web-chat/words.ts';
import { readDirectory } from './config/directory-files.ts';
import { serviceFacts } from './config/service-facts.ts';
import type { Settings } from './config/settings.ts';
import { crisisRoutes, crisisRoutesKnown, shown } from './core/directory.ts';
import type { Clock, Ids, Line, Log } from './core/ports.ts';
import { openFinding } from './finding/index.ts';
import { DeliverOutbox } from './jobs/deliver-outbox.ts';
import { every, expire } from './jobs/keep-time.ts';
import { healthRoutes } from './server/health.ts';
import { counted, metricsRoute } from './server/metrics.ts';
import { type Listening, serve } from './server/server.ts';
import { Watchers } from './server/watchers.ts';
import { openSqliteStore } from './stores/sqlite/index.ts';
import { keyFile, keyFromBase64, openVault } from './system/vault.ts';

/** What the world gives a service, and tests give differently. */
export interface World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
}

export interface Running {
  readonly port: number;
  readonly line: Line;
  /** Resolves when no turn and no delivery is under way. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const directoryFolder = join(import.meta.dirname, '..', 'directory');
const halfMinute = 30_000;

/** Puts every part together and listens. The only file that knows them all. */
export async function start(settings: Settings, world: World): Promise<Running> {
  const { log, counts } = counted(world.log);
  const { clock, ids } = world;
  const directory = shown(readDirectory(directoryFolder));
  const vault = openVault(
    settings.DATA_KEY === undefined
      ? keyFile(join(settings.DATA_DIR, 'key'))
      : keyFromBase64(settings.DATA_KEY),
  );
  const store = openSqliteStore(settings.DATA_DIR, vault, ids);
  const finding = openFinding();
  const services: Services = {
    directory,
    finding,
    ids,
    service: serviceFacts(settings, () => listening.port),
  };
  // Nobody can sign in before there is a console, so nobody is said to be there.
  const presence = { advisorsOnDuty: async () => 0 };
  const watchers = new Watchers();
  const turns: Turns = new Turns({
    store,
    bot: new PractitionerBot(rootDialog(services)),
    services,
    presence,
    clock,
    ids,
    vault,
    log,
    gatherMilliseconds: settings.GATHER_MS,
    accepted: (id) => watchers.changed(id),
    committed: (id) => {
      watchers.changed(id);
      deliver.wake();
    },
  });
  const text = openTextGateway(settings, { line: turns, tray: store.tray, clock, ids, vault, log });
  const web = webChat({
    line: turns,
    store,
    watch: watchers,
    clock,
    ids,
    vault,
    log,
    about: aboutPages(settings, services, async () =>
      handoffWording.presence({
        onDuty: await presence.advisorsOnDuty(),
        service: services.service,
        now: clock.now(),
      }),
    ),
  });
  const direct = directLine({
    line: turns,
    store,
    watch: watchers,
    clock,
    ids,
    vault,
    log,
    onScreen: webWords,
    publicUrl: settings.PUBLIC_URL,
    origins: settings.WEB_ORIGINS,
  });
  const access = botAccess(settings);
  const bot =
    access &&
    botService({
      line: turns,
      clock,
      ids,
      vault,
      log,
      access,
      onScreen: webWords,
      urgent: safetyWording.routes(directory, undefined),
    });
  const channels = [text.outbound, web.outbound, direct.outbound, ...(bot ? [bot.outbound] : [])];
  const deliver: DeliverOutbox = new DeliverOutbox({ store, channels, clock, log });
  let stopping = false;
  const listening: Listening = await serve(
    [
      ...healthRoutes({ store, crisisRoutesKnown: crisisRoutesKnown(directory), stopping: () => stopping }),
      metricsRoute(counts, store),
      ...web.routes,
      ...bookingRoutes({ store, vault, clock, log, appUrl: settings.BOOKING_APP_URL }),
      ...text.routes,
      ...direct.routes,
      ...(bot?.routes ?? []),
    ],
    { host: settings.HOST, port: settings.PORT },
    log,
    direct.upgrade,
  );
  await turns.resume();
  deliver.wake();
  const keep = { days: settings.DAYS_KEPT, daysWithReferral: settings.DAYS_REFERRAL_KEPT };
  const jobs = [
    every(5_000, 'sweep', () => turns.sweep(), world),
    every(3_600_000, 'expire', () => expire(store, clock.now(), keep), world),
    ...(text.reconcile === undefined ? [] : [every(halfMinute, 'reconcile', text.reconcile, world)]),
  ];
  void text.reconcile?.();
  return {
    port: listening.port,
    line: turns,
    async idle() {
      await turns.idle();
      await deliver.idle();
    },
    stop: () => {
      stopping = true;
      web.close();
      direct.close();
      return stop({ jobs, listening, turns, deliver, close: [() => finding.close(), () => store.close()] });
    },
  };
}

/** Bot Framework's own door stays shut unless an app is configured, or this machine is let in for development. */
function botAccess(settings: Settings): Access | undefined {
  const {
    MICROSOFT_APP_ID: id,
    MICROSOFT_APP_PASSWORD: password,
    MICROSOFT_APP_TENANT_ID: tenantId,
  } = settings;
  if (id === undefined) return settings.BOT_SERVICE_LOOPBACK === 'on' ? { kind: 'loopback' } : undefined;
  const type = settings.MICROSOFT_APP_TYPE ?? 'SingleTenant';
  return { kind: 'app', app: { id, password, type, tenantId }, hosts: settings.BOT_SERVICE_HOSTS };
}

/** What the public pages say of this service. */
function aboutPages(settings: Settings, services: Services, presence: About['presence']): About {
  return {
    name: settings.SERVICE_NAME,
    publicUrl: settings.PUBLIC_URL,
    exitUrl: settings.EXIT_URL,
    textNumber: settings.TEXT_GATEWAY === 'twilio' ? settings.TWILIO_FROM : undefined,
    pretendPhone: settings.TEXT_GATEWAY === 'phone',
    daysKept: settings.DAYS_KEPT,
    daysReferralKept: settings.DAYS_REFERRAL_KEPT,
    phoneInstead: phoneLine(services),
    urgent: crisisRoutes(services.directory, undefined),
    services: services.directory,
    presence,
  };
}

interface Stopping {
  readonly jobs: readonly (() => void)[];
  readonly listening: Listening;
  readonly turns: Turns;
  readonly deliver: DeliverOutbox;
  readonly close: readonly (() => unknown)[];
}

/** Takes nothing new in, finishes what is under way, then lets go. A kill without this is as safe. */
async function stop({ jobs, listening, turns, deliver, close }: Stopping): Promise<void> {
  for (const end of jobs) end();
  await listening.close();
  await turns.stop();
  await deliver.stop();
  for (const each of close) await each();
}
