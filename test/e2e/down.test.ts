import { afterEach, describe, expect, it } from 'vitest';
import { phoneChannel } from '../../src/channels/text/phone/channel.ts';
import type { Store, WebRequest } from '../../src/core/ports.ts';
import { randomIds } from '../../src/system/ids.ts';
import { callsForHelp } from '../scripts/calls-for-help.ts';
import { type ALine, aLine, type Heard, type Options } from '../support/a-line.ts';
import { expectCrisisNumbers } from '../support/crisis.ts';
import { type Faults, faulty } from '../support/faulty-dialog.ts';
import { freshFolder } from '../support/folder.ts';
import { type ManualClock, manualClock } from '../support/manual-clock.ts';

let line: ALine;
afterEach(() => line.close());

const bodies = (heard: readonly Heard[]) => heard.map(({ body }) => body);

/** A line whose store can be taken away and given back. */
function withBrokenStore(broken: { accept: boolean; commit: boolean }, clock: ManualClock): ALine {
  const refuse = () => Promise.reject(new Error('database or disk is full'));
  return aLine({
    clock,
    storeForTurns: (store: Store): Store => ({
      ...store,
      accept: (arrival) => (broken.accept ? refuse() : store.accept(arrival)),
      commit: (change) => (broken.commit ? refuse() : store.commit(change)),
    }),
  });
}

/** The pretend phone's own routes, as the server calls them. */
function wire() {
  const { turns, store, clock, vault } = line;
  const { routes } = phoneChannel({ line: turns, tray: store.tray, clock, ids: randomIds, vault });
  const call = async (method: string, path: string, body: unknown, query = '') => {
    const route = routes.find((each) => each.method === method && each.path === path);
    const request: WebRequest = {
      path,
      url: path,
      parameters: {},
      query: new URLSearchParams(query),
      header: () => undefined,
      body: new TextEncoder().encode(JSON.stringify(body)),
    };
    const answer = await route?.handle(request);
    return { status: answer?.status, content: JSON.parse(answer?.body ?? '{}') };
  };
  return {
    post: (from: string, body: string, id: string) => call('POST', '/text/phone', { from, body, id }),
    messages: async (number: string) => {
      const query = `number=${encodeURIComponent(number)}&after=0`;
      const { content } = await call('GET', '/text/phone/messages', {}, query);
      return (content.messages as { body: string }[]).map(({ body }) => body);
    },
  };
}

describe('while nothing can be kept', () => {
  it.each([...callsForHelp.map(({ text }) => text), 'hi', 'refer myself', 'STOP', ''])(
    'the refusal itself carries the numbers, and so does the phone: "%s"',
    async (text) => {
      const broken = { accept: true, commit: false };
      line = withBrokenStore(broken, manualClock());
      const { post, messages } = wire();
      const number = '+447700900801';
      const refused = await post(number, text, 'one');
      expect(refused.status).toBe(503);
      expectCrisisNumbers([refused.content.say]);
      await post(number, text, 'one');
      const told = await messages(number);
      expectCrisisNumbers(told);
      expect(told).toHaveLength(1);
      broken.accept = false;
      expect((await post(number, text, 'one')).status).toBe(202);
      expect((await post(number, text, 'one')).status).toBe(202);
      await line.idle();
      const person = line.person(number);
      await person.sends('again');
      expect((await person.transcript()).filter(({ from }) => from === 'practitioner')).toHaveLength(2);
    },
  );
});

describe('while nothing can be written after a text was accepted', () => {
  it.each(callsForHelp)('it is answered as soon as writing works again: $text', async ({ text }) => {
    const clock = manualClock();
    const broken = { accept: false, commit: true };
    line = withBrokenStore(broken, clock);
    const person = line.person();
    await person.sends(text);
    for (let second = 0; second < 5; second += 1) await clock.advance(1_000);
    expect(person.hears()).toEqual([]);
    broken.commit = false;
    await clock.advance(1_000);
    await line.idle();
    const heard = bodies(person.hears());
    expectCrisisNumbers(heard);
    expect(heard).toHaveLength(1);
  });
});

function withFaults(faults: Faults, options: Options = {}): ALine {
  return aLine({ ...options, dialogs: (root) => faulty(root, faults) });
}

