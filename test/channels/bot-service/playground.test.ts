import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aService, type Service } from '../../support/a-service.ts';
import { freshFolder } from '../../support/folder.ts';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const noBrowser = existsSync(executablePath) || process.env.CI ? false : `no Chromium at ${executablePath}`;
const require = createRequire(import.meta.url);
const cli = require.resolve('@microsoft/m365agentsplayground/cli.js');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts it without its telemetry; resolves when it listens. */
function playground(endpoint: string, port: number, cwd: string): Promise<ChildProcess> {
  const given = ['-e', endpoint, '-c', 'emulator', '-p', String(port), '--dt'];
  const child = spawn(process.execPath, [cli, ...given], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the playground has ended')));
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString('utf8').includes('Listening')) resolve(child);
    });
  });
}

describe.skipIf(noBrowser)("Microsoft's Agents Playground", () => {
  let service: Service;
  let browser: Browser;
  let child: ChildProcess;
  beforeAll(async () => {
    service = await aService({ BOT_SERVICE_LOOPBACK: 'on' });
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    child?.removeAllListeners('exit').kill();
    await browser?.close();
    await service.stop();
  });

  it('shows the welcome and the answer to what is typed', async () => {
    const port = await freePort();
    child = await playground(`${service.url}/api/messages`, port, freshFolder());
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    await page.getByText('I am an automated assistant, a machine').first().waitFor();
    await page.getByText('Are you happy to go on, knowing that?').first().waitFor();
    const box = page.getByRole('textbox').last();
    await box.click();
    await page.keyboard.type('I want to kill myself');
    await page.keyboard.press('Enter');
    await page.getByText('Samaritans, day or night: 116 123').first().waitFor();
    expect(await page.getByText('I want to kill myself').count()).toBeGreaterThan(0);
  });
});
