import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { segments } from '../../src/channels/text/gsm7.ts';
import { isLoneStop, readRequest } from '../../src/core/requests.ts';
import { paths } from '../scripts/answers.ts';
import { callsForHelp } from '../scripts/calls-for-help.ts';
import { type ALine, aLine, type Heard } from '../support/a-line.ts';
import { walk } from '../support/walk.ts';

let line: ALine;
/** Everything that was said to anybody, once each, with where it was said. */
const said = new Map<string, Heard & { readonly at: string }>();

const asides = [
  'will the GMC know?',
  'will my employer know?',
  'who sees this?',
  'is this confidential?',
  'are you a robot?',
  'what does it cost?',
  'how long do you keep it?',
  'what happens next?',
  'when are you open?',
  'who is it for?',
];
const others = [
  'hello',
  'HELP',
  'where was i',
  'pause',
  'menu',
  'carry on in a browser',
  'what do you hold',
  'back',
  'qqq',
  'qqq',
  'qqq',
  'qqq',
  '',
];
const strays = [
  'tell me more',
  'no',
  'STOP',
  'hi',
  'START',
  'person',
  'carry on with the assistant',
  'book',
  'thanks',
];

beforeAll(async () => {
  line = aLine({
    settings: { BOOKING_APP_URL: 'https://booking.example.org/choose', ADVISOR_HOURS: 'Mon-Fri 08:00-20:00' },
  });
  const keep = (heard: readonly Heard[], at: string) => {
    for (const each of heard) if (!said.has(each.body)) said.set(each.body, { ...each, at });
  };
  for (const path of paths)
    await walk(line, path, async ({ person, name, heard }) => {
      keep(heard, name);
      for (const text of [...asides, ...others]) keep(await person.says(text), `"${text}" at ${name}`);
      for (const { text } of callsForHelp) keep(await person.says(text, 'carry on'), `"${text}" at ${name}`);
      keep(await person.says('continue'), name);
    }).catch((reason) => {
      throw new Error(`${path.name}: ${reason}`);
    });
  const person = line.person();
  for (const text of strays) keep(await person.says(text), `"${text}"`);
  const booker = line.person();
  for (const text of ['hi', 'yes', 'safe', 'book']) keep(await booker.says(text), `"${text}"`);
  const done = line.person();
  for (const text of ['hi', 'yes', 'not safe', 'delete my data', 'erase it'])
    keep(await done.says(text), `"${text}"`);
}, 120_000);
afterAll(() => line.close());

const each = () => [...said.values()];
const faultsOf = (isWrong: (one: Heard) => boolean) =>
  each()
    .filter(isWrong)
    .map(({ body, at }) => `${at}: ${body}`);

describe('everything the assistant says', () => {
  it('is a good deal of words', () => {
    expect(said.size).toBeGreaterThan(100);
  });

  it('is written in GSM-7, and in two segments unless it carries crisis numbers', () => {
    expect(faultsOf(({ body }) => segments(body).encoding !== 'GSM-7')).toEqual([]);
    expect(faultsOf(({ body, saying }) => !saying.crisis && segments(body).count > 2)).toEqual([]);
  });

  it('asks for no answer that a gateway would take for itself', () => {
    const taken = /\b(?:reply|text|say|type)\s+"?(?:STOP|END|CANCEL|QUIT|UNSUBSCRIBE|STOPALL|HELP|INFO)\b/;
    const allowed = /STOP for no more texts/;
    expect(faultsOf(({ body }) => taken.test(body) && !allowed.test(body))).toEqual([]);
    const gateways = /^(?:stop|end|cancel|quit|unsubscribe|start|unstop|help|info)$/i;
    expect(faultsOf(({ saying }) => (saying.choices ?? []).some((choice) => gateways.test(choice)))).toEqual(
      [],
    );
  });

  it('says nothing of committing suicide, of risk levels or of scores', () => {
    const words =
      /commit(?:s|ted|ting)? suicide|\b(?:low|medium|high|elevated)[- ]risk\b|risk (?:score|level)|severity/i;
    expect(faultsOf(({ body }) => words.test(body))).toEqual([]);
  });

  it('is spelt as in Britain', () => {
    const american =
      /\b(?:counselor|counseling|center|color|behavior|recognize|organiz|apologiz|favor|honor|program(?!me)|practise the|license number|traveled|canceled|mom)\b/i;
    expect(faultsOf(({ body }) => american.test(body))).toEqual([]);
  });

  it('names no number that nobody has checked', () => {
    const known = line.services.directory.flatMap((service) => digitsIn(JSON.stringify(service)));
    const examples = ['07700 900123', '12345', '85258', '999', '111', '116 123', '1 3 5'].flatMap(digitsIn);
    const checked = new Set([...known, ...examples]);
    const unknown = ({ body }: Heard) =>
      digitsIn(body.replace(/https?:\/\/\S+/g, '')).some(
        (digits) => digits.length > 2 && !checked.has(digits),
      );
    const days = /\b(?:90|365|72)\b/;
    expect(faultsOf((one) => unknown(one) && !days.test(one.body) && !/ending \d{3}/.test(one.body))).toEqual(
      [],
    );
  });

  it('puts nothing of a person into an address', () => {
    const addresses = each().flatMap(({ body }) => body.match(/https?:\/\/\S+/g) ?? []);
    const own = addresses.filter((address) => address.includes('/b/'));
    expect(own.length).toBeGreaterThan(0);
    for (const address of addresses)
      expect(address).not.toMatch(/sam|leeds|jones|oakwood|7700|7012345|[?#@]/i);
    for (const address of own)
      expect(address).toMatch(/^https:\/\/line\.example\.org\/b\/[A-Za-z0-9_-]{22}$/);
  });

  it('tells people to text only words that are understood', () => {
    const told = new Set(
      each().flatMap(({ body }) =>
        [...body.matchAll(/\b[Tt]ext ([A-Z]{2,}(?: [A-Z]{2,})*)/g)].map((found) => found[1] ?? ''),
      ),
    );
    told.delete('SHOUT');
    expect(told.size).toBeGreaterThan(5);
    const understood = (words: string) =>
      readRequest(words) !== undefined || isLoneStop(words) || ['SKIP', 'BACK', 'CARRY ON'].includes(words);
    expect([...told].filter((words) => !understood(words))).toEqual([]);
  });
});

/** Each telephone number or lone number in words, its spaces taken out. */
function digitsIn(text: string): readonly string[] {
  return (text.match(/\+?\d[\d ]*\d|\d/g) ?? []).map((digits) => digits.replaceAll(' ', ''));
}
