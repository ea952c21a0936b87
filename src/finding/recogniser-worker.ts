import { parentPort } from 'node:worker_threads';
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time';
import type { Answer, Question } from './recognised.ts';

/** Runs in a thread of its own, because honest text can keep it busy for minutes: whoever asked ends it then. */
function recognise({ text, reference: [year, month, date, hour, minute] }: Question): Answer {
  const found = recognizeDateTime(text, 'en-gb', undefined, new Date(year, month - 1, date, hour, minute));
  return found.map((each) => ({ text: each.text, values: valuesOf(each.resolution) }));
}

function valuesOf(resolution: Record<string, unknown> | null | undefined): Record<string, string>[] {
  const values = resolution?.values;
  if (!Array.isArray(values)) return [];
  return values.map((value: object) =>
    Object.fromEntries(
      Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
  );
}

function answer(question: Question): Answer {
  try {
    return recognise(question);
  } catch {
    return [];
  }
}

// The first use compiles the patterns: done before we say that we are ready.
answer({ text: 'tomorrow at 9am', reference: [2026, 1, 5, 9, 0] });
parentPort?.on('message', (question: Question) => parentPort?.postMessage(answer(question)));
parentPort?.postMessage('ready');
