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

/** The ways to say one member, each with its form of the verb ('' when it has none). */
function waysToSay(member: string, kind: WordList['kind']): [form: string, said: string[]][] {
  const parts = plainly(member);
  if (kind === 'word') return [['', parts]];
  if (kind === 'noun')
    return [
      ['', parts],
      ['', [...parts.slice(0, -1), plural(parts.at(-1) ?? '')]],
    ];
  const inflected = inflect(parts[0] ?? '');
  const rest = parts.slice(1);
  const rests =
    kind === 'reflexive' ? persons.map((person) => rest.map((word) => person[word] ?? word)) : [rest];
  return forms.flatMap((form) =>
    inflected[form].flatMap((verb) => rests.map((words): [string, string[]] => [form, [verb, ...words]])),
  );
}

/** Every way to say each member of a list, per form of the verb ('' is all of them). */
export function spellOut(list: WordList): ReadonlyMap<string, string[][]> {
  const all: string[][] = [];
  const out = new Map<string, string[][]>([['', all]]);
  for (const member of list.members)
    for (const [form, said] of waysToSay(member, list.kind)) {
      all.push(said);
      if (form !== '') out.set(form, [...(out.get(form) ?? []), said]);
    }
  return out;
}
