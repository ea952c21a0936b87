import { privacyWording } from '../dialogs/privacy/wording.ts';
import { rootWording } from '../dialogs/root/wording.ts';
import { crisisReply, failedReply, helpReply } from '../dialogs/safety/replies.ts';
import { safetyWording } from '../dialogs/safety/wording.ts';
import type { Services } from '../dialogs/services.ts';
import type { TurnFacts } from '../dialogs/turn-facts.ts';
import { type Asked, stronger } from '../src/core/concern/concern.ts';
import { screenTogether } from '../src/core/concern/screen.ts';
import type { Conversation, Loaded, Memory } from '../src/core/conversation.ts';
import { readSafetyAnswer } from '../src/core/forms/readers/safety-answer.ts';
import type { Entry, Saying } from '../src/core/message.ts';
import type { Change, Holdings } from '../src/core/ports.ts';
import { isLoneStop, readRequest } from '../src/core/requests.ts';
import { calledByAnswer, isStillUrgent, neverLess } from '../src/core/safety.ts';
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

/** An answer to our question about their safety, however it is put ("y", a thumb). */
function answeredSafetyQuestion({ conversation, unanswered }: Loaded): Screened {
  const index = unanswered.findLastIndex(({ crossed, text }) => !crossed && text.trim() !== '');
  const text = unanswered[index]?.text;
  const { safety } = conversation.memory;
  if (!safety?.awaiting || text === undefined) return undefined;
  const called = calledByAnswer(safety.about, readSafetyAnswer(text));
  return called && { ...called, words: { start: 0, end: text.length }, rule: 'safety-answer', text: index };
}

function askedLast(memory: Memory): Asked {
  return memory.safety?.awaiting ? 'safety' : (memory.asked ?? 'nothing');
}

/** One turn, worked out and not yet written: what is said, what changes, what is asked for. */
export async function respond(loaded: Loaded, around: Around): Promise<Change> {
  const rules = screenUnanswered(loaded);
  const texts = loaded.unanswered.map(({ text }) => text);
  const added = around.opinion
    ? await around.opinion(rules, texts, askedLast(loaded.conversation.memory))
    : rules;
  const answer = answeredSafetyQuestion(loaded);
  // What the words say by themselves stands before what they say as an answer, unless the answer calls for more.
  const screened =
    added === undefined || added.rule.startsWith('answer') ? (answer ?? added) : stronger(added, answer);
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
  const before = draft.memory.safety;
  const about = neverLess(before, { kind: concern.kind, topic: concern.topic });
  const reply = crisisReply(about, {
    directory: services.directory,
    nation: draft.memory.known.nation,
    desk: { onDuty: advisorsOnDuty, service: services.service, now: at },
    stage: draft.stage.kind,
  });
  const sequence = loaded.unanswered[index]?.sequence ?? loaded.conversation.heard;
  const settledByNo = about.kind === 'ambiguous' || about.kind === 'third-party';
  const safety = {
    noted: true,
    awaiting: draft.stage.kind !== 'with-advisor',
    settledByNo: settledByNo && (before?.noted ? before.settledByNo : true),
    about,
  };
  const noted = noteConcern({ ...draft, memory: { ...draft.memory, safety } }, sequence, concern);
  const stopped = loaded.unanswered.some(({ text }) => isLoneStop(text));
  const said = { ...noted, sayings: [...noted.sayings, reply] };
  return needPerson(stopped ? stopTexts(said, false) : said, 'concern', at, advisorsOnDuty);
}

async function withoutConcern(loaded: Loaded, draft: Draft, around: Around): Promise<Draft> {
  const command = await commanded(loaded, draft, around);
  if (command !== undefined) return command;
  const arrived = loaded.unanswered.every(({ joined }) => joined);
  // Words that come with it are those of a pass: the chat goes on here, and the person is told so.
  const lead = arrived && wordsOf(loaded.unanswered) !== '' ? [{ text: rootWording.movedHere }] : [];
  if (draft.stage.kind === 'with-advisor') return { ...draft, sayings: [...draft.sayings, ...lead] };
  if (arrived) return askAgain(loaded, draft, around, lead);
  const text = wordsOf(loaded.unanswered);
  if (text === '') return askAgain(loaded, draft, around, [{ text: wordlessReply(loaded.unanswered) }]);
  if (draft.memory.safety?.awaiting) return afterSafetyQuestion(loaded, draft, around);
  return hear(loaded, draft, around, loaded.unanswered, picturesLead(loaded.unanswered));
}

