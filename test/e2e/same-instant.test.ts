import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { trueAnswers } from '../scripts/answers.ts';
import { aLine, type Person } from '../support/a-line.ts';
import { type Chance, chance } from '../support/chance.ts';
import { nameOf } from '../support/place.ts';
import { Witness } from '../support/witness.ts';

const atOnce = 20;

/** Two to five texts for whatever is open: answers to it, to the next question, and to none. */
function burst(name: string, random: Chance, number: number): readonly string[] {
  const menu = random.pick(['1', 'refer', '2', 'what do you hold']);
  const own = name === 'menu' ? menu : (trueAnswers[name] ?? 'yes');
  const others = ['1', '2', '3', 'yes', 'no', 'skip', 'not sure', 'safe', 'Leeds', 'doctor', `Word${number}`];
  const texts = new Set([own]);
  const most = 2 + random.upTo(4);
  while (texts.size < most) texts.add(random.pick(others));
  return [...texts].sort(() => random.upTo(3) - 1);
}

/** A text leaves at once, in the next round of the loop, or some milliseconds later, while the first is worked on. */
async function soon(random: Chance, most: number): Promise<void> {
  const wait = random.upTo(most + 2);
  if (wait === 0) return;
  if (wait === 1) await new Promise((resolve) => setImmediate(resolve));
  else await new Promise((resolve) => setTimeout(resolve, wait - 2));
}

interface Told {
  readonly person: Person;
  readonly sent: string[];
}

async function tell(told: Told, texts: readonly string[], random: Chance, spread: number): Promise<void> {
  told.sent.push(...texts);
  await Promise.all(
    texts.map(async (text) => {
      await soon(random, spread);
      await told.person.sends(text);
    }),
  );
}

interface Runs {
  readonly runs: number;
  readonly gatherMilliseconds: number;
  readonly seed: number;
  /** Over how many milliseconds the texts of one burst are spread. */
  readonly spread: number;
  /** How long each of our sayings takes to leave. */
  readonly slowMilliseconds: number;
}

async function run({ runs, gatherMilliseconds, seed, spread, slowMilliseconds }: Runs) {
  const witness = new Witness();
  const line = aLine({
    clock: systemClock,
    gatherMilliseconds,
    storeForTurns: (store) => witness.around(store),
    beforeDelivery: async (entry) => {
      if (slowMilliseconds > 0) await new Promise((resolve) => setTimeout(resolve, slowMilliseconds));
      await witness.left(entry);
    },
  });
  const random = chance(seed);
  const people = Array.from({ length: atOnce }, () => ({ person: line.person(), sent: [] as string[] }));
  for (const told of people) await tell(told, ['hi'], random, 0);
  await line.idle();
  for (let done = 0; done < runs; done += atOnce) {
    const names = await Promise.all(people.map(async ({ person }) => nameOf(await person.place())));
    await Promise.all(
      people.map((told, index) => tell(told, burst(names[index] ?? '', random, done), random, spread)),
    );
    await line.idle();
  }
  const lost: string[] = [];
  for (const { person, sent } of people) {
    const entries = await person.transcript();
    const kept = entries.filter(({ from }) => from === 'practitioner').map(({ text }) => text);
    if (kept.toSorted().join('|') !== sent.toSorted().join('|')) lost.push(person.address);
    expect(entries.map(({ sequence }) => sequence)).toEqual(entries.map((_, index) => index + 1));
  }
  const unanswered = await line.store.unanswered();
  await line.close();
  return { faults: witness.faults, lost, unanswered };
}

const none = { faults: [], lost: [], unanswered: [] };

describe('two to five texts in the same instant', () => {
  it.each([
    { runs: 400, gatherMilliseconds: 0, seed: 1, spread: 0, slowMilliseconds: 0 },
    { runs: 200, gatherMilliseconds: 0, seed: 2, spread: 12, slowMilliseconds: 0 },
    { runs: 200, gatherMilliseconds: 30, seed: 3, spread: 0, slowMilliseconds: 0 },
    { runs: 200, gatherMilliseconds: 30, seed: 4, spread: 60, slowMilliseconds: 0 },
    { runs: 200, gatherMilliseconds: 0, seed: 5, spread: 40, slowMilliseconds: 25 },
    { runs: 200, gatherMilliseconds: 30, seed: 6, spread: 80, slowMilliseconds: 25 },
  ])('are each kept once, answered once, and taken for no question not yet sent: %j', async (runs) => {
    expect(await run(runs)).toEqual(none);
  });
});
