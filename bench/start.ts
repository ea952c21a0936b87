import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Time and memory from the start of the process until it says it is ready, over seven starts. */
export async function run(): Promise<Record<string, unknown>> {
  const starts: { milliseconds: number; megabytes: number }[] = [];
  for (let n = 0; n < 7; n += 1) starts.push(await startOnce(3990 + n));
  const middle = (values: readonly number[]) => values.toSorted((one, other) => one - other)[3] ?? 0;
  return {
    'start to ready, ms (median of 7)': Math.round(middle(starts.map(({ milliseconds }) => milliseconds))),
    'memory when ready, MB (median of 7)': Math.round(middle(starts.map(({ megabytes }) => megabytes))),
  };
}

async function startOnce(port: number): Promise<{ milliseconds: number; megabytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'sideroom-start-'));
  const began = performance.now();
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: folder },
    stdio: 'ignore',
  });
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) break;
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const milliseconds = performance.now() - began;
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
  child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
  return { milliseconds, megabytes: kilobytes / 1024 };
}
