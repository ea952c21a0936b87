import { readdirSync, writeFileSync } from 'node:fs';
import { type TrainingLine, train } from '../core/concern/reader/train.ts';
import { askedFrom } from './concern-asked.ts';
import { chat, clinical, corpusFolder, dev, readLines } from './concern-corpus.ts';

/**
 * Trains the reader from the lines in the repository, the same way every time, and writes its weights, or to a file if one is named.
 * It learns from the seen corpus and, as everyday talk, the stress sets. "dev" and "unseen" are never learnt from:
 * dev is looked at only to leave out of the lesson the lines that come too near one of its own.
 */
/** The one line of the clinical set in which somebody speaks of themselves in earnest. */
const genuine: ReadonlySet<string> = new Set(['C04831']);

/** One writer wrote every file that begins so. */
const several = 'plain';

function writerOf(file: string): string {
  return file.startsWith(several) ? several : file;
}

function lessons(): TrainingLine[] {
  const seen = readdirSync(corpusFolder('seen'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readLines(`${corpusFolder('seen')}/${file}`).map(
        (line): TrainingLine => ({
          text: line.text,
          label: line.label,
          notes: line.notes ?? '',
          asked: askedFrom(line.asked),
          writer: writerOf(file),
          set: 'seen',
        }),
      ),
    );
  const everyday = (set: 'clinical' | 'chat') =>
    (set === 'clinical' ? clinical() : chat())
      .filter((line) => !genuine.has(line.id))
      .map(
        (line): TrainingLine => ({
          text: line.text,
          label: 'none',
          notes: '',
          asked: 'nothing',
          writer: set,
          set,
        }),
      );
  return [...seen, ...everyday('clinical'), ...everyday('chat')];
}

function main(): void {
  const before = performance.now();
  const result = train(
    lessons(),
    dev().map((line) => line.text),
  );
  writeFileSync(
    process.argv[2] ?? new URL('../core/concern/reader-weights.ts', import.meta.url),
    result.module,
  );
  console.log(result.report.join('\n'));
  console.log(
    `${Math.round(result.module.length / 1024)} kB in ${Math.round((performance.now() - before) / 1000)} s`,
  );
}

main();
