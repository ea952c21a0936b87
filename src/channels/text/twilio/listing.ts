import type { Api } from './api.ts';
import type { TwilioConfig } from './config.ts';

/** A message in Twilio's own list (www.twilio.com/docs/messaging/api/message-resource), what we use of it. */
export interface ListedMessage {
  readonly sid: string;
  readonly inbound: boolean;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly status: string;
  readonly media: string;
  /** When Twilio took it, by Twilio's clock. */
  readonly at: Date;
}

export interface ListingFilter {
  readonly to?: string;
  /** By our clock; nothing older is given. */
  readonly since: Date;
  /** Asks Twilio to leave out older ones itself; it knows days only, and not those that still wait to go. */
  readonly sentSince?: Date;
  readonly mostPages: number;
}

/** Newest first; undefined if any page could not be read. `complete` is false if there was more than asked for. */
export interface Listing {
  readonly messages: readonly ListedMessage[];
  readonly complete: boolean;
}

const pageSize = 200;

/** Lists messages page by page until one is older than wanted. Never throws. */
export async function listMessages(
  api: Api,
  config: TwilioConfig,
  filter: ListingFilter,
): Promise<Listing | undefined> {
  const base = `/2010-04-01/Accounts/${config.accountSid}/Messages.json`;
  const found: ListedMessage[] = [];
  let path: string | undefined = `${base}?${queryOf(filter)}`;
  for (let page = 0; path !== undefined && page < filter.mostPages; page += 1) {
    const answer = await api.get(path);
    if (answer.kind !== 'answered' || answer.status !== 200 || !isRecord(answer.content)) return undefined;
    const listed = readPage(answer.content);
    // A second of ours may be an hour of theirs: what is old is measured on their clock, 5 s generously.
    const oldest = filter.since.getTime() + answer.skew - 5_000;
    found.push(...listed.filter((message) => message.at.getTime() >= oldest));
    const older = listed.some((message) => message.at.getTime() < oldest);
    path = older ? undefined : nextPath(answer.content, base);
  }
  return { messages: found, complete: path === undefined };
}

function queryOf({ to, sentSince }: ListingFilter): URLSearchParams {
  const query = new URLSearchParams({ PageSize: String(pageSize) });
  if (to !== undefined) query.set('To', to);
  if (sentSince !== undefined) query.set('DateSent>', sentSince.toISOString().slice(0, 10));
  return query;
}

function readPage(content: Readonly<Record<string, unknown>>): readonly ListedMessage[] {
  return Array.isArray(content.messages) ? content.messages.flatMap(readMessage) : [];
}

function readMessage(content: unknown): readonly ListedMessage[] {
  if (!isRecord(content)) return [];
  const text = (name: string) => (typeof content[name] === 'string' ? content[name] : '');
  const at = new Date(text('date_created') || text('date_sent'));
  if (text('sid') === '' || Number.isNaN(at.getTime())) return [];
  return [
    {
      sid: text('sid'),
      inbound: text('direction') === 'inbound',
      from: text('from'),
      to: text('to'),
      body: text('body'),
      status: text('status'),
      media: text('num_media'),
      at,
    },
  ];
}

/** Only ever another page of the same list: the credentials go nowhere else. */
function nextPath(content: Readonly<Record<string, unknown>>, base: string): string | undefined {
  const next = content.next_page_uri;
  return typeof next === 'string' && next.startsWith(`${base}?`) ? next : undefined;
}

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null && !Array.isArray(content);
}