describe('a dialog that throws', () => {
  it('once or twice is not noticed by anyone', async () => {
    const faults: Faults = { throws: 0, hangs: false };
    line = withFaults(faults);
    const person = line.person();
    for (const throws of [1, 2]) {
      faults.throws = throws;
      expect(bodies(await person.says('hi')).join(' ')).not.toMatch(/went wrong/);
    }
    expect(await line.store.alarms()).toEqual([]);
    expect((await person.conversation()).stage.kind).toBe('with-assistant');
  });

  it('every time gets an apology, numbers, a person, an alarm; the state is as it was and the next text goes on', async () => {
    const faults: Faults = { throws: 0, hangs: false };
    line = withFaults(faults);
    const person = line.person();
    await person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'Cardiff');
    const before = await person.conversation();
    faults.throws = Number.POSITIVE_INFINITY;
    const heard = bodies(await person.says('doctor'));
    expect(heard.join(' ')).toMatch(/something of ours went wrong/);
    expectCrisisNumbers(heard, 'wales');
    const after = await person.conversation();
    expect(after.memory).toEqual(before.memory);
    expect(after.stage).toMatchObject({ kind: 'waiting', why: 'assistant-failed' });
    const alarms = (await line.store.alarms()).map(({ kind }) => kind);
    expect(alarms.sort()).toEqual(['person-needed-nobody-there', 'turn-failed']);
    faults.throws = 0;
    expect(bodies(await person.says('doctor')).join(' ')).toMatch(/grade or role/);
  });

  it.each(callsForHelp)('every time still answers a call for help: $text', async ({ text }) => {
    const faults: Faults = { throws: 0, hangs: false };
    line = withFaults(faults);
    const person = line.person();
    await person.says('hi', 'yes');
    faults.throws = Number.POSITIVE_INFINITY;
    await person.says('safe');
    expectCrisisNumbers(bodies(await person.says(text)).slice(0, 1));
    expectCrisisNumbers(bodies(await person.says('carry on')));
    expectCrisisNumbers(bodies(await person.says(text)).slice(0, 1));
    expect((await person.conversation()).memory.safety?.noted).toBe(true);
  });
});

describe('a turn that never ends', () => {
  it('is given up three times, ten seconds each, and answered with an apology and numbers', async () => {
    const clock = manualClock();
    const faults: Faults = { throws: 0, hangs: false };
    line = withFaults(faults, { clock });
    const person = line.person();
    await person.says('hi', 'yes');
    faults.hangs = true;
    await person.sends('safe');
    for (let second = 0; second < 29; second += 1) await clock.advance(1_000);
    expect(person.hears().length).toBeLessThanOrEqual(2);
    await clock.advance(5_000);
    await line.idle();
    const heard = bodies(person.hears());
    expectCrisisNumbers(heard);
    faults.hangs = false;
    expect(bodies(await person.says('safe')).join(' ')).toMatch(/What would you like to do/);
  });

  it('does not keep a call for help waiting', async () => {
    const faults: Faults = { throws: 0, hangs: true };
    line = withFaults(faults);
    expectCrisisNumbers(bodies(await line.person().says('I want to kill myself')));
  });
});

describe('a message that brings the process down', () => {
  it('three times is parked at the fourth start: apology, numbers, a person, an alarm, and the next goes on', async () => {
    const folder = freshFolder();
    const address = '+447700900802';
    const clock = manualClock();
    const faults: Faults = { throws: 0, hangs: false };
    line = withFaults(faults, { folder, clock });
    const first = line.person(address);
    await first.says('hi', 'yes');
    const before = await first.conversation();
    faults.hangs = true;
    await first.sends('safe');
    await line.abandon();
    for (let start = 1; start <= 3; start += 1) {
      const crashing = withFaults(faults, { folder, clock });
      await crashing.turns.resume();
      expect((await crashing.store.alarms()).map(({ kind }) => kind)).toEqual([]);
      await crashing.abandon();
    }
    faults.hangs = false;
    line = withFaults(faults, { folder, clock });
    const person = line.person(address);
    await line.turns.resume();
    await line.idle();
    const heard = bodies(person.hears());
    expectCrisisNumbers(heard);
    expect(heard).toHaveLength(1);
    const alarms = (await line.store.alarms()).map(({ kind }) => kind);
    expect(alarms.sort()).toEqual(['message-parked', 'person-needed-nobody-there']);
    const next = bodies(await person.says('safe'));
    expect(next.join(' ')).toMatch(/What would you like to do/);
    expect((await person.conversation()).id).toBe(before.id);
  });
});
