import { notSure, type Reading, skipped } from '../reading.ts';
import { bare, joined, type Word } from '../words.ts';

const skips = new Set(
  `skip|skip it|skip this|skip that|skip this one|skip that one|next|next one|next question|leave it|leave it blank|leave blank|leave that|leave that one|leave this one|move on|lets skip that|lets skip this|can i skip|can i skip this|can we skip this|id like to skip|blank|ill skip|ill skip this|ill skip that|ill skip this one`.split(
    '|',
  ),
);
const refusals = new Set(
  `rather not say|id rather not say|i would rather not say|id rather not|i would rather not|rather not|prefer not to|prefer not to say|i prefer not to say|id prefer not to|id prefer not to say|pass|ill pass|no comment|not saying|dont want to say|i dont want to say|dont want to answer|i dont want to answer|not comfortable saying|im not comfortable saying|private|thats private|none of your business|not telling|not telling you|id rather not say that|id rather not answer|rather not answer|prefer not to answer|id rather not tell you`.split(
    '|',
  ),
);
const doubts = new Set(
  `not sure|im not sure|i am not sure|not really sure|im not really sure|not too sure|not 100 sure|not entirely sure|not sure yet|im not sure yet|unsure|im unsure|dunno|i dunno|dont know|i dont know|i do not know|dont really know|i dont really know|idk|dno|no idea|i have no idea|ive no idea|have no idea|no clue|not a clue|i have no clue|maybe|mayb|perhaps|possibly|maybe not|might be|might do|might|sort of|sorta|kind of|kinda|sort of yes|depends|it depends|that depends|hard to say|its hard to say|difficult to say|its complicated|it is complicated|complicated|undecided|cant say|i cant say|cant tell|i cant tell|cant decide|cant remember|i cant remember|dont remember|i dont remember|couldnt say|wish i knew|who knows|i guess|not certain|im not certain|idek|hmm|ddim yn siwr|dim yn siwr|dwin ddim yn siwr|dwn im|efallai|🤷|🤔`.split(
    '|',
  ),
);

export type Aside = 'skip' | 'rather-not-say' | 'not-sure';

/** A whole reply that leaves a question out or says that the person does not know. */
function asideOf(words: readonly Word[]): Aside | undefined {
  return asideIn(joined(words)) ?? asideIn(joined(bare(words)));
}

function asideIn(text: string): Aside | undefined {
  if (skips.has(text)) return 'skip';
  if (refusals.has(text)) return 'rather-not-say';
  return doubts.has(text) ? 'not-sure' : undefined;
}

const between = new Set(
  'both|neither|yes and no|yes no|yes or no|bit of both|a bit of both|half and half'.split('|'),
);

/** The same after a yes-or-no question, where "both" and "yes and no" are doubt too. */
export function asideOfYesNo(words: readonly Word[]): Aside | undefined {
  return between.has(joined(bare(words))) ? 'not-sure' : asideOf(words);
}

/** The same as a reading, for questions where "rather not say" simply leaves the question out. */
export function readAside(words: readonly Word[]): Reading<never> | undefined {
  const aside = asideOf(words);
  if (aside === undefined) return undefined;
  return aside === 'not-sure' ? notSure : skipped;
}

const nones = new Set(
  'none|no|nope|nah|n a|na|not registered|dont have one|i dont have one|havent got one|i havent got one|not got one|dont know it|i dont know it|cant remember it|i cant remember it|dont have it to hand|i dont have it to hand|not to hand|no number|no email|dont have email|no thanks'.split(
    '|',
  ),
);

/** A reply to "what is your number?" that there is none to give. */
export function hasNone(words: readonly Word[]): boolean {
  return nones.has(joined(bare(words)));
}
