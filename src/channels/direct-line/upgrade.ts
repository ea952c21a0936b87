import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ConversationId } from '../../core/ids.ts';
import { watermarkIn } from './addresses.ts';
import { mayCome } from './origins.ts';
import { base, type DirectLineParts, directLineChannel } from './parts.ts';
import { Stream } from './stream.ts';
import type { Streams } from './streams.ts';
import type { Claims, Tokens } from './token.ts';

/** Takes over a connection that asks for another protocol. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

const mostFrameBytes = 64 * 1024;
const path = new RegExp(`^${base}/conversations/([\\w-]{22,128})/stream$`);

interface Admitted {
  readonly claims: Claims;
  readonly conversation: ConversationId;
  readonly after: number;
}

/** `GET …/conversations/{id}/stream?watermark=&t=`: what is refused is refused before anything is switched. */
export function streamUpgrade(parts: DirectLineParts, tokens: Tokens, streams: Streams): Upgrade {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: mostFrameBytes,
    perMessageDeflate: false,
  });
  const take = (socket: WebSocket, { claims, conversation, after }: Admitted) => {
    const view = { ...claims, onScreen: parts.onScreen };
    streams.add(new Stream(parts, socket, { conversation, view, after }));
  };
  return (request, socket, head) => {
    const broken = () => void socket.destroy();
    socket.on('error', broken);
    admit(request, parts, tokens, streams)
      .catch(() => 503)
      .then((answer) => {
        if (typeof answer === 'number') return refuse(socket, answer);
        socket.off('error', broken);
        server.handleUpgrade(request, socket, head, (opened) => take(opened, answer));
      });
  };
}

async function admit(
  request: IncomingMessage,
  parts: DirectLineParts,
  tokens: Tokens,
  streams: Streams,
): Promise<Admitted | number> {
  const url = new URL(request.url ?? '/', 'http://here.invalid');
  const conv = path.exec(url.pathname)?.[1];
  if (conv === undefined) return 404;
  if (!mayCome((name) => headerOf(request, name), parts)) return 403;
  const claims = tokens.read(url.searchParams.get('t'), 'stream');
  if (claims?.conv !== conv) return 403;
  if (!streams.hasRoom()) return 503;
  const conversation = await parts.store.find(directLineChannel, conv);
  if (conversation === undefined) return 404;
  return { claims, conversation, after: watermarkIn(url.searchParams.get('watermark')) };
}

function headerOf({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

const reasons: Readonly<Record<number, string>> = {
  403: 'Forbidden',
  404: 'Not Found',
  503: 'Service Unavailable',
};

function refuse(socket: Duplex, status: number): void {
  socket.once('finish', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${reasons[status]}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`,
  );
}
