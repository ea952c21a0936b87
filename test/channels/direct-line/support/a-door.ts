import { onTestFinished } from 'vitest';
import { directLine } from '../../../../src/channels/direct-line/index.ts';
import type { ConversationId } from '../../../../src/core/ids.ts';
import type { Store } from '../../../../src/core/ports.ts';
import { serve } from '../../../../src/server/server.ts';
import { Watchers } from '../../../../src/server/watchers.ts';
import { randomIds } from '../../../../src/system/ids.ts';
import { jsonLog } from '../../../../src/system/log.ts';
import { type ALine, aLine } from '../../../support/a-line.ts';
import { type ManualClock, manualClock } from '../../../support/manual-clock.ts';

/** Direct Line on a real port before a real store and real turns, with its clock and its failures in the test's hands. */
export interface Door {
  readonly url: string;
  readonly line: ALine;
  readonly clock: ManualClock;
  /** Every line that the server and the channel have logged. */
  readonly logged: readonly string[];
  /** What the store refuses from now on. */
  readonly broken: { reading: boolean; writing: boolean };
  changed(id: ConversationId): void;
}

export async function aDoor(): Promise<Door> {
  const clock = manualClock(new Date('2026-11-23T10:00:00Z'));
  const broken = { reading: false, writing: false };
  const refuse = () => Promise.reject(new Error('database or disk is full'));
  const failing = (store: Store): Store => ({
    ...store,
    accept: (arrival) => (broken.writing ? refuse() : store.accept(arrival)),
    find: (channel, address) => (broken.reading ? refuse() : store.find(channel, address)),
    load: (id) => (broken.reading ? refuse() : store.load(id)),
  });
  const line = aLine({ clock, storeForTurns: failing });
  const watchers = new Watchers();
  const logged: string[] = [];
  const log = jsonLog(clock, (line) => logged.push(line));
  const direct = directLine({
    line: line.turns,
    store: failing(line.store),
    watch: watchers,
    clock,
    ids: randomIds,
    vault: line.vault,
    log,
    onScreen: (text) => text,
    publicUrl: undefined,
    origins: [],
  });
  const at = { host: '127.0.0.1', port: 0 };
  const listening = await serve(direct.routes, at, log, direct.upgrade);
  onTestFinished(async () => {
    direct.close();
    const closed = listening.close();
    await clock.advance(1_000);
    await closed;
    await line.close();
  });
  return {
    url: `http://127.0.0.1:${listening.port}`,
    line,
    clock,
    logged,
    broken,
    changed: (id) => watchers.changed(id),
  };
}
