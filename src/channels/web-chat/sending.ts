import { Allowance } from '../../core/allowance.ts';
import { screen } from '../../core/concern/screen.ts';
import type { Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { answered } from './answered.ts';
import { webChannel } from './channel.ts';
import { type Doors, fieldsOf, isScript, json, type Own, seeOther } from './doors.ts';
import type { Taken } from './wire.ts';

const mostCharacters = 4_000;
/** 4,000 characters of any script, as a form writes them: nine bytes for three of UTF-8; and the other fields. */
const mostBytes = 40_000;
const askForPerson = 'Talk to a person';

/** What a person says: from a script as JSON with its own key, from a form with a key of ours. */
export function sendingRoutes(doors: Doors): readonly Route[] {
  const messages = new Allowance(doors.parts.clock, 200, 50);
  return [
    doors.post('/c/messages', mostBytes, async (request) => {
      const own = await doors.own(request);
      if (own === undefined) return doors.noChat(request);
      const fields = fieldsOf(request);
      const text = fields?.get('text')?.toWellFormed().replaceAll('\r\n', '\n').trim();
      const key = request.header('idempotency-key') ?? fields?.get('key') ?? '';
      if (text === undefined || !isKey(key))
        return doors.refuse(request, 400, 'That was not a message we can read. Go back and send it again.');
      if (text.length > mostCharacters)
        return doors.refuse(
          request,
          413,
          'That is longer than the 4,000 characters we can take at once, so it was not sent. Go back and send it in parts.',
        );
      if (text === '') return isScript(request) ? doors.refuse(request, 400, 'It is empty.') : toChat();
      // A flood is slowed down; words that call for help never are.
      if (!messages.take(own.address) && screen(text) === undefined)
        return doors.refuse(request, 429, 'Messages come very fast. Wait a moment and send it again.');
      return hear(doors, own, { request, key, text });
    }),
    doors.post('/c/person', 8_192, async (request) => {
      const own = await doors.own(request);
      if (own === undefined) return doors.noChat(request);
      const key = request.header('idempotency-key') ?? fieldsOf(request)?.get('key') ?? '';
      if (!isKey(key)) return doors.refuse(request, 400, 'Go back and press it again.');
      return hear(doors, own, { request, key, text: askForPerson });
    }),
  ];
}

interface Said {
  readonly request: WebRequest;
  readonly key: string;
  readonly text: string;
}

async function hear({ parts }: Doors, { address }: Own, { request, key, text }: Said): Promise<WebAnswer> {
  const accepted = await parts.line.hear({
    channel: webChannel,
    address,
    channelMessageId: `${address}:${key}`,
    text,
    at: parts.clock.now(),
  });
  if (isScript(request)) return json(202, { sequence: accepted.sequence } satisfies Taken);
  await answered(parts, accepted);
  return toChat();
}

function toChat(): WebAnswer {
  return seeOther('/c/chat#box');
}

function isKey(key: string): boolean {
  return /^[\w-]{8,80}$/.test(key);
}
