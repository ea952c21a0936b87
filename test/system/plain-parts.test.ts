import { describe, expect, it } from 'vitest';
import { word } from '../../src/core/facts.ts';
import { isOurId } from '../../src/core/ids.ts';
import { systemClock } from '../../src/system/clock.ts';
import { randomIds } from '../../src/system/ids.ts';
import { jsonLog } from '../../src/system/log.ts';
import { manualClock } from '../support/manual-clock.ts';

describe('Ids', () => {
  it('are ours by their pattern, 22 characters, and never the same', () => {
    const ids = Array.from({ length: 10_000 }, () => randomIds.next());
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.every((id) => isOurId(id) && id.length === 22)).toBe(true);
  });
});

describe('The clock', () => {
  it('runs what it is given once, unless that is cancelled', async () => {
    const ran: string[] = [];
    const cancel = systemClock.after(1, () => ran.push('cancelled'));
    cancel();
    await new Promise<void>((resolve) => systemClock.after(5, () => resolve(void ran.push('run'))));
    expect(ran).toEqual(['run']);
  });

  it('says now', () => {
    expect(Math.abs(systemClock.now().getTime() - Date.now())).toBeLessThan(1_000);
  });
});

describe('The log', () => {
  it('writes one line of JSON for an event with its facts', () => {
    const lines: string[] = [];
    const log = jsonLog(manualClock(new Date('2026-03-02T03:00:00Z')), (line) => lines.push(line));
    log.info('started');
    log.warn('not-delivered', { outcome: word('try-again'), attempts: 3, crisis: false });
    log.error('turn-failed', { code: word('I want to die') });
    expect(lines).toEqual([
      '{"at":"2026-03-02T03:00:00.000Z","level":"info","event":"started"}\n',
      '{"at":"2026-03-02T03:00:00.000Z","level":"warn","event":"not-delivered","outcome":"try-again","attempts":3,"crisis":false}\n',
      '{"at":"2026-03-02T03:00:00.000Z","level":"error","event":"turn-failed","code":"unloggable"}\n',
    ]);
  });
});
