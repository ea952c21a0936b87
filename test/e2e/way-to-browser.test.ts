import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segments } from '../../src/channels/text/gsm7.ts';
import type { ChannelId } from '../../src/core/ids.ts';
import { passName } from '../../src/core/pass.ts';
import { paths } from '../scripts/answers.ts';
import { type ALine, aLine, type Heard } from '../support/a-line.ts';
import { nameOf } from '../support/place.ts';
import { everyQuestion, type Stop, walk } from '../support/walk.ts';

let line: ALine;
beforeAll(() => {
  line = aLine({ settings: { BOOKING_APP_URL: 'https://booking.example.org' } });
});
afterAll(() => line.close());

const page = 'web-chat' as ChannelId;
const minute = 60_000;
const asked = (heard: readonly Heard[]) => heard.findLast(({ saying }) => saying.asks)?.saying;

/** The words of the code in what came back. */
function codeIn(heard: readonly Heard[]): string {
  return /type: ((?:[a-z]+ ){3}[a-z]+)\./.exec(heard.map(({ body }) => body).join(' '))?.[1] ?? '';
}

function comesIn(words: string, after: number, visitor: string) {
  const now = new Date(line.clock.now().getTime() + after);
  return line.store.usePass(passName(line.vault, words), page, visitor, now);
}

describe('a way from texts to a browser', () => {
  it.each(['carry on in a browser', 'Web', 'ONLINE please'])(
    'is given at every question, which is then asked again: %s',
    async (text) => {
      const reached = new Set<string>();
      const visit = async ({ person, place, name, heard }: Stop) => {
        reached.add(name);
        const reply = await person.says(text);
        const bodies = reply.map(({ body }) => body);
        expect(bodies.filter((body) => body.includes('https://line.example.org/c,')).length, name).toBe(1);
        expect(codeIn(reply), `${name}: ${bodies.join(' | ')}`).not.toBe('');
        for (const body of bodies) {
          expect(segments(body).encoding, body).toBe('GSM-7');
          expect(segments(body).count, body).toBeLessThanOrEqual(2);
        }
        expect(asked(reply)?.choices, name).toEqual(asked(heard)?.choices);
        const back = await person.place();
        expect([nameOf(back), back?.answers]).toEqual([name, place?.answers]);
      };
      for (const path of paths) await walk(line, path, visit);
      expect([...everyQuestion(line), 'menu'].filter((name) => !reached.has(name))).toEqual([]);
    },
  );

  it('holds nothing of the person', async () => {
    const person = line.person();
    await person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'Leeds');
    const [first] = await person.says('web');
    expect(first?.body).not.toMatch(/Sam|Leeds|doctor|dentist|\+?447|health/i);
  });

  it('opens the same conversation once', async () => {
    const person = line.person();
    const words = codeIn(await person.says('hi', 'yes', 'safe', 'web'));
    expect(await comesIn(words, 9 * minute, 'visitor-1')).toBe((await person.conversation()).id);
    expect(await comesIn(words, 9 * minute, 'visitor-2')).toBeUndefined();
  });

  it('is shut after ten minutes', async () => {
    const words = codeIn(await line.person().says('hi', 'yes', 'safe', 'web'));
    expect(await comesIn(words, 10 * minute, 'visitor-3')).toBeUndefined();
  });

  it('is not taken from words that only speak of it', async () => {
    const person = line.person();
    const reply = await person.says('hi', 'yes', 'safe', 'refer', 'Sam', 'I gamble online');
    expect(codeIn(reply)).toBe('');
  });

  it('does not take the place of the numbers after a call for help', async () => {
    const person = line.person();
    const reply = await person.says('hi', 'yes', 'safe', 'I want to die', 'web');
    expect(reply.map(({ body }) => body).join(' ')).toContain('116 123');
  });
});
