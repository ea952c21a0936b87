import { Allowance, neighbourhood } from '../../core/allowance.ts';
import { screen } from '../../core/concern/screen.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { activityId, activityOf, type OutActivity, passing } from './activity.ts';
import { watermarkIn } from './addresses.ts';
import { json, refusal } from './answers.ts';
import { type Doors, ended } from './doors.ts';
import { type InMessage, readActivity } from './incoming.ts';
import { directLineChannel } from './parts.ts';
import type { Claims } from './token.ts';

const mostBytes = 64 * 1024;
/** What is longer is refused with words that still help; what is longer than this is not read at all. */
const mostRead = 256 * 1024;
const mostAtOnce = 500;

/** What is said, both ways, for a client that polls; a client with a stream uses the way in only. */
export function activitiesRoutes(doors: Doors): readonly Route[] {
  const limits = {
    conversation: new Allowance(doors.parts.clock, 60, 1_000),
    neighbourhood: new Allowance(doors.parts.clock, 600, 50),
  };
  return [
    doors.own('GET', '/conversations/:id/activities', (claims, request) => news(doors, claims, request)),
    doors.own(
      'POST',
      '/conversations/:id/activities',
      (claims, request) => take(doors, limits, claims, request),
      mostRead,
    ),
    doors.own('POST', '/conversations/:id/upload', async () =>
      refusal(415, 'NoUploads', 'Files and pictures cannot be sent here. Please put it in words.'),
    ),
  ];
}

/** Polling clients stop for ever at the first failure, so there is none: while nothing can be read, nothing is new. */
async function news(doors: Doors, claims: Claims, request: WebRequest): Promise<WebAnswer> {
  const after = watermarkIn(request.query.get('watermark'));
  try {
    const conversation = await doors.find(claims);
    const activities = [...doors.streams.takePassing(claims.conv)];
    if (conversation === undefined && activities.length === 0) return ended();
    if (conversation === undefined) return json(200, { activities, watermark: String(after) });
    const watermark = await addNews(doors, claims, { conversation, after }, activities);
    return json(200, { activities, watermark: String(watermark) });
  } catch {
    return json(200, { activities: doors.streams.takePassing(claims.conv), watermark: String(after) });
  }
}

async function addNews(
  { parts }: Doors,
  claims: Claims,
  { conversation, after }: { readonly conversation: ConversationId; readonly after: number },
  activities: OutActivity[],
): Promise<number> {
  let last = after;
  for await (const entry of parts.store.transcript(conversation, after)) {
    const activity = activityOf(entry, { ...claims, onScreen: parts.onScreen });
    if (activity !== undefined) activities.push(activity);
    last = entry.sequence;
    if (activities.length >= mostAtOnce) break;
  }
  return last;
}

interface Limits {
  readonly conversation: Allowance;
  readonly neighbourhood: Allowance;
}

async function take(doors: Doors, limits: Limits, claims: Claims, request: WebRequest): Promise<WebAnswer> {
  if (request.body.byteLength > mostBytes)
    return refusal(
      413,
      'MessageTooLong',
      `That is longer than we can take, so it was not kept. ${doors.numbers()}`,
    );
  const read = readActivity(request.body);
  if (read.kind === 'fault') return refusal(400, 'BadActivity', read.fault);
  const inTime =
    limits.conversation.take(claims.conv) && limits.neighbourhood.take(neighbourhood(request.from));
  if (read.kind === 'passing') return json(200, { id: `${claims.conv}|${doors.parts.ids.next()}` });
  if (!inTime && !(await callsForHelp(doors, claims, read.message.text))) {
    doors.parts.log.warn('direct-line-slowed');
    return refusal(429, 'TooManyRequests', `Messages come very fast. Wait a moment. ${doors.numbers()}`, {
      'Retry-After': '2',
    });
  }
  return hear(doors, claims, read.message).catch(() => notKept(doors, claims, read.message));
}

/** A flood is slowed down; words that call for help, and answers to our question about their safety, never are. */
async function callsForHelp(doors: Doors, claims: Claims, text: string): Promise<boolean> {
  if (screen(text) !== undefined) return true;
  try {
    const conversation = await doors.find(claims);
    const loaded = conversation && (await doors.parts.store.load(conversation));
    return loaded?.conversation.memory.safety?.awaiting === true;
  } catch {
    return true;
  }
}

async function hear(doors: Doors, claims: Claims, message: InMessage): Promise<WebAnswer> {
  const { line, vault, ids, clock } = doors.parts;
  const known = await doors.find(claims);
  // Words may come before the chat was opened; after it was erased it is not opened again.
  if (known === undefined && (await doors.join(claims)).repeated && (await doors.find(claims)) === undefined)
    return ended(doors.numbers());
  const { text, attachments, clientId, clientData } = message;
  const accepted = await line.hear({
    channel: directLineChannel,
    address: claims.conv,
    channelMessageId: vault.name(`direct-line|${claims.conv}|${clientId ?? ids.next()}`),
    text,
    at: clock.now(),
    ...(attachments > 0 && { attachments }),
    ...(clientData !== undefined && { clientData }),
  });
  return json(200, { id: activityId(claims.conv, accepted.sequence) });
}

/** It could not be kept: the client is told to send it again, and the person what helps without us. */
function notKept({ parts, streams }: Doors, { conv }: Claims, { text, clientId }: InMessage): WebAnswer {
  parts.log.error('direct-line-not-kept');
  const saying = parts.line.whenDown(text);
  streams.tell(conv, passing(conv, clientId ?? parts.ids.next(), parts.clock.now(), saying));
  return refusal(503, 'NotKept', `Your message could not be kept. Send it again. ${saying.text}`);
}
