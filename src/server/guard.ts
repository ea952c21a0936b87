import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'restify';

const mostDiscarded = 10 * 1024 * 1024;

/**
 * Stands before everything. The framework's own body reading can be ended by one broken compressed body and counts
 * compressed bytes, so nothing compressed and nothing multipart comes further than this.
 */
export const guard: RequestHandler = (request, response, next) => {
  const encoding = request.headers['content-encoding'];
  const type = request.headers['content-type'] ?? '';
  if ((encoding === undefined || encoding === 'identity') && !type.toLowerCase().startsWith('multipart/')) {
    next();
    return;
  }
  const body = '{"error":"Send it uncompressed and in one part."}';
  discard(request).finally(() => {
    response.writeHead(415, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      Connection: 'close',
    });
    response.end(body);
    next(false);
  });
};

/** Reads to the end, within bounds, and keeps nothing: a client that is still sending would not see the answer. */
async function discard(request: IncomingMessage): Promise<void> {
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > mostDiscarded) return;
    }
  } catch {
    // It has gone: there is nobody to answer.
  }
}
