import { privacyWording } from '../dialogs/privacy/wording.ts';
import { rootWording } from '../dialogs/root/wording.ts';
import { crisisReply, failedReply, helpReply } from '../dialogs/safety/replies.ts';
import { safetyWording } from '../dialogs/safety/wording.ts';
import type { Services } from '../dialogs/services.ts';
import type { TurnFacts } from '../dialogs/turn-facts.ts';
import type { Asked } from '../src/core/concern/concern.ts';
import { screenTogether } from '../src/core/concern/screen.ts';
import type { Conversation, Loaded, Memory } from '../src/core/conversation.ts';
import { readSafetyAnswer } from '../src/core/forms/readers/safety-answer.ts';
import type { Entry, Saying } from '../src/core/message.ts';
import type { Change, Holdings } from '../src/core/ports.ts';
import { isLoneStop, readRequest } from '../src/core/requests.ts';
import { changeFrom, type Draft, draftOf, needPerson, noteConcern, type Writing } from './draft.ts';
import type { Answered, PractitionerBot } from './practitioner-bot.ts';

/** What a turn is worked out from, besides the conversation. */
export interface Around {
  readonly bot: PractitionerBot;
  readonly services: Services;
  readonly writing: Writing;
  readonly holdings: () => Promise<Holdings>;
  /** Given where a second reader of concern is configured. */
  readonly opinion?: (noticed: Screened, texts: readonly string[], asked: Asked) => Promise<Screened>;
}

type Screened = ReturnType<typeof screenTogether>;

/** Screens what was said, whatever the stage, with what was asked last. */
export function screenUnanswered({ conversation, unanswered }: Loaded): Screened {
  return screenTogether(
    unanswered.map(({ text }) => text),
    askedLast(conversation.memory),
  );
}

function askedLast(memory: Memory): Asked {
  return memory.safety?.awaiting ? 'safety' : (memory.asked ?? 'nothing');
}

/** One turn, worked out and not yet written: what is said, what changes, what is asked for. */
export async function respond(loaded: Loaded, around: Around): Promise<Change> {
  const rules = screenUnanswered(loaded);
  const texts = loaded.unanswered.map(({ text }) => text);
  const screened = around.opinion
    ? await around.opinion(rules, texts, askedLast(loaded.conversation.memory))
    : rules;
  const draft =
    screened === undefined
      ? await withoutConcern(loaded, draftOf(loaded), around)
      : withConcern(loaded, draftOf(loaded), screened, around);
  return changeFrom(loaded, draft, around.writing);
}

/**
 * When working it out has failed three times: the crisis routes all the same, an apology, a person told,
 * and the conversation's state as it was, so that the next message goes on from there.
 */
export function respondToFailure(
  loaded: Loaded,
  around: Omit<Around, 'bot'>,
  alarm: 'turn-failed' | 'message-parked',
): Change {
  const { advisorsOnDuty, at } = around.writing;
  const screened = screenUnanswered(loaded);
  const begun = draftOf(loaded);
  const safe = screened === undefined ? begun : withConcern(loaded, begun, screened, around);
  const nation = loaded.conversation.memory.known.nation;
  const apology = failedReply(around.services.directory, nation);
  const told = needPerson(safe, 'assistant-failed', at, advisorsOnDuty);
  return changeFrom(
    loaded,
    { ...told, sayings: [...told.sayings, apology], alarms: [...told.alarms, alarm] },
    around.writing,
  );
}

/** The crisis reply, a person asked for, and the place in whatever was open left as it is. */
function withConcern(
  loaded: Loaded,
  draft: Draft,
  screened: NonNullable<Screened>,
  { services, writing }: Omit<Around, 'bot'>,
): Draft {
  const { text: index, ...concern } = screened;
  const { at, advisorsOnDuty } = writing;
  const reply = crisisReply(concern, {
    directory: services.directory,
    nation: draft.memory.known.nation,
    desk: { onDuty: advisorsOnDuty, service: services.service, now: at },
    stage: draft.stage.kind,
  });
  const sequence = loaded.unanswered[index]?.sequence ?? loaded.conversation.heard;
  const before = draft.memory.safety;
  const settledByNo = concern.kind === 'ambiguous' || concern.kind === 'third-party';
  const safety = {
    noted: true,
    awaiting: draft.stage.kind !== 'with-advisor',
    settledByNo: settledByNo && (before?.noted ? before.settledByNo : true),
  };
  const noted = noteConcern({ ...draft, memory: { ...draft.memory, safety } }, sequence, concern);
  const stopped = loaded.unanswered.some(({ text }) => isLoneStop(text));
  const said = { ...noted, sayings: [...noted.sayings, reply] };
  return needPerson(stopped ? stopTexts(said, false) : said, 'concern', at, advisorsOnDuty);
}

