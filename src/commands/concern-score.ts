import type { ConcernKind } from '../core/concern/concern.ts';
import { screen } from '../core/concern/screen.ts';
import { chat, clinical, dev, type Labelled, readFolder } from './concern-corpus.ts';

/** The figures of docs/concern.md: the labelled sets, the everyday talk that must stay unalarmed, and families, worst first. */
type Level = 'emergency' | 'explicit' | 'ambiguous' | 'third_party' | 'none';

const now: ReadonlySet<string> = new Set(['emergency', 'explicit']);
const ask: ReadonlySet<string> = new Set(['emergency', 'explicit', 'ambiguous']);

export interface Read {
  readonly label: string;
  readonly level: Level;
  readonly notes: string;
}

export function levelOf(kind: ConcernKind | undefined): Level {
  return kind === undefined ? 'none' : kind === 'third-party' ? 'third_party' : kind;
}

export function readAll(lines: readonly Labelled[]): Read[] {
  return lines.map((line) => ({
    label: line.label,
    level: levelOf(screen(line.text)?.kind),
    notes: line.notes ?? '',
  }));
}

function share(reads: readonly Read[], labels: ReadonlySet<string>, levels: ReadonlySet<string>): number {
  const of = reads.filter((one) => labels.has(one.label));
  return of.length === 0 ? 0 : (100 * of.filter((one) => levels.has(one.level)).length) / of.length;
}

const only = (label: string): ReadonlySet<string> => new Set([label]);

/** Each figure of the table, in per cent, save the counts at its end. */
export function figures(reads: readonly Read[]): Record<string, number> {
  const urgent = reads.filter((one) => now.has(one.label));
  const blind = urgent.filter((one) => !ask.has(one.level));
  return {
    'now seen': share(reads, now, now),
    'ask seen': share(reads, ask, ask),
    'third seen': share(reads, only('third_party'), only('third_party')),
    'emergency as such': share(reads, only('emergency'), only('emergency')),
    'card on none': share(reads, only('none'), now),
    'card on third': share(reads, only('third_party'), now),
    'alarm on none': share(reads, only('none'), ask),
    blind: blind.length,
    'blind emergencies': blind.filter((one) => one.label === 'emergency').length,
  };
}

/** Cards and alarms per thousand lines of everyday talk. */
export function perThousand(reads: readonly Read[]): Record<string, number> {
  const rate = (levels: ReadonlySet<string>): number =>
    (1000 * reads.filter((one) => levels.has(one.level)).length) / reads.length;
  return { cards: rate(now), alarms: rate(ask), 'third party': rate(only('third_party')) };
}

function isRight(one: Read): boolean {
  if (now.has(one.label)) return now.has(one.level);
  return one.label === 'ambiguous' ? ask.has(one.level) : one.level === one.label;
}

/** Families by the share on the right side of their decision, worst first. */
function families(reads: readonly Read[]): string[] {
  const counts = new Map<string, { right: number; all: number }>();
  for (const one of reads)
    for (const note of new Set(one.notes.split(/[;+]/).map((text) => `${one.label}: ${text.trim()}`))) {
      const count = counts.get(note) ?? { right: 0, all: 0 };
      counts.set(note, { right: count.right + (isRight(one) ? 1 : 0), all: count.all + 1 });
    }
  return [...counts]
    .filter(([, count]) => count.all >= 4)
    .sort(([, a], [, b]) => a.right / a.all - b.right / b.all)
    .map(([note, count]) => `  ${note.padEnd(44)} ${count.right}/${count.all}`);
}

function main(): void {
  const sets = {
    dev: readAll(dev()),
    unseen: readAll(readFolder('unseen')),
    seen: readAll(readFolder('seen')),
  };
  console.log('Per cent of the lines of each kind; the last two are counts. The reader learnt from "seen".');
  console.table(
    Object.fromEntries(
      Object.entries(sets).map(([name, reads]) => [`${name} (${reads.length})`, rounded(figures(reads))]),
    ),
  );
  console.log('Per thousand lines of everyday talk (at most 1 card and 10 alarms; 2 and 30).');
  console.table({
    clinical: rounded(perThousand(readAll(clinical()))),
    chat: rounded(perThousand(readAll(chat()))),
  });
  console.log('Families on dev and unseen, worst first:');
  console.log(
    families([...sets.dev, ...sets.unseen])
      .slice(0, 60)
      .join('\n'),
  );
}

function rounded(row: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
}

if (process.argv[1]?.endsWith('concern-score.ts') === true) main();
