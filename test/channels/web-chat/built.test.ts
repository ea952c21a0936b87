import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildScript, buildStyle, builtFolder } from '../../../web/chat/bundle.ts';

const built = (file: string) => readFileSync(join(builtFolder, file), 'utf8').trim();

describe('the committed style and script of the public pages', () => {
  it('are what their sources make: npm run build:chat', async () => {
    expect(built('chat.css')).toBe(buildStyle().trim());
    expect(built('chat.js')).toBe(await buildScript());
  });

  it('fit between their tags, name no other site, and never turn words into markup', () => {
    for (const file of ['chat.css', 'chat.js']) expect(built(file)).not.toMatch(/<\/(style|script)/i);
    expect(built('chat.css')).not.toMatch(/https?:|url\(/);
    expect(built('chat.js')).not.toMatch(/https?:\/\/\w|innerHTML|insertAdjacentHTML|document\.write|eval\(/);
  });
});
