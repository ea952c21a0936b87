import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screen } from '../../src/core/concern/screen.ts';
import { advance, type Stage } from '../../src/core/conversation.ts';
import type { AdvisorId } from '../../src/core/ids.ts';
import type { Change } from '../../src/core/ports.ts';
import { type Path, paths } from '../scripts/answers.ts';
import { type CallForHelp, callsForHelp } from '../scripts/calls-for-help.ts';
import { type ALine, aLine, type Heard, type Person } from '../support/a-line.ts';
import { expectCrisisNumbers } from '../support/crisis.ts';
import { nameOf } from '../support/place.ts';
import { everyQuestion, type Stop, walk } from '../support/walk.ts';

let line: ALine;
beforeAll(() => {
  line = aLine({ settings: { BOOKING_APP_URL: 'https://booking.example.org' } });
});
afterAll(() => line.close());

const bodies = (heard: readonly Heard[]) => heard.map(({ body }) => body);
const question = (heard: readonly Heard[]) =>
  heard.findLast(({ saying }) => saying.asks !== undefined)?.saying;

/** The same question, whatever was joined in front of it. */
function sameQuestion(one: Heard['saying'] | undefined, other: Heard['saying'] | undefined): boolean {
  const [a = '', b = ''] = [one?.text, other?.text];
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  return (
    shared >= Math.min(15, a.length) &&
    String(one?.choices) === String(other?.choices) &&
    one?.asks === other?.asks
  );
}

/** The call for help is answered in the very next reply, filed nowhere, and the place is kept. */
async function callsAt({ person, place, name, heard }: Stop, call: CallForHelp): Promise<void> {
  const when = `"${call.text}" at ${name}`;
  const before = await person.conversation();
  const reply = await person.says(call.text);
  expectCrisisNumbers(bodies(reply.slice(0, 1)), before.memory.known.nation, when);
  const after = await person.conversation();
  expect(after.memory.dialog, `nothing is filed after ${when}`).toEqual(before.memory.dialog);
  expect([after.memory.safety?.noted, after.stage.kind], when).toEqual([true, 'waiting']);
  const again = await person.says('carry on');
  expect(sameQuestion(question(heard), question(again)), `${when}: ${bodies(again).join(' | ')}`).toBe(true);
  const back = await person.place();
  expect([nameOf(back), back?.answers], when).toEqual([name, place?.answers]);
}

describe('a text that calls for help', () => {
  it('is of each kind and of each topic in these tests', () => {
    for (const { text, kind, topic } of callsForHelp)
      expect(screen(text), text).toMatchObject({ kind, topic });
  });

  it.each(callsForHelp)('is answered at every question there is, and its place kept: $text', async (call) => {
    const reached = new Set<string>();
    const visit = async (stop: Stop) => {
      reached.add(stop.name);
      await callsAt(stop, call);
    };
    for (const names of await Promise.all(paths.map((path) => walk(line, path, visit))))
      expect(new Set(names).size, 'the true answers go on from every question').toBe(
        names.length - repeats(names),
      );
    expect([...everyQuestion(line), 'menu'].filter((name) => !reached.has(name))).toEqual([]);
  });

  it('is answered at every question where nobody has been asked for yet', async () => {
    let turn = 0;
    const visitAt = (path: Path, at: string) => {
      const call = callsForHelp[turn % callsForHelp.length];
      turn += 1;
      return walk(line, path, async (stop) => {
        if (stop.name === at && call !== undefined) await callsAt(stop, call);
      });
    };
    for (const path of paths) {
      const names = [...new Set(await walk(line, path))];
      await Promise.all(names.map((at) => visitAt(path, at)));
    }
  });
});

/** A changed answer comes by the question again, and so does the check after it. */
function repeats(names: readonly string[]): number {
  return names.includes('referral.change') ? 2 : 0;
}

/** Writes a stage as the console will. */
async function putStage(person: Person, stage: Stage, fence = 0): Promise<void> {
  const { id, revision, heard, memory } = await person.conversation();
  const change: Change = {
    conversation: id,
    loaded: { revision, heard },
    at: line.clock.now(),
    stage,
    fence,
    memory,
    answered: heard,
    noticed: [],
    say: [],
  };
  expect(await line.store.commit(change)).toBe('committed');
}

