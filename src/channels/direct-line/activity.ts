import type { Sequence } from '../../core/ids.ts';
import type { Entry } from '../../core/message.ts';

/** An activity as a client gets it. No `replyToId`: a client that does not know the one named holds the answer back. */
export interface OutActivity {
  readonly type: 'message' | 'typing';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'bot' | 'user' };
  readonly text?: string;
  readonly textFormat?: 'plain';
  readonly locale?: 'en-GB';
  readonly inputHint?: 'acceptingInput' | 'expectingInput';
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly Action[] };
  readonly channelData?: unknown;
}

interface Action {
  readonly type: 'imBack';
  readonly title: string;
  readonly value: string;
}

/** Whose view of a transcript is made, and how the line's words are put there. */
export interface View {
  readonly conv: string;
  readonly user: string;
  readonly onScreen: (text: string) => string;
}

const assistant = { id: 'sideroom-assistant', name: 'Automated assistant', role: 'bot' } as const;
const advisor = { id: 'sideroom-advisor', name: 'Advisor (a person)', role: 'bot' } as const;

/** `conversation|0000012`: unguessable by its first part, sortable by its second. */
export function activityId(conv: string, sequence: Sequence): string {
  return `${conv}|${String(sequence).padStart(7, '0')}`;
}

/** One entry as a client sees it; undefined where nobody said anything (a chat was opened). */
export function activityOf(entry: Entry, view: View): OutActivity | undefined {
  if (entry.joined) return undefined;
  const { conv, user } = view;
  const about = {
    type: 'message',
    id: activityId(conv, entry.sequence),
    timestamp: entry.at.toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
    textFormat: 'plain',
    locale: 'en-GB',
  } as const;
  if (entry.from === 'practitioner')
    return {
      ...about,
      from: { id: user, role: 'user' },
      text: entry.text,
      ...(entry.clientData !== undefined && { channelData: entry.clientData }),
    };
  return { ...about, ...said(entry, view) };
}

/** A machine or a person speaks: said outright, so that no client has to guess it from a name. */
function said(entry: Entry, { user, onScreen }: View) {
  const from = entry.from === 'advisor' ? advisor : assistant;
  const speaker = { kind: entry.from === 'advisor' ? 'person' : 'machine', name: from.name } as const;
  const text = entry.from === 'advisor' ? entry.text : onScreen(entry.text);
  const channelData = { speaker, ...(entry.crisis && { urgent: true }) };
  if (entry.choices === undefined || entry.choices.length === 0)
    return { from, text, inputHint: 'acceptingInput', channelData } as const;
  const actions = entry.choices.map(onScreen).map((choice) => ({
    type: 'imBack' as const,
    title: choice,
    value: choice,
  }));
  return {
    from,
    text,
    inputHint: 'expectingInput',
    channelData,
    suggestedActions: { to: [user], actions },
  } as const;
}

/** The assistant is at work. Shown while it lasts and kept nowhere. */
export function typing({ conv }: Pick<View, 'conv'>, id: string, at: Date): OutActivity {
  return {
    type: 'typing',
    id: `${conv}|typing-${id}`,
    timestamp: at.toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
    from: assistant,
  };
}

/** Words that stand in no transcript: while nothing can be kept, or once everything is erased. */
export function passing(
  conv: string,
  id: string,
  at: Date,
  { text, crisis }: { readonly text: string; readonly crisis?: boolean },
): OutActivity {
  return {
    ...typing({ conv }, id, at),
    type: 'message',
    id: `${conv}|passing-${id}`,
    text,
    textFormat: 'plain',
    locale: 'en-GB',
    inputHint: 'acceptingInput',
    channelData: { speaker: { kind: 'machine', name: assistant.name }, ...(crisis && { urgent: true }) },
  };
}
