import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderText } from '../../src/channels/text/render.ts';
import type { ChannelId } from '../../src/core/ids.ts';
import type { Entry } from '../../src/core/message.ts';
import type { Store } from '../../src/core/ports.ts';
import { keyFile, openVault } from '../../src/system/vault.ts';
import { questionIn, trueAnswer } from '../scripts/referral.ts';
import { type AProcess, aProcess } from '../support/a-process.ts';
import { aNumber } from '../support/a-service.ts';
import { chance } from '../support/chance.ts';
import { freshFolder } from '../support/folder.ts';
import { all, withStore } from '../support/look.ts';
import { type StubbornPhone, stubbornPhone } from '../support/stubborn-phone.ts';

const kills = Number(process.env.KILLS ?? '100');
const peopleAtOnce = 6;
const patience = 60_000;

let service: AProcess;
afterEach(() => service.kill());

const answers: readonly (readonly [asked: RegExp, says: string])[] = [
  [/Are you happy to go on/, 'yes'],
  [/Is it safe for us to text/, 'safe'],
  [/What would you like to do/, 'refer myself'],
];

/** What is texted next; undefined when the referral is sent. */
function nextText(last: string): string | undefined {
  const early = answers.find(([asked]) => asked.test(last))?.[1];
  const key = questionIn([last]);
  return early ?? (key && trueAnswer(key));
}

const isQuestion = (body: string) => nextText(body) !== undefined || /Is there anything else/.test(body);

/** One referral from greeting to end. */
async function refer(phone: StubbornPhone): Promise<void> {
  let last = await phone.says('hi', isQuestion);
  for (let text = nextText(last); text !== undefined; text = nextText(last))
    last = await phone.says(text, isQuestion);
}

/** Person after person, until it is time to stop. */
async function stream(done: StubbornPhone[], goesOn: () => boolean): Promise<void> {
  while (goesOn()) {
    const phone = stubbornPhone(aNumber(), () => service.url, patience);
    done.push(phone);
    await refer(phone);
  }
}

/** Most die at work, some while they start. */
async function killAtRandom(random: ReturnType<typeof chance>): Promise<void> {
  const started = service.start();
  if (random.upTo(5) === 0) await new Promise((resolve) => setTimeout(resolve, random.upTo(1_200)));
  else {
    await started;
    await new Promise((resolve) => setTimeout(resolve, random.upTo(500)));
  }
  await service.kill();
}

const wasCrossed = /^(?:I have kept that\. You sent it before|Thank you, I have added that)/;

/**
 * The texts of a transcript. A question whose sending was cut short may be on the phone and yet not known to be: what
 * answers it then is kept and asked for again, and that one round is left out here.
 */
function shapeOf(entries: readonly Entry[]): readonly string[] {
  const shape: string[] = [];
  for (const { from, text } of entries)
    if (from === 'assistant' && wasCrossed.test(text)) shape.pop();
    else shape.push(`${from}: ${text}`);
  return shape;
}

/** Asks the store, by the id it came with, where a text of this phone is kept. */
async function keptOf(store: Store, folder: string, phone: StubbornPhone) {
  const vault = openVault(keyFile(join(folder, 'key')));
  const places = await Promise.all(
    [...phone.received].map(([id, text]) =>
      store.accept({
        channel: 'text' as ChannelId,
        address: phone.number,
        channelMessageId: `phone:${vault.name(`${phone.number} ${id}`)}`,
        text,
        at: new Date(),
      }),
    ),
  );
  const [first] = places;
  if (first === undefined) throw new Error('nothing was received');
  const loaded = await store.load(first.conversation);
  return { places, loaded, entries: await all(store.transcript(first.conversation)), id: first.conversation };
}

describe(`the process killed ${kills} times under a stream of conversations`, () => {
  it('keeps each received text once, answers it once, keeps each referral once and sends no reply twice', {
    timeout: 600_000,
  }, async () => {
    const folder = freshFolder();
    service = aProcess({ DATA_DIR: folder });
    await service.start();
    const undisturbed = stubbornPhone(aNumber(), () => service.url, patience);
    await refer(undisturbed);
    await service.stop();

    const random = chance(20261122);
    let left = kills;
    const phones: StubbornPhone[] = [];
    const streams = Promise.all(Array.from({ length: peopleAtOnce }, () => stream(phones, () => left > 0)));
    streams.catch(() => undefined);
    for (; left > 0; left -= 1) await killAtRandom(random);
    await service.start();
    await streams;
    const onPhones = await Promise.all(phones.map((phone) => phone.all()));
    expect(await service.stop()).toBe(0);

    await withStore(folder, async (store) => {
      expect(await store.unanswered()).toEqual([]);
      const pattern = shapeOf((await keptOf(store, folder, undisturbed)).entries);
      const referrals = await all(store.referrals());
      expect(referrals).toHaveLength(phones.length + 1);
      for (const [index, phone] of phones.entries()) {
        const { places, loaded, entries, id } = await keptOf(store, folder, phone);
        expect(places.every(({ repeated }) => repeated)).toBe(true);
        expect(new Set(places.map(({ sequence }) => sequence)).size).toBe(phone.received.size);
        expect(shapeOf(entries)).toEqual(pattern);
        expect(loaded?.unanswered).toEqual([]);
        expect(referrals.filter(({ conversation }) => conversation === id)).toHaveLength(1);
        const said = entries.filter(({ from }) => from === 'assistant').map((entry) => renderText(entry));
        expect(onPhones[index]?.map(({ body }) => body)).toEqual(said);
      }
    });
  });
});
