import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import * as restify from 'restify';
import { word } from '../core/facts.ts';
import type { EventsRoute, Log, Route, WebAnswer, WebRequest } from '../core/ports.ts';
import { boundedBody } from './body.ts';
import { guard } from './guard.ts';
import { stream } from './stream.ts';

/** Said with every answer unless a route says otherwise. */
const usual = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};

const usualBytes = 64 * 1024;

/** Takes over a connection that asks for another protocol (a WebSocket). */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export interface Listening {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the routes; resolves when it listens. */
export async function serve(
  routes: readonly (Route | EventsRoute)[],
  at: { readonly host: string; readonly port: number },
  log: Log,
  upgrade?: Upgrade,
): Promise<Listening> {
  const server = restify.createServer({
    name: 'sideroom',
    formatters,
    log: silent(),
  } as restify.ServerOptions);
  server.pre(guard);
  for (const route of routes) {
    const handler = handlerOf(route, log);
    if (route.method === 'GET') server.get(route.path, handler);
    else if (route.method === 'DELETE') server.del(route.path, handler);
    else if (route.method === 'OPTIONS') server.opts(route.path, handler);
    else server.post(route.path, handler);
  }
  const http = server.server as import('node:http').Server;
  if (upgrade !== undefined) takeUpgrades(http, upgrade);
  http.requestTimeout = 20_000;
  http.headersTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    server.listen(at.port, at.host, () => resolve());
  });
  return {
    port: (http.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        http.closeIdleConnections();
      }),
  };
}

/** Some clients offer HTTP/2 with every plain request: those are answered as if they had not. */
function takeUpgrades(http: import('node:http').Server, upgrade: Upgrade): void {
  const shouldUpgradeCallback = ({ headers }: IncomingMessage) =>
    headers.upgrade?.toLowerCase() === 'websocket';
  Object.assign(http, { shouldUpgradeCallback });
  http.on('upgrade', upgrade);
}

/**
 * The framework hands a returned value to its log, request and words and all: handlers return nothing,
 * and everything that goes wrong is answered here, without its message.
 */
function handlerOf(route: Route | EventsRoute, log: Log): restify.RequestHandler {
  return (request, response, next) => {
    answer(route, request, response)
      .catch((reason) => {
        log.error('request-failed', { kind: word(reason instanceof Error ? reason.name : 'unknown') });
        send(response, {
          status: 500,
          type: 'application/json',
          body: '{"error":"Something of ours went wrong."}',
        });
      })
      .finally(() => next(false));
  };
}

async function answer(
  route: Route | EventsRoute,
  request: restify.Request,
  response: restify.Response,
): Promise<void> {
  const body = await boundedBody(request, ('mostBytes' in route ? route.mostBytes : undefined) ?? usualBytes);
  if (body === undefined) {
    response.setHeader('Connection', 'close');
    send(response, {
      status: 413,
      type: 'application/json',
      body: '{"error":"This is too long to take in."}',
    });
    return;
  }
  const asked = requestOf(request, body);
  if ('handle' in route) return send(response, await route.handle(asked));
  const answered = await route.open(asked);
  if ('begin' in answered) return stream(response, answered);
  send(response, answered);
}

function requestOf(request: restify.Request, body: Uint8Array): WebRequest {
  const url = request.url ?? '/';
  const [path = '/', query = ''] = url.split('?', 2);
  return {
    path,
    url,
    parameters: (request.params ?? {}) as Record<string, string>,
    query: new URLSearchParams(query),
    header: (name) => headerOf(request.headers[name.toLowerCase()]),
    body,
    from: cameFrom(request),
  };
}

/** What a proxy on this machine says of the connection before it is believed; nobody else's word is. */
function cameFrom(request: IncomingMessage): string | undefined {
  const { remoteAddress } = request.socket;
  const local = remoteAddress === '::1' || /^(::ffff:)?127\./.test(remoteAddress ?? '');
  const forwarded = headerOf(request.headers['x-forwarded-for'])?.split(',').at(-1)?.trim();
  return local && forwarded ? forwarded : remoteAddress;
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

function send(response: restify.Response, { status, type, body, encoded, headers }: WebAnswer): void {
  if (response.headersSent) return;
  const bytes = encoded ?? Buffer.from(body, 'utf8');
  const all = {
    ...usual,
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.byteLength,
    ...headers,
  };
  response.writeHead(status, all);
  response.end(bytes);
}

/** For the framework's own refusals (no such path, wrong method): a line that quotes nothing. */
const refusal = (_request: unknown, response: restify.Response, body: unknown): string => {
  if (body instanceof Error) response.setHeader('Cache-Control', 'no-store');
  return JSON.stringify({
    error:
      response.statusCode === 405
        ? 'This address does not take that method.'
        : 'There is nothing at this address.',
  });
};
const formatters = {
  'application/json': refusal,
  'text/html': refusal,
  'text/plain': refusal,
  'application/octet-stream': refusal,
};

/** The framework's log would carry requests whole. */
function silent(): object {
  const none = () => undefined;
  const log = {
    fatal: none,
    error: none,
    warn: none,
    info: none,
    debug: none,
    trace: none,
    level: 'silent',
    child: () => log,
  };
  return log;
}
