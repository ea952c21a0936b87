import { createInterface } from 'node:readline';
import type { Asked } from '../core/concern/concern.ts';
import { screen } from '../core/concern/screen.ts';
import { askedFrom } from './concern-asked.ts';

/** JSON lines in, JSON lines out: which reply the words call for. For measuring only. */
interface Line {
  readonly id: unknown;
  readonly text: string;
  readonly asked: Asked;
}

function readLine(line: string): Line | { readonly id?: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not a line of JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'not a JSON object' };
  const { id, text, asked } = value as { id?: unknown; text?: unknown; asked?: unknown };
  if (id === undefined) return { error: 'no id' };
  if (typeof text !== 'string') return { id, error: 'text is not a string' };
  if (asked !== undefined && asked !== null && typeof asked !== 'string')
    return { id, error: 'asked is not a string' };
  return { id, text, asked: askedFrom(asked ?? undefined) };
}

function answer(line: string): string {
  const read = readLine(line);
  if ('error' in read) return JSON.stringify(read);
  const before = process.hrtime.bigint();
  const concern = screen(read.text, read.asked);
  const us = Number(process.hrtime.bigint() - before) / 1000;
  const level =
    concern === undefined ? 'none' : concern.kind === 'third-party' ? 'third_party' : concern.kind;
  return JSON.stringify({ id: read.id, level, topic: concern?.topic, rule: concern?.rule, us });
}

/** The first calls pay for the compiler; a running service has long paid. */
function warm(): void {
  for (let i = 0; i < 60; i += 1)
    screen(`I can't stop thinking about it ${i}, is there anyone I could talk to about my job tonight?`);
}

async function main(): Promise<void> {
  warm();
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${answer(line)}\n`))
      await new Promise((resume) => process.stdout.once('drain', resume));
  }
}

await main();
