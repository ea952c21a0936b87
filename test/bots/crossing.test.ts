import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ALine, aLine, type Person } from '../support/a-line.ts';

let line: ALine;
let person: Person;
/** While it is shut, what we say does not leave us. */
let door: Promise<void>;
let open: () => void;
const shut = () => {
  door = new Promise((resolve) => {
    open = resolve;
  });
};

beforeEach(() => {
  door = Promise.resolve();
  line = aLine({ beforeDelivery: () => door });
  person = line.person();
});
afterEach(() => line.close());

/** Sends `first`, and `then` before what we say to it has left us. */
async function crossing(first: string, then: string, afterwards?: string) {
  shut();
  await person.sends(first);
  await line.turns.idle();
  await person.sends(then);
  if (afterwards === undefined) await line.turns.idle();
  open();
  await line.idle();
  if (afterwards !== undefined) await person.says(afterwards);
  return person.hears().map(({ body }) => body);
}

describe('a text that crosses our question', () => {
  it('does not settle our question about their safety with a no', async () => {
    await person.says('hi', 'yes', 'safe');
    await crossing('there is no point any more', 'no');
    expect((await person.conversation()).memory.safety).toMatchObject({ noted: true, awaiting: true });
    await person.says('no');
    expect((await person.conversation()).memory.safety).toMatchObject({ noted: false, awaiting: false });
  });

  it('is not a choice from the menu when it is a number, and is a wish when it is words', async () => {
    await person.says('hi', 'yes');
    await crossing('safe', '1');
    expect(await person.place()).toBeUndefined();
    const other = line.person();
    person = other;
    await person.says('hi', 'yes');
    await crossing('safe', 'refer myself');
    expect(await person.place()).toMatchObject({ dialog: 'referral', asked: 'handle' });
  });

  it('is added to an answer in their own words, and the next question is asked again', async () => {
    await person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'Leeds', 'doctor', 'ST5', 'skip');
    const heard = await crossing('I cannot sleep', 'and I snap at everyone');
    expect(heard.join('\n')).toMatch(/added that to your last answer[\s\S]*Which of these fit/);
    expect((await person.place())?.answers.story).toMatchObject({
      value: 'I cannot sleep\nand I snap at everyone',
    });
  });

  it('is not joined to a later text that did not cross', async () => {
    const slow = aLine({ beforeDelivery: () => door, gatherMilliseconds: 400 });
    const clock = slow.clock as unknown as { advance(milliseconds: number): Promise<void> };
    const own = slow.person();
    const tell = async (text: string) => {
      await own.sends(text);
      await clock.advance(400);
      await slow.turns.idle();
    };
    for (const text of ['hi', 'yes', 'safe', 'refer']) {
      await tell(text);
      await slow.idle();
    }
    shut();
    await tell('Sam');
    await own.sends('Glasgow');
    open();
    await slow.delivered();
    await own.sends('Leeds');
    await clock.advance(400);
    await slow.idle();
    expect((await own.place())?.answers.nation).toMatchObject({
      value: { nation: 'england' },
      said: 'Leeds',
    });
    await slow.close();
  });
});
