import type { ConversationId } from '../../core/ids.ts';
import type { Accepted } from '../../core/message.ts';
import type { Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { refusal } from './answers.ts';
import { leave, mayCome } from './origins.ts';
import { base, type DirectLineParts, directLineChannel } from './parts.ts';
import type { Streams } from './streams.ts';
import { type Claims, Tokens } from './token.ts';

type Handler = (request: WebRequest) => Promise<WebAnswer>;
type OwnHandler = (claims: Claims, request: WebRequest) => Promise<WebAnswer>;

/** What every route of Direct Line does first: where a page may come from, whose token it is. */
export class Doors {
  readonly parts: DirectLineParts;
  readonly tokens: Tokens;
  readonly streams: Streams;

  constructor(parts: DirectLineParts, streams: Streams) {
    this.parts = parts;
    this.streams = streams;
    this.tokens = new Tokens(parts.vault, parts.clock);
  }

  route(method: Route['method'], path: string, handler: Handler, mostBytes?: number): Route {
    return {
      method,
      path: `${base}${path}`,
      ...(mostBytes && { mostBytes }),
      handle: async (request) => {
        if (!mayCome(request.header, this.parts))
          return refusal(403, 'OriginNotAllowed', 'Pages of this site may not open a chat here.');
        return leave(await handler(request), request.header, this.parts);
      },
    };
  }

  /** A route for whoever holds a token; where its path names a conversation, the token must be for that one. */
  own(method: Route['method'], path: string, handler: OwnHandler, mostBytes?: number): Route {
    const checked: Handler = async (request) => {
      const claims = this.tokens.read(bearer(request), 'chat');
      const { id } = request.parameters;
      if (claims === undefined || (id !== undefined && id !== claims.conv))
        return refusal(
          403,
          'TokenNotValid',
          'The token is missing, has expired or is for another conversation.',
        );
      return handler(claims, request);
    };
    return this.route(method, path, checked, mostBytes);
  }

  find({ conv }: Claims): Promise<ConversationId | undefined> {
    return this.parts.store.find(directLineChannel, conv);
  }

  /** Opens the conversation, once: `repeated` when that was done before. The line then speaks first. */
  join({ conv }: Claims): Promise<Accepted> {
    const { line, vault, clock } = this.parts;
    return line.hear({
      channel: directLineChannel,
      address: conv,
      channelMessageId: vault.name(`direct-line joined|${conv}`),
      text: '',
      at: clock.now(),
      joined: true,
    });
  }

  /** Numbers that work without us, for whatever refusal a person may come to see. */
  numbers(): string {
    return this.parts.line.whenDown('').text;
  }
}

export const ended = (more = '') =>
  refusal(404, 'ConversationEnded', `There is no such conversation, or it has ended. ${more}`.trim());

function bearer(request: WebRequest): string | undefined {
  const [scheme, token, ...more] = (request.header('authorization') ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && more.length === 0 ? token : undefined;
}
