import { downReply } from '../dialogs/safety/replies.ts';
import type { Services } from '../dialogs/services.ts';
import { screen } from '../src/core/concern/screen.ts';
import type { SecondReader } from '../src/core/concern/second-reader.ts';
import type { Loaded } from '../src/core/conversation.ts';
import { Fault } from '../src/core/errors.ts';
import { word } from '../src/core/facts.ts';
import type { ConversationId } from '../src/core/ids.ts';
import type { Accepted, Arrival, Fate, Saying } from '../src/core/message.ts';
import { type PassWords, passName, readPass } from '../src/core/pass.ts';
import type { Change, Clock, Ids, Line, Log, Presence, Store, Vault } from '../src/core/ports.ts';
import type { PractitionerBot } from './practitioner-bot.ts';
import { type Around, respond, respondToFailure } from './respond.ts';
import { secondOpinion } from './second-opinion.ts';

export interface TurnParts {
  readonly store: Store;
  readonly bot: PractitionerBot;
  readonly services: Services;
  readonly presence: Presence;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Pick<Vault, 'name'>;
  readonly log: Log;
  /** How long to wait for more texts before answering, in milliseconds; words that call for help do not wait. */
  readonly gatherMilliseconds: number;
  /** Another reader of concern, which may only add. */
  readonly secondReader?: SecondReader;
  /** A message was kept. */
  readonly accepted?: (id: ConversationId) => void;
  /** Something was written that is to be sent. */
  readonly committed: (id: ConversationId) => void;
}

const mostFailures = 3;
const mostConflicts = 6;
const longestTurnMilliseconds = 10_000;
const retryMilliseconds = 1_000;

interface Lane {
  /** The turns of this conversation, one after the other. */
  running: Promise<void>;
  cancel: (() => void) | undefined;
  /** Resolves when the wait for more texts is over. */
  gathered: Promise<void>;
}

/** Accept, screen, gather, run, commit: one conversation one turn at a time. */
export class Turns implements Line {
  readonly #parts: TurnParts;
  readonly #lanes = new Map<ConversationId, Lane>();
  #stopped = false;

  constructor(parts: TurnParts) {
    this.#parts = parts;
  }

  async hear(arrival: Arrival): Promise<Accepted> {
    const urgent = screen(arrival.text) !== undefined;
    const moved = await this.#movedHere(arrival);
    const accepted = await this.#parts.store.accept(moved ? { ...arrival, joined: true } : arrival);
    this.#parts.log.info(accepted.repeated ? 'message-repeated' : 'message-accepted');
    if (!accepted.repeated) this.#parts.accepted?.(accepted.conversation);
    this.#plan(accepted.conversation, urgent || arrival.joined || moved ? 0 : this.#parts.gatherMilliseconds);
    return accepted;
  }

