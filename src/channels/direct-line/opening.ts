import { Allowance, neighbourhood } from '../../core/allowance.ts';
import type { Route, WebRequest } from '../../core/ports.ts';
import { granted, opened, watermarkIn } from './addresses.ts';
import { json, refusal } from './answers.ts';
import { type Doors, ended } from './doors.ts';
import { preflight } from './origins.ts';

const smallBody = 8_192;

/** Tokens, and the beginning, taking up again and end of a conversation. */
export function openingRoutes(doors: Doors): readonly Route[] {
  const { parts, tokens, streams } = doors;
  // A hospital can share one address: many may start at once.
  const starts = new Allowance(parts.clock, 100, 3_000);
  const address = (request: WebRequest) => ({
    host: request.header('host'),
    watermark: request.query.get('watermark') ? watermarkIn(request.query.get('watermark')) : undefined,
  });
  return [
    doors.route(
      'POST',
      '/tokens/generate',
      async (request) => {
        if (!starts.take(neighbourhood(request.from)))
          return refusal(
            429,
            'TooManyRequests',
            `Too many chats were started from here. ${doors.numbers()}`,
            {
              'Retry-After': '3',
            },
          );
        return json(200, granted(tokens, parts.ids.next()));
      },
      smallBody,
    ),
    doors.own('POST', '/tokens/refresh', async ({ conv }) => json(200, granted(tokens, conv)), smallBody),
    doors.own(
      'POST',
      '/conversations',
      async (claims, request) => {
        try {
          const known = (await doors.find(claims)) !== undefined;
          const isNew = !known && !(await doors.join(claims)).repeated;
          if (!known && !isNew && (await doors.find(claims)) === undefined) return ended();
          return json(isNew ? 201 : 200, opened(tokens, parts, claims, address(request)));
        } catch {
          return refusal(503, 'NotKept', `The chat cannot be opened now. ${doors.numbers()}`);
        }
      },
      smallBody,
    ),
    doors.own('GET', '/conversations/:id', async (claims, request) => {
      // Whether it is still there can be told later; a client that gets a failure here gives up for good.
      const found = await doors.find(claims).catch(() => 'not known now');
      return found === undefined ? ended() : json(200, opened(tokens, parts, claims, address(request)));
    }),
    doors.own('DELETE', '/conversations/:id', async (claims) => {
      const conversation = await doors.find(claims);
      if (conversation === undefined) return ended();
      await parts.store.forget(conversation);
      streams.end(claims.conv);
      return { status: 204, type: 'text/plain', body: '' };
    }),
    doors.route('GET', '/session/getsessionid', async () =>
      refusal(404, 'NoSessions', 'Nobody signs in here, so there are no sessions.'),
    ),
    ...paths.map((path) => doors.route('OPTIONS', path, async () => preflight)),
  ];
}

const paths = [
  '/tokens/generate',
  '/tokens/refresh',
  '/conversations',
  '/conversations/:id',
  '/conversations/:id/activities',
  '/conversations/:id/upload',
  '/session/getsessionid',
];
