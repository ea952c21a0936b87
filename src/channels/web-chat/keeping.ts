import type { ConversationId } from '../../core/ids.ts';
import { newPass, passName } from '../../core/pass.ts';
import type { Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { type Doors, type Own, seeOther } from './doors.ts';
import { askToDelete, codeMade, deleted, pickTakeAway, textCodeMade } from './page/keep-pages.ts';
import { dropCookie } from './session.ts';
import { isNeutralName, type NeutralName, takeAway } from './take-away.ts';
import { linesAfter } from './view.ts';
import type { Line } from './wire.ts';

const smallForm = 8_192;
const comeBackMilliseconds = 30 * 24 * 3_600_000;
const carryOnMilliseconds = 10 * 60_000;

/** Taking the chat along, and taking it away. */
export function keepingRoutes(doors: Doors, forgotten: (id: ConversationId) => void): readonly Route[] {
  const { parts, secure, show } = doors;
  const mine =
    (make: (own: Own, request: WebRequest) => Promise<WebAnswer>) => async (request: WebRequest) => {
      const own = await doors.own(request);
      return own === undefined ? doors.noChat(request) : make(own, request);
    };
  const makePass = async ({ conversation }: Own, words: 3 | 4, milliseconds: number) => {
    const pass = newPass(parts.ids, words);
    const expires = new Date(parts.clock.now().getTime() + milliseconds);
    await parts.store.keepPass(passName(parts.vault, pass), conversation, expires);
    return pass;
  };
  const canText = parts.about.textNumber !== undefined || parts.about.pretendPhone;
  return [
    doors.page(
      '/c/copy',
      mine(async ({ conversation }) => copyOf((await linesAfter(parts, conversation, 0)).lines)),
    ),
    doors.page(
      '/c/take',
      mine(async (_own, request) => show(pickTakeAway(), request)),
    ),
    doors.page(
      '/c/take/:name',
      mine(async (own, request) => {
        const { name } = request.parameters;
        if (!isNeutralName(name)) return doors.refuse(request, 404, 'There is no file of that name.');
        return fileOf(name, await takeAway(parts, own.conversation, name));
      }),
    ),
    doors.page(
      '/c/delete',
      mine(async (_own, request) => show(askToDelete(), request)),
    ),
    doors.post(
      '/c/delete',
      smallForm,
      mine(async ({ conversation }, request) => {
        await parts.store.forget(conversation);
        forgotten(conversation);
        return show(deleted(dropCookie(secure)), request);
      }),
    ),
    doors.post(
      '/c/code',
      smallForm,
      mine(async (own, request) => show(codeMade(await makePass(own, 4, comeBackMilliseconds)), request)),
    ),
    doors.post(
      '/c/carry-on-by-text',
      smallForm,
      mine(async (own, request) => {
        if (!canText) return seeOther('/c/chat');
        return show(textCodeMade(await makePass(own, 3, carryOnMilliseconds), parts.about), request);
      }),
    ),
  ];
}

/** The transcript as plain text, under a name that says nothing. */
function copyOf(lines: readonly Line[]): WebAnswer {
  const body = lines.map(({ who, time, text }) => `${who}, ${time}\n${text}\n`).join('\n');
  return fileOf('notes', body);
}

function fileOf(name: NeutralName, body: string): WebAnswer {
  const headers = { 'Content-Disposition': `attachment; filename="${name}.txt"` };
  return { status: 200, type: 'text/plain', body, headers };
}
