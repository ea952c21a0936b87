import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The real process, on its own folder. */
export interface AProcess {
  /** Where it listens, or undefined while it does not. */
  readonly url: string | undefined;
  /** Everything it has written to either stream, over all its lives. */
  readonly output: string;
  /** Starts it; resolves when it listens or has ended. */
  start(): Promise<void>;
  /** SIGKILL: nothing of it runs any more. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>;
}

export function aProcess(env: Readonly<Record<string, string>>): AProcess {
  let child: ChildProcess | undefined;
  let url: string | undefined;
  let output = '';
  const gone = (one: ChildProcess) =>
    new Promise<number | null>((resolve) => {
      if (one.exitCode !== null || one.signalCode !== null) resolve(one.exitCode);
      else one.once('exit', (code) => resolve(code));
    });
  const end = async (signal: NodeJS.Signals) => {
    const one = child;
    url = undefined;
    if (one === undefined) return null;
    one.kill(signal);
    const code = await gone(one);
    if (child === one) child = undefined;
    return code;
  };
  return {
    get url() {
      return url;
    },
    get output() {
      return output;
    },
    start() {
      const path = process.env.PATH ?? '';
      const one = spawn(process.execPath, ['src/index.ts'], {
        cwd: root,
        env: { PATH: path, HOST: '127.0.0.1', PORT: '0', GATHER_MS: '0', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child = one;
      let own = '';
      return new Promise((resolve) => {
        const heard = (chunk: Buffer) => {
          output += chunk.toString('utf8');
          own += chunk.toString('utf8');
          const found = /Chat page\s+(http:\/\/\S+)\/c/.exec(own)?.[1];
          if (found === undefined || child !== one || url === found) return;
          url = found;
          resolve();
        };
        one.stdout?.on('data', heard);
        one.stderr?.on('data', heard);
        one.once('exit', () => {
          if (child === one) url = undefined;
          resolve();
        });
      });
    },
    async kill() {
      await end('SIGKILL');
    },
    stop: () => end('SIGTERM'),
  };
}
