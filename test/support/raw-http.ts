import { connect } from 'node:net';

export interface RawAnswer {
  /** Undefined when the connection ended without an answer. */
  readonly status: number | undefined;
  readonly text: string;
}

/**
 * Writes bytes to a port as they are and gives what came back until the connection ends or is quiet.
 * @param quiet milliseconds without a byte that count as the end of the answer.
 */
export function rawHttp(url: string, bytes: string | Uint8Array, quiet = 400): Promise<RawAnswer> {
  const { port, hostname } = new URL(url);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    const done = () => {
      socket.destroy();
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1];
      resolve({ status: status === undefined ? undefined : Number(status), text });
    };
    socket.setTimeout(quiet, done);
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
    });
    socket.on('close', done);
    socket.on('error', done);
  });
}
