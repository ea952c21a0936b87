import { createInterface } from 'node:readline';
import { z } from 'zod';
import { findAnswer } from '../../dialogs/questions/find-answer.ts';

/** `npm run -s ask`: JSON lines {id, text} in; {id, answer} out, the id of the reviewed answer found, or null. */
const question = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  process.stdout.write(`${JSON.stringify(answered(line))}\n`);
}

function answered(line: string): object {
  try {
    const { id, text } = question.parse(JSON.parse(line));
    return { id, answer: findAnswer(text)?.id ?? null };
  } catch {
    return {
      error: 'each line must be JSON with an id and a text, like {"id":1,"text":"will the GMC know?"}',
    };
  }
}
