import { chat, clinical, dev } from '../src/commands/concern-corpus.ts';
import { screen } from '../src/core/concern/screen.ts';

/** What a plain list of crisis words costs and finds, on the same lines in the same run. */
const keywords = [
  'suicide',
  'suicidal',
  'kill myself',
  'end my life',
  'want to die',
  'self harm',
  'overdose',
  'hurt myself',
  'hang myself',
  'take my life',
];

function plainList(text: string): boolean {
  const lower = text.toLowerCase();
  return keywords.some((word) => lower.includes(word));
}

function microseconds(work: () => unknown): number {
  const before = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - before) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** 100 kB of one kind of text each. */
export function floods(size = 100_000): Record<string, string> {
  const next = random(7);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const repeat = (make: () => string): string => {
    let out = '';
    while (out.length < size) out += make();
    return out.slice(0, size);
  };
  const risk =
    'i want to die kill myself tonight pills bridge rope alone sorry goodbye cut bleeding knife help cannot go on not never my wife the patient'.split(
      ' ',
    );
  return {
    'one letter': 'a'.repeat(size),
    'two letters': 'ab'.repeat(size / 2),
    brackets: '([{<'.repeat(size / 4),
    stars: 'k*'.repeat(size / 2),
    apostrophes: "i'".repeat(size / 2),
    stops: '.?! '.repeat(size / 4),
    emoji: '😭💊🏽‍♂️'.repeat(size / 9),
    invisible: 'a\u200b'.repeat(size / 2),
    'single letters': 'k i l l '.repeat(size / 8),
    digits: '1 2 3 4 5 '.repeat(size / 10),
    'mixed scripts': repeat(() => pick(['я хочу ', 'मरना ', 'أريد ', '死 ', 'ę ', 'marw ', 'i ', 'ℌ𝔢𝔩𝔭 '])),
    'lone surrogates': '\ud83d '.repeat(size / 2),
    'risk words': repeat(() => `${pick(risk)} `),
    'unknown words': repeat(() => `${Math.floor(next() * 1e9).toString(36)} `),
    'one clause': 'i am not sure if i want to die but '.repeat(Math.ceil(size / 35)).slice(0, size),
  };
}

export async function run(): Promise<Record<string, unknown>> {
  const lines = [...dev(), ...clinical().slice(0, 3000), ...chat().slice(0, 3000)].map((line) => line.text);
  const filler = lines.slice(0, 200).join(' ');
  const longest = Array.from({ length: 400 }, (_, i) => filler.slice(i * 20, i * 20 + 1600));
  for (const line of lines.slice(0, 1500)) screen(line);
  for (const text of longest.slice(0, 30)) screen(text);
  const short = lines.map((line) => microseconds(() => screen(line)));
  const long = longest.map((text) => microseconds(() => screen(text)));
  const plain = lines.map((line) => microseconds(() => plainList(line)));
  const flood = Object.entries(floods()).map(([name, text]) => {
    const times = [1, 2, 3].map(() => microseconds(() => screen(text)) / 1000);
    return [`100 kB ${name}, ms`, Math.round(quantile(times, 0.5) * 10) / 10] as const;
  });
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    'message p50, us': round(quantile(short, 0.5)),
    'message p99, us': round(quantile(short, 0.99)),
    '1,600 characters p50, us': round(quantile(long, 0.5)),
    '1,600 characters p99, us': round(quantile(long, 0.99)),
    'keyword list p50, us': round(quantile(plain, 0.5)),
    'ratio to the keyword list': round(quantile(short, 0.5) / Math.max(0.05, quantile(plain, 0.5))),
    ...Object.fromEntries(flood),
  };
}
