import type { Effect } from '../dialogs/turn-facts.ts';
import type { Concern } from '../src/core/concern/concern.ts';
import {
  advance,
  type HandoffReason,
  type Loaded,
  type Memory,
  type Stage,
} from '../src/core/conversation.ts';
import type { EntryId, ReferralId } from '../src/core/ids.ts';
import type { Saying } from '../src/core/message.ts';
import type { PassWords } from '../src/core/pass.ts';
import type { Alarm, Change, Ids } from '../src/core/ports.ts';
import { joinSayings } from '../src/core/sayings.ts';

/** A turn's outcome while it is being worked out. */
export interface Draft {
  readonly stage: Stage;
  readonly memory: Memory;
  readonly sayings: readonly Saying[];
  readonly effects: readonly Effect[];
  readonly alarms: readonly Alarm['kind'][];
  readonly noticed: Change['noticed'];
  readonly silence?: true;
}

export function draftOf({ conversation }: Loaded): Draft {
  const { stage, memory } = conversation;
  return {
    stage: advance(stage, { kind: 'spoke' }),
    memory,
    sayings: [],
    effects: [],
    alarms: [],
    noticed: [],
  };
}

/** A person is needed: into the queue, and supervisors are told when nobody is there to see it. */
export function needPerson(draft: Draft, why: HandoffReason, at: Date, advisorsOnDuty: number): Draft {
  const stage = advance(draft.stage, { kind: 'person-needed', why, at });
  const newInQueue = draft.stage.kind !== 'waiting' && stage.kind === 'waiting';
  const unattended = newInQueue && advisorsOnDuty === 0;
  return {
    ...draft,
    stage,
    alarms: unattended ? [...draft.alarms, 'person-needed-nobody-there'] : draft.alarms,
  };
}

export function noteConcern(draft: Draft, sequence: number, concern: Concern): Draft {
  return { ...draft, noticed: [...draft.noticed, { sequence, concern }] };
}

export interface Writing {
  readonly at: Date;
  readonly ids: Ids;
  readonly advisorsOnDuty: number;
  readonly nameOfCode: (code: string) => string;
  readonly nameOfPass: (words: PassWords) => string;
}

/** What is written with the turn: the draft with its effects carried out on paper. */
export function changeFrom(loaded: Loaded, draft: Draft, writing: Writing): Change {
  const { conversation } = loaded;
  const settled = draft.effects.reduce((each, effect) => applied(each, effect, writing), draft);
  const say = joinSayings(settled.sayings).map((saying) => ({
    id: writing.ids.next() as EntryId,
    from: 'assistant' as const,
    saying,
  }));
  return {
    conversation: conversation.id,
    loaded: { revision: conversation.revision, heard: conversation.heard },
    at: writing.at,
    stage: settled.stage,
    fence: conversation.fence,
    memory: settled.memory,
    answered: conversation.heard,
    noticed: settled.noticed,
    say,
    alarms: settled.alarms,
    ...(settled.silence && { silence: true }),
    ...records(draft.effects, writing),
  };
}

function applied(draft: Draft, effect: Effect, { at, advisorsOnDuty }: Writing): Draft {
  if (effect.kind === 'remember')
    return { ...draft, memory: { ...draft.memory, known: { ...draft.memory.known, ...effect.known } } };
  if (effect.kind !== 'ask-for-person') return draft;
  const { callBack } = effect;
  const memory = callBack === undefined ? draft.memory : { ...draft.memory, callBack };
  return needPerson({ ...draft, memory }, effect.why, at, advisorsOnDuty);
}

function records(effects: readonly Effect[], { nameOfCode, nameOfPass }: Writing): Partial<Change> {
  const out: { -readonly [K in keyof Change]?: Change[K] } = {};
  for (const effect of effects) {
    if (effect.kind === 'submit-referral')
      out.referral = { id: effect.id as ReferralId, answers: effect.answers };
    if (effect.kind === 'make-booking-link')
      out.bookingLink = { codeName: nameOfCode(effect.code), expires: new Date(effect.expires) };
    if (effect.kind === 'make-pass')
      out.pass = { name: nameOfPass(effect.words), expires: new Date(effect.expires) };
    if (effect.kind === 'forget') out.forget = true;
  }
  return out;
}
