import type { Conversation } from '../../core/conversation.ts';
import type { ConversationId, Sequence } from '../../core/ids.ts';
import type { Entry } from '../../core/message.ts';
import { webChannel } from './channel.ts';
import type { WebChatParts } from './parts.ts';
import type { ChatState, Line } from './wire.ts';
import { webWords } from './words.ts';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
});

/** One entry as the page shows it; undefined for an opened chat, where nobody said anything. */
export function lineOf(entry: Entry): Line | undefined {
  if (entry.joined && entry.text === '') return undefined;
  const about = { n: entry.sequence, time: clock.format(entry.at) };
  if (entry.joined) return { ...about, from: 'note', who: 'Note', text: 'You carried this chat on by text.' };
  if (entry.from === 'practitioner') return { ...about, from: 'you', who: 'You', text: entry.text };
  if (entry.from === 'advisor')
    return { ...about, from: 'person', who: 'Advisor (a person)', text: entry.text };
  return {
    ...about,
    from: 'assistant',
    who: 'Automated assistant',
    text: webWords(entry.text),
    ...(entry.choices && { choices: entry.choices.map(webWords) }),
    ...(entry.crisis && { urgent: true }),
  };
}

export interface Seen {
  readonly lines: readonly Line[];
  /** The newest entry that was looked at, shown or not. */
  readonly last: Sequence;
}

/** Everything after a place in the transcript. */
export async function linesAfter(
  { store }: Pick<WebChatParts, 'store'>,
  id: ConversationId,
  after: Sequence,
): Promise<Seen> {
  const lines: Line[] = [];
  let last = after;
  for await (const entry of store.transcript(id, after)) {
    const line = lineOf(entry);
    if (line !== undefined) lines.push(line);
    last = entry.sequence;
  }
  return { lines, last };
}

/** What holds for the whole chat; undefined once it is erased. */
export async function stateOf(
  parts: Pick<WebChatParts, 'store' | 'about'>,
  id: ConversationId,
): Promise<ChatState | undefined> {
  const loaded = await parts.store.load(id);
  if (loaded === undefined) return undefined;
  const { conversation } = loaded;
  return {
    stage: conversation.stage.kind,
    words: await wordsFor(conversation, parts),
    agreed: conversation.memory.known.consentedAt !== undefined,
  };
}

async function wordsFor(
  { stage, channel }: Conversation,
  { about }: Pick<WebChatParts, 'about'>,
): Promise<string> {
  const elsewhere =
    channel === webChannel
      ? ''
      : 'This chat is in your texts. Answers go to your phone and show here too. Write here to bring it to this page. ';
  if (stage.kind === 'waiting')
    return `${elsewhere}You are waiting for a person. ${await about.presence()} You can write to them now. ${about.phoneInstead}`.trim();
  if (stage.kind === 'with-advisor') return `${elsewhere}A person is with you now.`;
  if (stage.kind === 'ended') return `${elsewhere}This chat has ended. You can write again at any time.`;
  return elsewhere.trim();
}
