import { describe, expect, it } from 'vitest';
import type { RootDialog } from '../../dialogs/root/root-dialog.ts';
import type { Form, Question } from '../../src/core/forms/form.ts';
import { trueAnswer } from '../scripts/referral.ts';
import { aLine } from '../support/a-line.ts';
import { freshFolder } from '../support/folder.ts';

type Release = (questions: readonly Question[]) => readonly Question[];

/** Gives the referral the questions of another release. */
function releasing(release: Release) {
  return (root: RootDialog): RootDialog => {
    const dialog = root.findDialog('referral') as unknown as { form: Form };
    dialog.form = { ...dialog.form, questions: release(dialog.form.questions) };
    return root;
  };
}

const asIs: Release = (questions) => questions;
const without =
  (...keys: readonly string[]): Release =>
  (questions) =>
    questions.filter(({ key }) => !keys.includes(key));
/** Everything but the check and what follows it, the other way round. */
const reversed: Release = (questions) => {
  const end = questions.findIndex(({ key }) => key === 'check');
  return [...questions.slice(0, end).toReversed(), ...questions.slice(end)];
};

const keys =
  'handle nation profession grade registration story areas work avoid number safeWays email times emergencyContact gp gpConsent access'.split(
    ' ',
  );

/** Reaches a question in one release, answers it in the next, and tells which answers came and went. */
async function across(at: string, before: Release, after: Release) {
  const folder = freshFolder();
  const address = '+447700900600';
  const old = aLine({ folder, dialogs: releasing(before) });
  const person = old.person(address);
  await person.says('hi', 'yes', 'safe', 'refer myself');
  for (let step = 0; (await person.place())?.asked !== at; step += 1) {
    if (step > 40) throw new Error(`${at} is never asked`);
    await person.says(trueAnswer((await person.place())?.asked ?? ''));
  }
  const answers = (await person.place())?.answers ?? {};
  await old.close();
  const next = aLine({ folder, dialogs: releasing(after) });
  const same = next.person(address);
  const heard = await same.says(trueAnswer(at));
  const place = await same.place();
  await next.close();
  const added = Object.keys(place?.answers ?? {}).filter((key) => !(key in answers));
  const lost = Object.keys(answers).filter((key) => !(key in (place?.answers ?? {})));
  return { added, lost, heard: heard.map(({ body }) => body).join('\n') };
}

describe('a release while somebody is at a question', () => {
  it.each(keys)('that takes "%s" away files its answer nowhere and says that we have changed', async (at) => {
    const { added, lost, heard } = await across(at, asIs, without(at));
    expect([added, lost]).toEqual([[], []]);
    expect(heard).toMatch(/We have changed our questions/);
  });

  it.each(keys)('that turns the order round files the answer to "%s" there and nowhere else', async (at) => {
    const { added, lost } = await across(at, asIs, reversed);
    expect([at === 'profession' ? added.slice(0, 1) : added, lost]).toEqual([[at], []]);
  });

  it.each(keys)('that adds the questions around "%s" files the answer there and nowhere else', async (at) => {
    const index = keys.indexOf(at);
    const near = [keys[index - 1] ?? '', keys[index + 1] ?? ''].filter(
      (key) => at !== 'gpConsent' || key !== 'gp',
    );
    const { added, lost } = await across(at, without(...near), asIs);
    expect([added, lost]).toEqual([[at], []]);
  });

  it.each(keys)(
    'that takes away the questions around "%s" files the answer there and loses none',
    async (at) => {
      const index = keys.indexOf(at);
      const { added, lost } = await across(at, asIs, without(keys[index - 1] ?? '', keys[index + 1] ?? ''));
      expect([added, lost]).toEqual([[at], []]);
    },
  );

  it('that takes a dialog away begins again and says so', async () => {
    const folder = freshFolder();
    const address = '+447700900601';
    const old = aLine({ folder });
    await old.person(address).says('hi', 'yes', 'safe', 'refer myself', 'Sam');
    await old.close();
    const gone = (root: RootDialog): RootDialog => {
      const find = root.findDialog.bind(root);
      root.findDialog = (id: string) => (id === 'referral' ? undefined : find(id));
      return root;
    };
    const next = aLine({ folder, dialogs: gone });
    const heard = (await next.person(address).says('Leeds')).map(({ body }) => body).join('\n');
    expect(heard).toMatch(/have to begin this part again/);
    expect(heard).toMatch(/What would you like to do/);
    await next.close();
  });
});
