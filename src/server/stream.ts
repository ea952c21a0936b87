import type { ServerResponse } from 'node:http';
import type { EventStream } from '../core/ports.ts';

/** A reader further behind than this has gone or never reads: it is let go, and catches up when it comes back. */
const mostBehindBytes = 1024 * 1024;

/** Writes server-sent events until either side ends. */
export function stream(response: ServerResponse, events: EventStream): void {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    'X-Content-Type-Options': 'nosniff',
  });
  response.flushHeaders();
  const end = () => void response.end();
  const send = (chunk: string): boolean => {
    if (response.writableEnded || response.destroyed) return false;
    response.write(chunk);
    if (response.writableLength <= mostBehindBytes) return true;
    response.destroy();
    return false;
  };
  const left = events.begin(send, end);
  response.once('close', left);
}