const advisor = 'advisor-of-these-tests' as AdvisorId;

const states: readonly (readonly [name: string, begin: (person: Person) => Promise<unknown>])[] = [
  ['the first text of all', async () => undefined],
  ['before consent', (person) => person.says('hi')],
  ['after consent was refused', (person) => person.says('hi', 'no')],
  ['while paused', (person) => person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'pause')],
  ['while waiting for a person', (person) => person.says('hi', 'person', 'wait')],
  [
    'with an advisor',
    async (person) => {
      await person.says('hi', 'person', 'wait');
      const { stage } = await person.conversation();
      await putStage(person, advance(stage, { kind: 'claimed', advisor, at: line.clock.now(), fence: 1 }), 1);
    },
  ],
  [
    'after the conversation has ended',
    async (person) => {
      await person.says('hi', 'yes', 'safe');
      const { stage } = await person.conversation();
      await putStage(person, advance(stage, { kind: 'ended', at: line.clock.now(), how: 'completed' }));
    },
  ],
  ['after STOP', (person) => person.says('hi', 'yes', 'safe', 'STOP')],
  ['at our question about their safety', (person) => person.says('hi', 'I want to die')],
  ['after everything was erased', (person) => person.says('hi', 'delete my data', 'erase it')],
  ['after a picture', async (person) => person.sends('', { attachments: 1 }).then(() => line.idle())],
  ['after HELP', (person) => person.says('hi', 'HELP')],
];

describe.each(states)('a text that calls for help, %s,', (name, begin) => {
  it.each(callsForHelp)('is answered in the very next reply: $text', async (call) => {
    const person = line.person();
    await begin(person);
    const reply = await person.says(call.text);
    expectCrisisNumbers(bodies(reply.slice(0, 1)), undefined, `${call.text}, ${name}`);
    const noted = (await person.transcript()).findLast(({ from }) => from === 'practitioner');
    expect(noted?.concern).toMatchObject({ kind: call.kind, topic: call.topic });
    const { stage } = await person.conversation();
    expect(stage.kind).toBe(name === 'with an advisor' ? 'with-advisor' : 'waiting');
  });
});

describe('what is said to our question about their safety', () => {
  const said: readonly (readonly [call: string, then: string, noted: boolean])[] = [
    ['there is no point any more', 'no', false],
    ['my friend killed herself last week', 'no', false],
    ['there is no point any more', 'not sure', true],
    ['there is no point any more', '', true],
    ['there is no point any more', 'Leeds', true],
    ['there is no point any more', 'carry on', true],
    ['there is no point any more', 'yes', true],
    ['there is no point any more', 'not really', true],
    ['I want to kill myself', 'no', true],
    ['I have taken an overdose', 'no', true],
  ];
  it.each(said)('"%s", then "%s": it stays noted: %s', async (call, then, noted) => {
    const person = line.person();
    await person.says('hi', 'yes', 'safe', call, then);
    expect((await person.conversation()).memory.safety?.noted).toBe(noted);
    expect((await person.conversation()).stage.kind).toBe('waiting');
  });

  it('a no after something said outright and something unclear leaves it noted', async () => {
    const person = line.person();
    await person.says('hi', 'I want to kill myself', 'there is no point any more', 'no');
    expect((await person.conversation()).memory.safety?.noted).toBe(true);
  });

  it('days of silence leave it noted, and the conversation goes on where it was', async () => {
    const own = aLine();
    const person = own.person();
    await person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'there is no point any more');
    const later = own.clock as unknown as { advance(milliseconds: number): Promise<void> };
    await later.advance(3 * 86_400_000);
    expect((await person.conversation()).memory.safety?.noted).toBe(true);
    const heard = await person.says('hello');
    expect((await person.conversation()).memory.safety?.noted).toBe(true);
    expect(bodies(heard).join(' ')).toMatch(/Where do you work/);
    await own.close();
  });
});
