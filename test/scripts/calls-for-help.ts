import type { ConcernKind, Topic } from '../../src/core/concern/concern.ts';

export interface CallForHelp {
  readonly text: string;
  readonly kind: ConcernKind;
  readonly topic: Topic;
}

/** One of each kind, and one of each topic. */
export const callsForHelp: readonly CallForHelp[] = [
  { text: 'I have taken an overdose', kind: 'emergency', topic: 'suicide' },
  { text: 'I want to kill myself', kind: 'explicit', topic: 'suicide' },
  { text: 'there is no point any more', kind: 'ambiguous', topic: 'suicide' },
  { text: 'my friend killed herself last week', kind: 'third-party', topic: 'someone-died-or-distressed' },
  { text: 'I cut myself again tonight', kind: 'explicit', topic: 'self-harm' },
  { text: 'I am going to kill my husband', kind: 'explicit', topic: 'harm-to-others' },
  { text: 'my husband hits me', kind: 'explicit', topic: 'abuse' },
  { text: 'crushing chest pain and I cant breathe', kind: 'emergency', topic: 'acute-illness' },
  { text: 'my friend has just taken an overdose', kind: 'third-party', topic: 'someone-in-danger' },
];
