import type { Saying } from '../../../core/message.ts';
import type { Clock, Ids, Line, Outbound, Route, Tray, Vault, WebAnswer } from '../../../core/ports.ts';
import { retryAt } from '../backoff.ts';
import { textChannel } from '../channel.ts';
import { isE164 } from '../number.ts';
import { renderText } from '../render.ts';
import { json, refusal } from './answers.ts';
import { type PhoneText, readPhoneText } from './incoming.ts';
import { phonePage } from './page.ts';
import { type Received, received } from './received.ts';

export interface PhoneParts {
  readonly line: Line;
  readonly tray: Tray;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Vault;
}

/** The longest body taken, in UTF-16 units; a longer one is answered with words that still help. */
const mostUnits = 100_000;
/** Room for the longest body written entirely in JSON escapes (six bytes a unit), and for the rest. */
const mostBytes = 700_000;

/**
 * A text line with no network: what a person would text is posted, what we would text is polled.
 * Made for trying the line and for tests; whoever reaches it can write as any number.
 */
export function phoneChannel(parts: PhoneParts): { outbound: Outbound; routes: readonly Route[] } {
  const inbox = received(parts.tray, parts.vault, parts.clock);
  return {
    outbound: outbound(inbox, parts.clock),
    routes: [
      { method: 'POST', path: '/text/phone', mostBytes, handle: ({ body }) => post(parts, inbox, body) },
      { method: 'GET', path: '/text/phone/messages', handle: ({ query }) => messages(inbox, query) },
      phonePage(),
    ],
  };
}

function outbound(inbox: Received, clock: Clock): Outbound {
  return {
    channel: textChannel,
    together: true,
    async deliver(entry) {
      try {
        const n = await inbox.put(entry.address, entry.id, renderText(entry.saying));
        return { kind: 'sent', vendorId: `phone-${n}` };
      } catch {
        // Putting is idempotent, so trying again is always right.
        return { kind: 'try-again', after: retryAt(entry, clock.now()) };
      }
    },
  };
}

async function post(parts: PhoneParts, inbox: Received, bytes: Uint8Array): Promise<WebAnswer> {
  const read = readPhoneText(bytes);
  if ('fault' in read) return refusal(400, read.fault);
  const { text } = read;
  if (text.body.length > mostUnits) return refusal(413, tooLong(parts.line.whenDown(text.body)));
  const id = text.id ?? parts.ids.next();
  try {
    await hear(parts, text, id);
    return json(202, { id, received: true });
  } catch {
    const say = renderText(parts.line.whenDown(text.body));
    await inbox.sayWhileDown(text.from, id, say);
    return json(503, { error: 'Your message could not be kept. Send it again with the same id.', id, say });
  }
}

/** One person's ids say nothing about another's, so the number is part of what makes a message the same. */
async function hear({ line, clock, vault }: PhoneParts, text: PhoneText, id: string): Promise<void> {
  await line.hear({
    channel: textChannel,
    address: text.from,
    channelMessageId: `phone:${vault.name(`${text.from} ${id}`)}`,
    text: text.body,
    at: clock.now(),
    ...(text.pictures ? { attachments: text.pictures } : {}),
  });
}

function tooLong(numbers: Saying): string {
  return `That is longer than the ${mostUnits} characters we can take, so it was not kept. ${renderText(numbers)}`;
}

async function messages(inbox: Received, query: URLSearchParams): Promise<WebAnswer> {
  // A plus sign that was not escaped has become a space on its way here.
  const number = query.get('number')?.replace(/^ /, '+') ?? '';
  if (!isE164(number)) {
    return refusal(
      400,
      'number must be in international form with its plus sign as %2B, like %2B447700900123.',
    );
  }
  const after = Number(query.get('after') || '0');
  if (!Number.isFinite(after) || after < 0 || after > Number.MAX_SAFE_INTEGER) {
    return refusal(400, 'after must be a number from 0 up: the last n that you have.');
  }
  const found = await inbox.after(number, after);
  if (found === undefined) return refusal(503, 'Messages cannot be read at the moment. Ask again shortly.');
  return json(200, { messages: found });
}
