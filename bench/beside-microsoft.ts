import { type Chatting, chatting, executablePath } from '../test/e2e/web/browser.ts';
import { noBrowser } from '../test/e2e/web/in-browser.ts';
import { microsoftClient, pageOf } from './beside-microsoft/client.ts';
import { type OneSite, oneSite } from './beside-microsoft/one-site.ts';
import {
  heap,
  microsofts,
  type Opening,
  opening,
  oursAgain,
  oursAnew,
  type Signal,
  type Way,
} from './beside-microsoft/opening.ts';
import { works } from './beside-microsoft/works.ts';

type Figures = Record<string, unknown>;

const times = 3;
const signals: Readonly<Record<string, Signal>> = {
  '400 kbit/s, 2 s round trip': { bytes: 50_000, latency: 2_000 },
  '400 kbit/s, 0.4 s round trip': { bytes: 50_000, latency: 400 },
};
const again = 'our chat, opened again';
const anew = 'our chat, from Start';
const full = 'Microsoft, full';
const minimal = 'Microsoft, minimal';

/**
 * Our page and Microsoft's client on one origin before one service in one run: bytes of responses, seconds until the
 * assistant's first words are seen and the box takes ours (median of three, CPU 4 times slower), heap, and their ratios;
 * and whether Microsoft's client works against our Direct Line. The emulation delays requests, not connecting and not
 * what comes over a WebSocket, which favours Microsoft's. Gives `{ leftOut }` with the reason where there is no client.
 */
export async function run(): Promise<Figures> {
  if (noBrowser) return { leftOut: `there is no Chromium at ${executablePath}` };
  const client = await microsoftClient();
  if ('leftOut' in client) return { leftOut: client.leftOut };
  const chat = await chatting();
  const site = await oneSite(client, chat.service.url);
  try {
    return await compare(chat, site);
  } finally {
    await site.stop();
    await chat.stop();
  }
}

async function compare(chat: Chatting, site: OneSite): Promise<Figures> {
  const ways: Readonly<Record<string, Way>> = {
    [again]: oursAgain(site.url),
    [anew]: oursAnew(site.url),
    [minimal]: microsofts(site.url + pageOf('webchat-minimal.js')),
    [full]: microsofts(site.url + pageOf('webchat.js')),
  };
  const figures: Figures = {};
  for (const [question, answer] of Object.entries(await works(chat, site)))
    figures[`Microsoft's client with us: ${question}`] = answer;
  const heaps = await each(ways, (way) => heap(chat, way));
  addAll(figures, 'JS heap, MB', heaps, (bytes) => round(bytes / 1_000_000));
  for (const [name, signal] of Object.entries(signals)) {
    const medians = await each(ways, (way) => middle(chat, way, signal));
    const of = (key: keyof Opening) => mapped(medians, (opening) => opening[key]);
    // Other conditions change no bytes, so the last signal's stand for all.
    addAll(figures, 'bytes of responses', of('bytes'), (bytes) => bytes);
    addAll(figures, `${name}: first words, s`, of('firstWords'), (ms) => round(ms / 1_000));
    addAll(figures, `${name}: usable, s`, of('usable'), (ms) => round(ms / 1_000));
  }
  return figures;
}

async function middle(chat: Chatting, way: Way, signal: Signal): Promise<Opening> {
  const openings: Opening[] = [];
  for (let n = 0; n < times; n += 1) openings.push(await opening(chat, way, signal));
  const of = (key: keyof Opening) =>
    openings.map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
  return { bytes: of('bytes'), firstWords: of('firstWords'), usable: of('usable') };
}

type ByWay<T> = Readonly<Record<string, T>>;

async function each<T>(ways: ByWay<Way>, measure: (way: Way) => Promise<T>): Promise<ByWay<T>> {
  const found: Record<string, T> = {};
  for (const [name, way] of Object.entries(ways)) found[name] = await measure(way);
  return found;
}

function mapped<T>(found: ByWay<T>, to: (value: T) => number): ByWay<number> {
  return Object.fromEntries(Object.entries(found).map(([name, value]) => [name, to(value)]));
}

/** One figure of every client, and how many times ours each of Microsoft's is. */
function addAll(
  figures: Figures,
  what: string,
  found: ByWay<number>,
  shown: (value: number) => number,
): void {
  for (const [name, value] of Object.entries(found)) figures[`${what}: ${name}`] = shown(value);
  for (const theirs of [minimal, full])
    for (const ours of [again, anew])
      figures[`${what}: ratio of ${theirs} to ${ours}`] = round((found[theirs] ?? 0) / (found[ours] ?? 0));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
