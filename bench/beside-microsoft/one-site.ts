import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Build, builds, type MicrosoftClient, pageOf } from './client.ts';

/** One origin on which both clients stand before the same service, so that neither pays for asking another site. */
export interface OneSite {
  readonly url: string;
  /** Cuts every open WebSocket, as a lost signal does. */
  drop(): number;
  stop(): Promise<void>;
}

export async function oneSite(client: MicrosoftClient, service: string): Promise<OneSite> {
  const sockets = new Set<Duplex>();
  const server = createServer((request, response) => {
    const build = builds.find((name) => request.url === `/microsoft/${name}`);
    if (build !== undefined) return give(response, 'text/javascript', client[build], 'br');
    const page = builds.find((name) => request.url === pageOf(name));
    if (page !== undefined) return give(response, 'text/html; charset=utf-8', Buffer.from(pageWith(page)));
    passOn(request, response, service);
  });
  server.on('upgrade', (request, socket, head) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    tunnel(request, socket, head, service);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    drop() {
      const many = sockets.size;
      for (const socket of sockets) socket.destroy();
      return many;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The least that shows Microsoft's client, with the token asked for while the client is still on its way. */
function pageWith(build: Build): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Chat</title><link rel="icon" href="data:,">
<style>html,body,#chat{height:100%;margin:0}</style><div id="chat" role="main"></div>
<script>const base = location.origin + '/v3/directline';
const granted = fetch(base + '/tokens/generate', { method: 'POST' }).then((answer) => answer.json());</script>
<script src="/microsoft/${build}"></script>
<script>granted.then(({ token }) => {
  window.token = token;
  const directLine = WebChat.createDirectLine({ token, domain: base });
  WebChat.renderWebChat({ directLine, locale: 'en-GB' }, document.getElementById('chat'));
});</script></html>`;
}

function give(response: ServerResponse, type: string, body: Buffer, encoding?: string): void {
  response.statusCode = 200;
  response.setHeader('content-type', type);
  response.setHeader('content-length', body.length);
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.end(body);
}

function passOn(request: IncomingMessage, response: ServerResponse, service: string): void {
  const { method, headers } = request;
  const on = ask(`${service}${request.url}`, { method, headers }, (answer) => {
    response.statusCode = answer.statusCode ?? 502;
    for (const [name, value] of Object.entries(answer.headers))
      if (value !== undefined && name !== 'transfer-encoding') response.setHeader(name, value);
    response.flushHeaders();
    answer.pipe(response);
  });
  on.on('error', () => response.destroy());
  response.on('close', () => on.destroy());
  request.pipe(on);
}

/** The bytes of a WebSocket, both ways, untouched. */
function tunnel(request: IncomingMessage, socket: Duplex, head: Buffer, service: string): void {
  const { hostname, port } = new URL(service);
  const on = connect(Number(port), hostname, () => {
    const lines = request.rawHeaders.flatMap((name, at, all) =>
      at % 2 === 0 ? [`${name}: ${all[at + 1]}`] : [],
    );
    on.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    on.write(head);
    socket.pipe(on).pipe(socket);
  });
  for (const end of [on, socket]) {
    end.on('error', () => undefined);
    end.on('close', () => {
      on.destroy();
      socket.destroy();
    });
  }
}