/** What came along with words was seen by nobody, and the person is told so. */
function picturesLead(entries: readonly Entry[]): readonly Saying[] {
  return hasAttachments(entries) ? [{ text: rootWording.picturesToo }] : [];
}

function hasAttachments(entries: readonly Entry[]): boolean {
  return entries.some(({ attachments }) => (attachments ?? 0) > 0);
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

/**
 * "Are you having thoughts …?" was asked last. Only a clear no settles it; a changed subject is not a no, and nor is
 * anything written before that question had left us.
 */
function afterSafetyQuestion(loaded: Loaded, draft: Draft, around: Around): Promise<Draft> {
  const inTime = loaded.unanswered.filter(({ crossed }) => !crossed);
  if (wordsOf(inTime) === '')
    return Promise.resolve({ ...draft, sayings: [{ text: safetyWording.crossed, asks: 'safety' }] });
  const reading = readSafetyAnswer(wordsOf(inTime));
  const urgent = isStillUrgent(draft.memory.safety);
  if (reading === 'carry-on')
    return askAgain(loaded, answeredOnce(draft), around, [{ text: safetyWording.carryOn }]);
  if (urgent) return Promise.resolve(kept(draft, around, safetyWording.stillUrgent));
  if (reading === 'no') {
    const settled = draft.memory.safety?.settledByNo === true;
    return askAgain(loaded, answeredOnce(draft, settled), around, [{ text: safetyWording.settled }]);
  }
  const free = ['open', 'name', 'contact', 'nothing'].includes(draft.memory.asked ?? 'nothing');
  // Words meant for us must not be filed under a question that takes any words.
  if (free) return Promise.resolve(kept(draft, around, safetyWording.keptWords));
  return hear(loaded, answeredOnce(draft), around, loaded.unanswered, [{ text: safetyWording.notAnswered }]);
}

/** Our question no longer stands; what was noticed does, unless it is settled. */
function answeredOnce(draft: Draft, settled = false): Draft {
  const { settledByNo = false } = draft.memory.safety ?? {};
  return { ...draft, memory: { ...draft.memory, safety: { noted: !settled, awaiting: false, settledByNo } } };
}

/** Keeps what was said, with the numbers once more; our question and the place stand as they are. */
function kept(draft: Draft, { services }: Around, words: string): Draft {
  const routes = safetyWording.routes(services.directory, draft.memory.known.nation);
  const saying: Saying = { text: `${words} ${routes} ${safetyWording.place}`, asks: 'safety', crisis: true };
  return { ...draft, sayings: [...draft.sayings, saying] };
}

/**
 * To whatever dialog is open. What was written before our last question had left us goes first and by itself, so that
 * it cannot be taken as part of an answer to that question.
 */
async function hear(
  loaded: Loaded,
  draft: Draft,
  around: Around,
  entries: readonly Entry[],
  lead: readonly Saying[] = [],
): Promise<Draft> {
  const crossed = entries.filter((entry) => entry.crossed);
  const inTime = entries.filter((entry) => !entry.crossed);
  if (wordsOf(crossed) === '') return hearPart(loaded, draft, around, { text: wordsOf(inTime), lead });
  const first = await hearPart(loaded, draft, around, { text: wordsOf(crossed), lead, crossed: true });
  if (wordsOf(inTime) === '') return first;
  // The question it asks again is answered at once, and need not be heard again.
  const kept = { ...first, sayings: first.sayings.filter(({ asks }) => asks === undefined) };
  return hearPart(loaded, kept, around, { text: wordsOf(inTime), lead: [] });
}

interface Part {
  readonly text: string;
  readonly lead: readonly Saying[];
  readonly crossed?: boolean;
}

async function hearPart(
  loaded: Loaded,
  draft: Draft,
  around: Around,
  { text, lead, crossed = false }: Part,
): Promise<Draft> {
  const conversation = withMemory(loaded.conversation, draft);
  const facts = { ...factsOf(draft, around), crossed };
  return answered(draft, await around.bot.hear(conversation, text, facts), lead);
}

async function askAgain(
  loaded: Loaded,
  draft: Draft,
  around: Around,
  lead: readonly Saying[],
): Promise<Draft> {
  const conversation = withMemory(loaded.conversation, draft);
  return answered(draft, await around.bot.askAgain(conversation, factsOf(draft, around)), lead);
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

function factsOf(draft: Draft, { writing, holdings }: Around): TurnFacts {
  return {
    now: writing.at,
    known: draft.memory.known,
    stage: draft.stage.kind,
    advisorsOnDuty: writing.advisorsOnDuty,
    holdings,
    crossed: false,
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
  return hasAttachments(entries) ? rootWording.pictures : rootWording.empty;
}
