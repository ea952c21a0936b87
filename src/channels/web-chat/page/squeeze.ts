import { crc32, deflateRawSync, constants as zlib } from 'node:zlib';
import type { WebAnswer, WebRequest } from '../../../core/ports.ts';

const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

/**
 * Pages that begin alike: the beginning is compressed once, at start, as hard as can be, and each page adds only its own
 * part. Both are parts of one deflate stream, so any browser reads it (RFC 1951 and 1952: a flush ends on a whole byte).
 */
export function squeezer(
  beginning: string,
): (rest: string, request: WebRequest) => Omit<WebAnswer, 'status'> {
  const first = Buffer.from(beginning, 'utf8');
  const firstSqueezed = deflateRawSync(first, { level: 9, memLevel: 9, finishFlush: zlib.Z_FULL_FLUSH });
  const firstSum = crc32(first);
  return (rest, request) => {
    const type = 'text/html';
    if (!/\bgzip\b/.test(request.header('accept-encoding') ?? '')) return { type, body: beginning + rest };
    const second = Buffer.from(rest, 'utf8');
    const tail = Buffer.alloc(8);
    tail.writeUInt32LE(crc32(second, firstSum), 0);
    tail.writeUInt32LE((first.length + second.length) >>> 0, 4);
    const encoded = Buffer.concat([head, firstSqueezed, deflateRawSync(second, { level: 9 }), tail]);
    return { type, body: '', encoded, headers: { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } };
  };
}
