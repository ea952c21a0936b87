import { existsSync } from 'node:fs';
import { describe } from 'vitest';
import { executablePath } from './browser.ts';

/** Never so in CI, where a missing browser is a failure. */
export const noBrowser = !existsSync(executablePath) && !process.env.CI;

/** Tests that need the browser; where there is none they are left out, and their name says so. */
export function inBrowser(name: string, tests: () => void): void {
  if (noBrowser) describe.skip(`${name} (not run: there is no Chromium at ${executablePath})`, tests);
  else describe(name, tests);
}
