import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/config/directory-files.ts';
import type { Nation, Profession } from '../../src/core/conversation.ts';
import { shown } from '../../src/core/directory.ts';
import { eligibility } from '../../src/core/eligibility.ts';

const all = readDirectory(join(import.meta.dirname, '../../directory'));
const ids = new Set(all.map(({ id }) => id));
const shownIds = new Set(shown(all).map(({ id }) => id));
const nations: readonly Nation[] = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'isle-of-man',
  'jersey',
  'guernsey',
];
const professions: readonly Profession[] = [
  'doctor',
  'dentist',
  'medical-student',
  'dental-student',
  'dental-team',
  'other-staff',
  'someone-close',
];

describe('eligibility', () => {
  it.each([
    ['doctor', 'england', 'eligible'],
    ['dentist', 'england', 'eligible'],
    ['doctor', 'isle-of-man', 'eligible'],
    ['dentist', 'isle-of-man', 'eligible'],
    ['doctor', 'jersey', 'eligible'],
    ['doctor', 'guernsey', 'eligible'],
    ['dentist', 'guernsey', 'ask-a-person'],
    ['other-staff', 'england', 'ask-a-person'],
    ['dental-team', 'england', 'ask-a-person'],
    ['doctor', 'scotland', 'ask-a-person'],
    ['doctor', 'wales', 'elsewhere'],
    ['doctor', 'northern-ireland', 'elsewhere'],
    ['medical-student', 'england', 'elsewhere'],
    ['someone-close', 'england', 'elsewhere'],
  ] as const)('of a %s in %s: %s', (profession, nation, kind) => {
    expect(eligibility({ profession, nation }).kind).toBe(kind);
  });

  it('sends each nation to its own help first', () => {
    const first = (nation: Nation, profession: Profession = 'doctor') => {
      const route = eligibility({ nation, profession });
      return route.kind === 'eligible' ? undefined : route.services.find((id) => shownIds.has(id));
    };
    expect(first('wales')).toBe('canopi-wales');
    expect(first('northern-ireland')).toBe('bma-counselling');
    expect(first('scotland')).toBe('bma-counselling');
    expect(first('england', 'medical-student')).toBe('bma-counselling');
  });

  it('lets a person decide about somebody retired, and whenever something is left out', () => {
    expect(eligibility({ nation: 'england', profession: 'doctor', grade: 'retired' }).kind).toBe(
      'ask-a-person',
    );
    expect(eligibility({}).kind).toBe('ask-a-person');
    expect(eligibility({ profession: 'doctor' }).kind).toBe('ask-a-person');
    expect(eligibility({ nation: 'england' }).kind).toBe('ask-a-person');
  });

  it('never refuses without something to do, and names only services that exist', () => {
    for (const profession of [...professions, undefined]) {
      for (const nation of [...nations, undefined]) {
        const route = eligibility({ ...(profession && { profession }), ...(nation && { nation }) });
        if (route.kind === 'eligible') continue;
        expect(route.services.filter((id) => !ids.has(id))).toEqual([]);
        expect(route.services.filter((id) => shownIds.has(id)).length).toBeGreaterThan(0);
      }
    }
  });
});
