import type { ConcernKind, Topic } from '../concern.ts';

/** What a rule's words mean when the writer says them of themselves, and of somebody else. */
export interface Rule {
  readonly id: string;
  readonly topic: Topic;
  /** Of the writer; 'mark' only notes that it was said, for the combinations. */
  readonly self: ConcernKind | 'mark' | 'none';
  /** Of another person; 'same' when the words settle by themselves who it is about. */
  readonly other: ConcernKind | 'mark' | 'none' | 'same';
  /** What a denial before it does: 'drops' it, or 'keeps' it, when the denial is part of its meaning. */
  readonly denial: 'drops' | 'keeps';
  /** A frame says of its own words that they are no concern, and of no others. */
  readonly isFrame: boolean;
  /** The rules a frame speaks to; without it, its words are consumed for all. */
  readonly only?: readonly string[];
  readonly says: readonly string[];
}

interface Options {
  readonly other?: Rule['other'];
  readonly denial?: Rule['denial'];
}

/** One pattern a line. */
export function patterns(says: string): string[] {
  return says
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

export function rule(
  id: string,
  topic: Topic,
  self: Rule['self'],
  says: string,
  options: Options = {},
): Rule {
  return {
    id,
    topic,
    self,
    other: options.other ?? 'third-party',
    denial: options.denial ?? 'drops',
    isFrame: false,
    says: patterns(says),
  };
}

/** Words that say what they say whoever stands near them. */
export function said(
  id: string,
  topic: Topic,
  kind: Rule['self'],
  says: string,
  options: Options = {},
): Rule {
  return rule(id, topic, kind, says, { other: 'same', denial: 'keeps', ...options });
}

export function frame(id: string, says: string, only?: readonly string[]): Rule {
  const rule = {
    id,
    topic: 'suicide',
    self: 'none',
    other: 'same',
    denial: 'keeps',
    isFrame: true,
    says: patterns(says),
  } as const;
  return only === undefined ? rule : { ...rule, only };
}
