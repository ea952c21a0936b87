import { dialogIds } from '../../dialogs/contracts.ts';
import type { Form } from '../../src/core/forms/form.ts';
import { type Path, trueAnswers } from '../scripts/answers.ts';
import type { ALine, Heard, Person } from './a-line.ts';
import { nameOf, type Place } from './place.ts';

/** Every question of every form of every dialog, read from the dialogs themselves. */
export function everyQuestion(line: ALine): readonly string[] {
  return Object.values(dialogIds).flatMap((id) => {
    const { form } = (line.root.findDialog(id) ?? {}) as unknown as { form?: Form };
    return (form?.questions ?? []).map(({ key }) => `${id}.${key}`);
  });
}

export interface Stop {
  readonly person: Person;
  /** Undefined at the menu. */
  readonly place: Place | undefined;
  readonly name: string;
  readonly heard: readonly Heard[];
}

/**
 * Walks one path and looks in at every prompt on the way, the menu included; `visit` is called before the prompt is answered.
 * Gives the names of the prompts it came by.
 */
export async function walk(
  line: ALine,
  path: Path,
  visit: (stop: Stop) => Promise<void> = async () => undefined,
): Promise<readonly string[]> {
  const person = line.person();
  const names: string[] = [];
  let heard = await person.says('hi');
  let wished = false;
  for (let step = 0; step < 80; step += 1) {
    const place = await person.place();
    const name = nameOf(place);
    if (place === undefined && wished) return names;
    if (!names.includes(name)) await visit({ person, place, name, heard });
    const before = names.filter((each) => each === name).length;
    names.push(name);
    if (place === undefined) {
      if (path.wish === undefined) return names;
      wished = true;
      heard = await person.says(path.wish);
    } else heard = await person.says(answerTo(path, name, before));
  }
  throw new Error(`the path "${path.name}" does not end: ${names.slice(-3).join(', ')}`);
}

/** What is said the first time, and the true answer where the same question comes again ("change something" once). */
export function answerTo(path: Path, name: string, before: number): string {
  const first = before === 0 ? path.instead?.[name] : undefined;
  const answer = first ?? trueAnswers[name];
  if (answer === undefined) throw new Error(`test/scripts/answers.ts has no answer to ${name}`);
  return answer;
}