  /** A text that is nothing but the words of a pass brings its conversation here; any other words are only words. */
  async #movedHere({ text, channel, address }: Arrival): Promise<boolean> {
    const words = readPass(text);
    if (words === undefined) return false;
    const { store, vault, clock } = this.#parts;
    return (await store.usePass(passName(vault, words), channel, address, clock.now())) !== undefined;
  }

  whenDown(_text: string): Saying {
    return downReply(this.#parts.services.directory);
  }

  report(id: Parameters<Store['report']>[0], fate: Fate): Promise<'noted' | 'unknown'> {
    return this.#parts.store.report(id, fate, this.#parts.clock.now());
  }

  /** After a start: takes up what was accepted and not answered; what keeps bringing us down is parked. */
  async resume(): Promise<void> {
    for (const id of await this.#parts.store.unanswered()) {
      const loaded = await this.#parts.store.load(id);
      const first = loaded?.unanswered[0];
      if (loaded === undefined || first === undefined) continue;
      const times = await this.#parts.store.takeUpAgain(id, first.sequence);
      if (times > mostFailures) await this.#inLane(id, () => this.#park(id));
      else this.#plan(id, 0);
    }
  }

  /** While running: anything accepted that no lane is busy with. */
  async sweep(): Promise<void> {
    for (const id of await this.#parts.store.unanswered()) if (!this.#lanes.has(id)) this.#plan(id, 0);
  }

  /** Resolves when no turn is under way. */
  async idle(): Promise<void> {
    while (this.#lanes.size > 0)
      await Promise.all([...this.#lanes.values()].flatMap(({ running, gathered }) => [running, gathered]));
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const lane of this.#lanes.values()) lane.cancel?.();
    await Promise.all([...this.#lanes.values()].map(({ running }) => running));
  }

  #plan(id: ConversationId, milliseconds: number): void {
    if (this.#stopped) return;
    const lane = this.#lane(id);
    // The wait runs from the first text of a burst: texts that keep coming do not put the answer off.
    if (lane.cancel !== undefined && milliseconds > 0) return;
    lane.cancel?.();
    const go = () => {
      lane.cancel = undefined;
      void this.#inLane(id, () => this.#answer(id));
    };
    if (milliseconds > 0) this.#wait(lane, milliseconds, go);
    else go();
  }

  #wait(lane: Lane, milliseconds: number, go: () => void): void {
    lane.gathered = new Promise((resolve) => {
      const cancel = this.#parts.clock.after(milliseconds, () => {
        go();
        resolve();
      });
      lane.cancel = () => {
        cancel();
        lane.cancel = undefined;
        resolve();
      };
    });
  }

  #lane(id: ConversationId): Lane {
    let lane = this.#lanes.get(id);
    if (lane === undefined) {
      lane = { running: Promise.resolve(), cancel: undefined, gathered: Promise.resolve() };
      this.#lanes.set(id, lane);
    }
    return lane;
  }

  #inLane(id: ConversationId, work: () => Promise<void>): Promise<void> {
    const lane = this.#lane(id);
    const next = lane.running.then(work).catch((reason) => this.#later(id, reason));
    lane.running = next;
    void next.then(() => {
      if (lane.running === next && lane.cancel === undefined) this.#lanes.delete(id);
    });
    return next;
  }

  /** The store could not be read or written: nothing is lost, it is tried again. */
  #later(id: ConversationId, reason: unknown): void {
    this.#parts.log.error('turn-not-written', { code: codeOf(reason) });
    this.#plan(id, retryMilliseconds);
  }

  async #answer(id: ConversationId): Promise<void> {
    let failures = 0;
    for (let conflicts = 0; ; ) {
      const loaded = await this.#parts.store.load(id);
      if (loaded === undefined || loaded.unanswered.length === 0) return;
      const change = await this.#workOut(loaded, failures >= mostFailures);
      if (change === undefined) {
        failures += 1;
        continue;
      }
      if ((await this.#write(change, conflicts)) === 'committed') return;
      conflicts += 1;
    }
  }

  async #write(change: Change, conflicts: number): Promise<'committed' | 'conflict'> {
    // A flood of texts must not keep a person from an answer for ever.
    const insisting: Change = conflicts >= mostConflicts ? { ...change, insist: true } : change;
    const written = await this.#parts.store.commit(insisting);
    if (written === 'conflict') return written;
    this.#parts.log.info('turn-committed', { sayings: change.say.length, concerns: change.noticed.length });
    this.#parts.committed(change.conversation);
    return written;
  }

  /** Undefined when it failed and is to be tried again. */
  async #workOut(loaded: Loaded, lastResort: boolean): Promise<Change | undefined> {
    const around = await this.#around(loaded.conversation.id);
    if (lastResort) return respondToFailure(loaded, around, 'turn-failed');
    try {
      return await this.#within(respond(loaded, around));
    } catch (reason) {
      this.#parts.log.error('turn-failed', { code: codeOf(reason) });
      return undefined;
    }
  }

  async #park(id: ConversationId): Promise<void> {
    const loaded = await this.#parts.store.load(id);
    if (loaded === undefined || loaded.unanswered.length === 0) return;
    this.#parts.log.error('message-parked');
    await this.#write(respondToFailure(loaded, await this.#around(id), 'message-parked'), mostConflicts);
  }

  async #around(id: ConversationId): Promise<Around> {
    const { bot, services, store, presence, clock, ids, vault, secondReader } = this.#parts;
    const advisorsOnDuty = await presence.advisorsOnDuty();
    const nameOfCode = (code: string) => vault.name(`booking|${code}`);
    const nameOfPass = (words: PassWords) => passName(vault, words);
    const writing = { at: clock.now(), ids, advisorsOnDuty, nameOfCode, nameOfPass };
    const opinion: Around['opinion'] =
      secondReader && ((noticed, texts, asked) => secondOpinion(secondReader, clock, noticed, texts, asked));
    return { bot, services, writing, holdings: () => store.holdings(id), ...(opinion && { opinion }) };
  }

  #within<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = this.#parts.clock.after(longestTurnMilliseconds, () =>
        reject(new Fault('turn-overran')),
      );
      work.then(resolve, reject).finally(cancel);
    });
  }
}

/** The code of a fault, or the kind of an error; never its message, which could quote a person. */
function codeOf(reason: unknown) {
  if (reason instanceof Fault) return word(reason.code);
  return word(reason instanceof Error ? reason.name : 'unknown');
}
