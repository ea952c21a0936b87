import { fold } from '../text/fold.ts';
import { type Form, inflect, plural } from './inflect.ts';
import { shortForms } from './short-forms.ts';

/** A word list by meaning. A member may be several words; the first word of a verb is inflected, the last word of a noun. */
export interface WordList {
  readonly name: string;
  /** 'reflexive' is a verb said of oneself: "kill myself" also spells "kills himself", "took her own life". */
  readonly kind: 'verb' | 'reflexive' | 'noun' | 'word';
  readonly members: readonly string[];
}

type Lists = Readonly<Record<string, string>>;

function lists(kind: WordList['kind'], table: Lists): WordList[] {
  return Object.entries(table).map(([name, members]) => ({
    name,
    kind,
    members: members
      .split(/[,\n]/)
      .map((member) => member.trim())
      .filter((member) => member !== ''),
  }));
}

export const verbs = (table: Lists): WordList[] => lists('verb', table);
export const reflexives = (table: Lists): WordList[] => lists('reflexive', table);
export const nouns = (table: Lists): WordList[] => lists('noun', table);
export const wordsOf = (table: Lists): WordList[] => lists('word', table);

/** Lexicon text goes through the short forms as a message does, so that both meet in the same words. */
export function plainly(text: string): string[] {
  return fold(text)
    .text.trim()
    .split(' ')
    .flatMap((word) => {
      const bare = word.split("'").join('');
      const short = Object.hasOwn(shortForms, bare) ? shortForms[bare] : undefined;
      if (short !== undefined) return short.split(' ');
      if (word.endsWith("'s")) return [word.slice(0, -2), 's'];
      return bare.includes('-') ? bare.split('-') : [bare];
    });
}

/** "myself" and "my" as each person says them. */
const persons: readonly Readonly<Record<string, string>>[] = [
  {},
  { myself: 'himself', my: 'his' },
  { myself: 'herself', my: 'her' },
  { myself: 'themselves', my: 'their' },
  { myself: 'themself', my: 'their' },
  { myself: 'yourself', my: 'your' },
];

const forms: readonly Form[] = ['base', 's', 'ing', 'ed'];

/** Every way to say each member of a list, per form of the verb ('' is all of them). */
export function spellOut(list: WordList): ReadonlyMap<string, string[][]> {
  const out = new Map<string, string[][]>([['', []]]);
  const add = (form: string, said: string[]): void => {
    out.get('')?.push(said);
    if (form === '') return;
    const known = out.get(form);
    if (known === undefined) out.set(form, [said]);
    else known.push(said);
  };
  for (const member of list.members) {
    const parts = plainly(member);
    if (list.kind === 'word') add('', parts);
    else if (list.kind === 'noun') {
      add('', parts);
      add('', [...parts.slice(0, -1), plural(parts.at(-1) ?? '')]);
    } else {
      const inflected = inflect(parts[0] ?? '');
      const rests =
        list.kind === 'reflexive'
          ? persons.map((person) => parts.slice(1).map((word) => person[word] ?? word))
          : [parts.slice(1)];
      for (const form of forms)
        for (const verb of inflected[form]) for (const rest of rests) add(form, [verb, ...rest]);
    }
  }
  return out;
}
