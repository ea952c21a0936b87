import type { Asked, Concern } from './concern/concern.ts';
import { Fault } from './errors.ts';
import type { AdvisorId, ChannelId, ConversationId, Sequence } from './ids.ts';
import type { Entry } from './message.ts';

/** Why a person is needed. In words for people; nothing here ranks anyone. */
export type HandoffReason = 'asked' | 'concern' | 'assistant-failed' | 'call-back';

export type Ending = 'completed' | 'practitioner-left' | 'timed-out';

export type Stage =
  | { readonly kind: 'with-assistant' }
  | { readonly kind: 'waiting'; readonly since: Date; readonly why: HandoffReason }
  | {
      readonly kind: 'with-advisor';
      readonly advisor: AdvisorId;
      readonly since: Date;
      readonly fence: number;
    }
  | { readonly kind: 'ended'; readonly at: Date; readonly how: Ending };

export type StageEvent =
  | { readonly kind: 'person-needed'; readonly why: HandoffReason; readonly at: Date }
  | { readonly kind: 'claimed'; readonly advisor: AdvisorId; readonly at: Date; readonly fence: number }
  | { readonly kind: 'released'; readonly at: Date }
  | { readonly kind: 'handed-back' }
  | { readonly kind: 'spoke' }
  | { readonly kind: 'ended'; readonly at: Date; readonly how: Ending };

/**
 * The whole life of a conversation: the only place where a stage changes.
 * @throws Fault 'stage-impossible' for an event that cannot happen in this stage (claiming what nobody waits for).
 */
export function advance(stage: Stage, event: StageEvent): Stage {
  switch (event.kind) {
    case 'person-needed':
      return needPerson(stage, event);
    case 'claimed':
      if (stage.kind !== 'waiting') throw new Fault('stage-impossible');
      return { kind: 'with-advisor', advisor: event.advisor, since: event.at, fence: event.fence };
    case 'released':
      if (stage.kind !== 'with-advisor') throw new Fault('stage-impossible');
      return { kind: 'waiting', since: event.at, why: 'asked' };
    case 'handed-back':
      if (stage.kind !== 'with-advisor') throw new Fault('stage-impossible');
      return { kind: 'with-assistant' };
    case 'spoke':
      return stage.kind === 'ended' ? { kind: 'with-assistant' } : stage;
    case 'ended':
      return stage.kind === 'ended' ? stage : { kind: 'ended', at: event.at, how: event.how };
  }
}

/** Someone who waits keeps their place; the reason becomes the concern when there is one. */
function needPerson(stage: Stage, event: Extract<StageEvent, { kind: 'person-needed' }>): Stage {
  if (stage.kind === 'with-advisor') return stage;
  if (stage.kind !== 'waiting') return { kind: 'waiting', since: event.at, why: event.why };
  return stage.why === 'concern' ? stage : { ...stage, why: event.why };
}

export type Nation =
  | 'england'
  | 'scotland'
  | 'wales'
  | 'northern-ireland'
  | 'isle-of-man'
  | 'jersey'
  | 'guernsey';
export type Profession =
  | 'doctor'
  | 'dentist'
  | 'medical-student'
  | 'dental-student'
  | 'dental-team'
  | 'other-staff'
  | 'someone-close';

/** The little that the line itself needs to know of a practitioner, to point to the right numbers. */
export interface Known {
  readonly handle?: string;
  readonly nation?: Nation;
  readonly profession?: Profession;
  readonly consentedAt?: string;
  readonly textsAreSafe?: boolean;
}

/** What a concern left open. It stays noted until a person or a direct answer settles it. */
export interface SafetyPlace {
  readonly noted: boolean;
  /** Our question about their safety is the last thing they were asked. */
  readonly awaiting: boolean;
  /** A clear "no" to that question settles it; what was said outright is settled by a person only. */
  readonly settledByNo: boolean;
  /** What the question was about: its answer is about the same, and what follows never calls for less. */
  readonly about?: Pick<Concern, 'kind' | 'topic'>;
}

/** A call-back that was asked for, kept for the advisor. */
export interface CallBack {
  readonly number: string;
  readonly when: string;
  readonly voicemailIsSafe: 'yes' | 'no' | 'not-sure';
}

/** Everything that is carried from turn to turn. Kept small: it is read and written in each one. */
export interface Memory {
  readonly dialog?: unknown;
  readonly known: Known;
  readonly asked?: Asked;
  readonly safety?: SafetyPlace;
  readonly callBack?: CallBack;
  readonly textsStopped?: boolean;
}

export interface Conversation {
  readonly id: ConversationId;
  readonly channel: ChannelId;
  readonly revision: number;
  /** The newest message of the practitioner that we have accepted. */
  readonly heard: Sequence;
  /** Messages up to here are answered. */
  readonly answered: Sequence;
  readonly fence: number;
  readonly stage: Stage;
  readonly memory: Memory;
}

/** A conversation with what has not been answered yet. */
export interface Loaded {
  readonly conversation: Conversation;
  readonly unanswered: readonly Entry[];
}

/** A concern tied to the message that raised it. */
export interface Noticed {
  readonly sequence: Sequence;
  readonly concern: Concern;
}
