import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { phoneChannel } from '../../../src/channels/text/phone/channel.ts';
import type { EntryId } from '../../../src/core/ids.ts';
import { openVault } from '../../../src/system/vault.ts';
import { ask, handClock, memoryTray, outboxEntry, recordingLine, routeOf, served } from './support.ts';

function opened() {
  const line = recordingLine();
  const clock = handClock();
  const vault = openVault(new Uint8Array(32));
  return { line, ...phoneChannel({ line, tray: memoryTray(), clock, ids: { next: () => 'made' }, vault }) };
}

describe('the page of the pretend phone', () => {
  it('runs its own style and script and nothing else, by their hashes', async () => {
    const answer = await ask(routeOf(opened().routes, 'GET', '/phone'), { url: '/phone' });
    const policy = answer.headers?.['content-security-policy'] ?? '';
    for (const tag of ['style', 'script']) {
      const [, inline = '', ...more] = answer.body.split(new RegExp(`<${tag}>|</${tag}>`));
      expect(more).toHaveLength(1);
      const hash = createHash('sha256').update(inline).digest('base64');
      expect(policy).toContain(`${tag}-src 'sha256-${hash}'`);
    }
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('asks nobody else for anything, keeps nothing, and never takes words for markup', async () => {
    const { status, type, body } = await ask(routeOf(opened().routes, 'GET', '/phone'), { url: '/phone' });
    expect([status, type]).toEqual([200, 'text/html']);
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(body).not.toMatch(
      /localStorage|sessionStorage|indexedDB|document\.cookie|innerHTML|insertAdjacentHTML/,
    );
  });

  it('says that it pretends', async () => {
    const { body } = await ask(routeOf(opened().routes, 'GET', '/phone'), { url: '/phone' });
    expect(body).toContain('No real text is sent, and nothing leaves this machine.');
  });
});

describe('the pretend phone in a terminal', () => {
  const run = (url: string, args: readonly string[], written: string) =>
    new Promise<{ code: number | null; out: string; wrong: string }>((resolve) => {
      const command = ['src/commands/phone.ts', ...args];
      const env = { ...process.env, PHONE_URL: url };
      const child = execFile(process.execPath, command, { env }, (_failure, out, wrong) =>
        resolve({ code: child.exitCode, out, wrong }),
      );
      child.stdin?.end(written);
    });

  it('sends each line and prints what comes with its segments', async () => {
    const { line, outbound, routes } = opened();
    const server = await served(routes);
    await outbound.deliver(
      outboxEntry({ text: 'Welcome ŷ 👋', choices: ['Yes', 'No'] }, { id: 'e' as EntryId }),
    );
    const { code, out } = await run(server.url, ['--from', '+447700900123'], 'hi\nsecond\n');
    await server.close();
    expect(code).toBe(0);
    expect(line.heard.map(({ address, text }) => [address, text])).toEqual([
      ['+447700900123', 'hi'],
      ['+447700900123', 'second'],
    ]);
    expect(out).toContain('\nWelcome y\nReply 1 for Yes\n2 for No\n(1 segment)\n');
  });

  it('says so when the service is not running, and what was not sent', async () => {
    const { code, out, wrong } = await run('http://127.0.0.1:9', [], 'hi\n');
    expect(code).toBe(1);
    expect(out).toContain('Nothing answers at http://127.0.0.1:9. Start it with "npm start"');
    expect(wrong).toContain('Not sent: 1.');
  });

  it('refuses a number that is none', async () => {
    expect(await run('http://127.0.0.1:9', ['--from', '85258'], '')).toMatchObject({ code: 1, out: '' });
  });
});
