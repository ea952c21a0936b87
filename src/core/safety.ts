import type { Concern, ConcernKind } from './concern/concern.ts';
import type { SafetyPlace } from './conversation.ts';
import type { SafetyAnswer } from './forms/readers/safety-answer.ts';

type About = Pick<Concern, 'kind' | 'topic'>;

/** For choosing a reply only: which of two calls for more. */
const order: Readonly<Record<ConcernKind, number>> = {
  'third-party': 1,
  ambiguous: 2,
  explicit: 3,
  emergency: 4,
};

/**
 * What an answer to our safety question calls for. A yes to "might you act on it today?" is an emergency, and about the
 * same thing (abuse stays abuse); anything short of a no calls again for what it called for before. After an emergency
 * nothing was asked, so nothing is read as an answer. Undefined for a no, for going on, and for a changed subject.
 */
export function calledByAnswer(about: About | undefined, answer: SafetyAnswer): About | undefined {
  if (answer !== 'yes' && answer !== 'not-sure') return undefined;
  if (about === undefined || about.kind === 'third-party')
    return { kind: answer === 'yes' ? 'explicit' : 'ambiguous', topic: 'suicide' };
  if (about.kind === 'emergency') return about;
  if (answer === 'not-sure') return about;
  return about.kind === 'explicit'
    ? { kind: 'emergency', topic: about.topic }
    : { kind: 'explicit', topic: 'suicide' };
}

/** While our question stands, what follows never calls for less than what it was about. */
export function neverLess(safety: SafetyPlace | undefined, noticed: About): About {
  const about = safety?.awaiting ? safety.about : undefined;
  return about !== undefined && order[about.kind] > order[noticed.kind] ? about : noticed;
}

/** Whether what was said since an emergency may be taken for anything but part of it. */
export function isStillUrgent(safety: SafetyPlace | undefined): boolean {
  return safety?.awaiting === true && safety.about?.kind === 'emergency';
}
