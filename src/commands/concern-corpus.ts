import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A labelled line of the corpus; the stress sets have no label, and are everyday talk. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly notes?: string;
  readonly asked?: string;
}

const root = fileURLToPath(new URL('../../test/concern-corpus/', import.meta.url));

export function corpusFolder(name: string): string {
  return `${root}${name}`;
}

export function readLines(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ label: 'none', ...(JSON.parse(line) as Omit<Labelled, 'label'>) }));
}

export function readFolder(name: string): Labelled[] {
  return readdirSync(corpusFolder(name))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readLines(`${corpusFolder(name)}/${file}`));
}

export const clinical = (): Labelled[] => readLines(corpusFolder('stress-clinical.jsonl'));
export const chat = (): Labelled[] => readLines(corpusFolder('stress-chat.jsonl'));
export const dev = (): Labelled[] => readLines(corpusFolder('dev.jsonl'));
