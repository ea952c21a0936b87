import type { RequestHandler } from 'restify';

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
  response.writeHead(415, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    Connection: 'close',
  });
  response.end(body);
  next(false);
};
