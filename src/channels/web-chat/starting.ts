import { Allowance, neighbourhood } from '../../core/allowance.ts';
import { passName, readPass } from '../../core/pass.ts';
import type { Route, WebRequest } from '../../core/ports.ts';
import { answered } from './answered.ts';
import { webChannel } from './channel.ts';
import { type Doors, fieldsOf, seeOther } from './doors.ts';
import { type Coming, startPage } from './page/start.ts';
import { addressOf, dropCookie, keepCookie, newSession } from './session.ts';

const smallForm = 8_192;

/** The start page, and the ways into a chat and out of one. */
export function startingRoutes(doors: Doors): readonly Route[] {
  const { parts, secure } = doors;
  // A hospital can share one address: many may start at once.
  const starts = new Allowance(parts.clock, 100, 3_000);
  const tries = new Allowance(parts.clock, 10, 90_000);
  const show = (request: WebRequest, coming: Coming) => doors.show(startPage(parts.about, coming), request);
  return [
    {
      method: 'GET',
      path: '/',
      handle: async () => ({ status: 302, type: 'text/plain', body: '', headers: { Location: '/c' } }),
    },
    doors.page('/c', async (request) => {
      const hasChat = (await doors.own(request)) !== undefined;
      return show(request, { hasChat, ...(request.query.has('ended') && !hasChat && { said: 'ended' }) });
    }),
    doors.post('/c/start', smallForm, async (request) => {
      const fields = fieldsOf(request);
      // Who follows a link from elsewhere comes without the cookie: the start page could not see their chat, this can.
      if (fields?.get('new') !== '1' && (await doors.own(request)) !== undefined) return seeOther('/c');
      if (!starts.take(neighbourhood(request.from)))
        return doors.refuse(request, 429, 'Too many chats were started from here. Please wait a minute.');
      const session = newSession(parts.ids, fields?.get('shared') === '1');
      const address = addressOf(parts.vault, session);
      const at = parts.clock.now();
      const joined = { channel: webChannel, address, channelMessageId: `${address}:joined`, text: '', at };
      await answered(parts, await parts.line.hear({ ...joined, joined: true }));
      return seeOther('/c/chat', keepCookie(session, secure));
    }),
    doors.post('/c/comeback', smallForm, async (request) => {
      const hasChat = (await doors.own(request)) !== undefined;
      if (!tries.take(neighbourhood(request.from))) return show(request, { hasChat, said: 'code-too-often' });
      const fields = fieldsOf(request);
      const words = readPass(fields?.get('code') ?? '');
      const session = newSession(parts.ids, fields?.get('shared') === '1');
      const address = addressOf(parts.vault, session);
      const found =
        words &&
        (await parts.store.usePass(passName(parts.vault, words), webChannel, address, parts.clock.now()));
      if (found === undefined) return show(request, { hasChat, said: 'code-unknown' });
      return seeOther('/c/chat', keepCookie(session, secure));
    }),
    doors.post('/c/exit', smallForm, async (request) => {
      const gone = dropCookie(secure);
      // A beacon follows redirects too, and would ask another site for a page from ours.
      const isForm = (request.header('content-type') ?? '').startsWith('application/x-www-form-urlencoded');
      if (isForm) return seeOther(parts.about.exitUrl, gone);
      return { status: 204, type: 'text/plain', body: '', headers: gone };
    }),
  ];
}
