import { spellOut } from './lexicon/lexicon.ts';
import { means } from './lexicon/means.ts';
import { deadness, mind } from './lexicon/mind.ts';
import { people } from './lexicon/people.ts';
import { states } from './lexicon/states.ts';
import { grammar } from './match/grammar.ts';
import { vocabulary } from './match/vocabulary.ts';
import { abuseRules } from './rules/abuse.ts';
import { acuteIllnessRules } from './rules/acute-illness.ts';
import { emergencyRules } from './rules/emergency.ts';
import { frames } from './rules/frames.ts';
import { harmToOthersRules } from './rules/harm-to-others.ts';
import { hopelessnessRules } from './rules/hopelessness.ts';
import { languageRules } from './rules/languages.ts';
import { marks } from './rules/marks.ts';
import { plainAskRules } from './rules/plain-ask.ts';
import { plainNowRules } from './rules/plain-now.ts';
import { plainWishRules } from './rules/plain-wish.ts';
import { planRules } from './rules/plans.ts';
import { selfHarmRules } from './rules/self-harm.ts';
import { signRules } from './rules/signs.ts';
import { suicideRules } from './rules/suicide.ts';
import { thirdPartyRules } from './rules/third-party.ts';

const lists = [...people, ...means, ...mind, ...deadness, ...states];

/** The rules, made ready once for the life of the process. */
export const rules = grammar(
  [
    ...emergencyRules,
    ...suicideRules,
    ...selfHarmRules,
    ...harmToOthersRules,
    ...abuseRules,
    ...acuteIllnessRules,
    ...hopelessnessRules,
    ...signRules,
    ...thirdPartyRules,
    ...planRules,
    ...plainNowRules,
    ...plainWishRules,
    ...plainAskRules,
    ...languageRules,
    ...marks,
    ...frames,
  ],
  lists,
);
export const knownWords = vocabulary(rules);

const personLists = new Set(['kin', 'friend', 'colleague', 'patient']);
export const persons: ReadonlySet<string> = new Set(
  people
    .filter((list) => personLists.has(list.name))
    .flatMap((list) =>
      (spellOut(list).get('') ?? []).filter((words) => words.length === 1).map((words) => words[0] ?? ''),
    ),
);