async function withoutConcern(loaded: Loaded, draft: Draft, around: Around): Promise<Draft> {
  const command = await commanded(loaded, draft, around);
  if (command !== undefined) return command;
  if (draft.stage.kind === 'with-advisor') return draft;
  const text = wordsOf(loaded.unanswered);
  if (text === '') return askAgain(loaded, draft, around, [{ text: wordlessReply(loaded.unanswered) }]);
  if (draft.memory.safety?.awaiting) return afterSafetyQuestion(loaded, draft, around, text);
  return hear(loaded, draft, around, text);
}

/** STOP, START and HELP, in every stage. */
async function commanded(loaded: Loaded, draft: Draft, around: Around): Promise<Draft | undefined> {
  const texts = loaded.unanswered.map(({ text }) => text);
  const byGateway = loaded.unanswered.map(({ handledByGateway }) => handledByGateway);
  if (byGateway.includes('stop')) return stopTexts(draft, false);
  if (texts.some(isLoneStop)) return stopTexts(draft, true);
  const starts = byGateway.includes('start') || texts.some((text) => readRequest(text) === 'start-texts');
  if (draft.memory.textsStopped && starts)
    return startTexts(loaded, draft, around, byGateway.includes('start'));
  if (texts.some((text) => readRequest(text) === 'help'))
    return { ...draft, sayings: [helpReply(around.services.directory, draft.memory.known.nation)] };
  if (draft.memory.textsStopped && draft.stage.kind !== 'with-advisor')
    return { ...draft, sayings: [{ text: privacyWording.stillStopped, crisis: true }] };
  return undefined;
}

function stopTexts(draft: Draft, confirm: boolean): Draft {
  const confirmation: Saying = { text: privacyWording.stopped, crisis: true };
  return {
    ...draft,
    memory: { ...draft.memory, textsStopped: true },
    sayings: confirm ? [...draft.sayings, confirmation] : draft.sayings,
    silence: true,
  };
}

function startTexts(loaded: Loaded, draft: Draft, around: Around, byGateway: boolean): Promise<Draft> {
  const { textsStopped: _, ...memory } = draft.memory;
  const lead = byGateway ? [] : [{ text: privacyWording.started }];
  if (draft.stage.kind === 'with-advisor') return Promise.resolve({ ...draft, memory, sayings: lead });
  return askAgain(loaded, { ...draft, memory }, around, lead);
}

/** "Are you having thoughts …?" was asked last. Only a clear no settles it; a changed subject is not a no. */
function afterSafetyQuestion(loaded: Loaded, draft: Draft, around: Around, text: string): Promise<Draft> {
  const reading = readSafetyAnswer(text);
  const { settledByNo = false } = draft.memory.safety ?? {};
  const settled = reading === 'no' && settledByNo;
  const safety = { noted: !settled, awaiting: false, settledByNo };
  const next: Draft = { ...draft, memory: { ...draft.memory, safety } };
  if (reading === 'no') return askAgain(loaded, next, around, [{ text: safetyWording.settled }]);
  if (reading === 'carry-on') return askAgain(loaded, next, around, [{ text: safetyWording.carryOn }]);
  return hear(loaded, next, around, text, [{ text: safetyWording.notAnswered }]);
}

async function hear(
  loaded: Loaded,
  draft: Draft,
  around: Around,
  text: string,
  lead: readonly Saying[] = [],
): Promise<Draft> {
  const conversation = withMemory(loaded.conversation, draft);
  return answered(draft, await around.bot.hear(conversation, text, factsOf(loaded, draft, around)), lead);
}

async function askAgain(
  loaded: Loaded,
  draft: Draft,
  around: Around,
  lead: readonly Saying[],
): Promise<Draft> {
  const conversation = withMemory(loaded.conversation, draft);
  return answered(draft, await around.bot.askAgain(conversation, factsOf(loaded, draft, around)), lead);
}

function withMemory(conversation: Conversation, { memory, stage }: Draft): Conversation {
  return { ...conversation, memory, stage };
}

function answered(draft: Draft, { sayings, effects, dialog }: Answered, lead: readonly Saying[]): Draft {
  const asked = sayings.findLast(({ asks }) => asks !== undefined)?.asks ?? draft.memory.asked;
  return {
    ...draft,
    memory: { ...draft.memory, dialog, ...(asked && { asked }) },
    sayings: [...draft.sayings, ...lead, ...sayings],
    effects: [...draft.effects, ...effects],
  };
}

function factsOf(loaded: Loaded, draft: Draft, { writing, holdings }: Around): TurnFacts {
  return {
    now: writing.at,
    known: draft.memory.known,
    stage: draft.stage.kind,
    advisorsOnDuty: writing.advisorsOnDuty,
    holdings,
    crossed: loaded.unanswered.every(({ crossed }) => crossed === true),
  };
}

/** Texts that came together are one reply; the transcript keeps each. */
function wordsOf(entries: readonly Entry[]): string {
  return entries
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function wordlessReply(entries: readonly Entry[]): string {
  return entries.some(({ attachments }) => (attachments ?? 0) > 0) ? rootWording.pictures : rootWording.empty;
}
