import { type ConversationId, isOurId } from '../../core/ids.ts';
import type { Entry } from '../../core/message.ts';
import type { ShownService } from '../../core/shown-service.ts';
import type { WebChatParts } from './parts.ts';

/** Names for a file that say nothing; the person picks one. */
export const neutralNames = { 'reading-list': 'Reading list', notes: 'Notes', links: 'Links' } as const;
export type NeutralName = keyof typeof neutralNames;

export function isNeutralName(name: string | undefined): name is NeutralName {
  return name !== undefined && Object.hasOwn(neutralNames, name);
}

type Parts = Pick<WebChatParts, 'about' | 'store' | 'vault' | 'clock'>;

/**
 * What to take away, as plain text: urgent numbers, the services that we named, the booking link while it works, and what
 * comes next. All of it is put in our own words again; nothing is copied from the conversation.
 */
export async function takeAway(
  parts: Parts,
  conversation: ConversationId,
  name: NeutralName,
): Promise<string> {
  const { about, store } = parts;
  const ours: Entry[] = [];
  for await (const entry of store.transcript(conversation))
    if (entry.from !== 'practitioner') ours.push(entry);
  const urgent = new Set(about.urgent.map(({ service }) => service.id));
  const named = about.services.filter((each) => !urgent.has(each.id) && ours.some(names(each)));
  const booking = await bookingIn(
    parts,
    conversation,
    ours.filter(({ from }) => from === 'assistant'),
  );
  const stage = (await store.load(conversation))?.conversation.stage.kind;
  const sections = [
    [neutralNames[name]],
    ['Urgent', ...about.urgent.map(({ words }) => words)],
    ...(named.length > 0 ? [['Others', ...named.map(serviceLine)]] : []),
    ...(booking === undefined ? [] : [['Booking', booking.words]]),
    [
      'Next',
      ...(booking?.works ? [choosing] : []),
      next[stage ?? 'with-assistant'],
      ...(about.publicUrl ? [`${about.publicUrl}/c`] : []),
    ],
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

const choosing = 'Choose a clinician, a time and a place with the booking link.';
const next = {
  'with-assistant': 'Go on with the chat when it suits you.',
  waiting: 'A person has been asked for. They answer in the chat.',
  'with-advisor': 'A person is with you in the chat.',
  ended: 'You can write in the chat again at any time.',
} as const;

/** A service is named where its name stands with a way to reach it: a name alone can be a common word. */
function names({ name, phone, text, url }: ShownService): (entry: Entry) => boolean {
  const ways = [phone, text?.number, url].filter((way) => way !== undefined);
  return (entry) => entry.text.includes(name) && ways.some((way) => entry.text.includes(way));
}

function serviceLine({ name, phone, text, url, hours, audience }: ShownService): string {
  const members = audience.some((each) => each.endsWith('-members')) ? ' (members only)' : '';
  const byText = text && `text ${text.keyword ? `${text.keyword} to ` : ''}${text.number}`;
  const ways = [phone && `call ${phone}`, byText, url].filter((way) => way !== undefined);
  return `${name}${members}: ${ways.join(', or ')}. ${hours}.`;
}

/** As our assistant writes it; no other link is taken for it. */
const bookingLink = /https?:\/\/\S+\/b\/([\w-]+)/;

/** The newest booking link while it works; once it has run out, how to get another. */
async function bookingIn(
  { store, vault, clock }: Parts,
  conversation: ConversationId,
  ours: readonly Entry[],
): Promise<{ readonly words: string; readonly works: boolean } | undefined> {
  const [address, code] =
    ours.map(({ text }) => bookingLink.exec(text) ?? []).findLast(([found]) => found) ?? [];
  if (address === undefined || code === undefined || !isOurId(code)) return undefined;
  const link = await store.bookingLink(vault.name(`booking|${code}`));
  if (link?.conversation !== conversation) return undefined;
  const works = link.expires > clock.now();
  return { works, words: works ? address : 'The link has run out. Write BOOK in the chat for a new one.' };
}
