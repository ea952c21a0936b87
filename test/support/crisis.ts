import { expect } from 'vitest';
import type { Nation } from '../../src/core/conversation.ts';

/** How urgent mental-health help is called in each nation (domain facts, section 2.2). */
const nationLines = {
  england: 'In England, call 111 and select the mental health option.',
  wales: 'In Wales, call 111 and press 2.',
  scotland: 'In Scotland, call 111.',
  'northern-ireland': 'In Northern Ireland, call Lifeline on 0808 808 8000.',
} as const;

/** The numbers that every crisis reply must hold, for a nation or for all four. */
export function crisisNumbers(nation: Nation | undefined): readonly string[] {
  const own = Object.entries(nationLines).filter(([name]) => nation === undefined || name === nation);
  return ['999', ...own.map(([, words]) => words), '116 123', 'SHOUT to 85258'];
}

/** Fails unless one of the replies holds them all. */
export function expectCrisisNumbers(bodies: readonly string[], nation?: Nation, when = ''): void {
  const needed = crisisNumbers(nation);
  const complete = bodies.filter((body) => needed.every((words) => body.includes(words)));
  expect(complete.length, `${when}: ${bodies.join(' | ') || 'silence'}`).toBeGreaterThan(0);
}
