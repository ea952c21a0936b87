import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDirectory } from '../../src/config/directory-files.ts';
import type { Nation, Profession } from '../../src/core/conversation.ts';
import {
  choose,
  crisisRoutes,
  crisisRoutesKnown,
  isForMembers,
  openingWords,
  shown,
} from '../../src/core/directory.ts';
import { directoryAges, directoryTable } from '../../src/core/directory-ages.ts';

const all = readDirectory(join(import.meta.dirname, '../../directory'));
const directory = shown(all);
const now = new Date('2026-11-23T12:00:00Z');
const nations: readonly (Nation | undefined)[] = [
  'england',
  'scotland',
  'wales',
  'northern-ireland',
  'isle-of-man',
  'jersey',
  'guernsey',
  undefined,
];
const professions: readonly (Profession | undefined)[] = [
  'doctor',
  'dentist',
  'medical-student',
  'dental-student',
  'dental-team',
  'other-staff',
  'someone-close',
  undefined,
];
const byId = (id: string) => {
  const service = directory.find((each) => each.id === id);
  if (service === undefined) throw new Error(id);
  return service;
};
const ids = (services: readonly { id: string }[]) => services.map(({ id }) => id);

describe('the directory as shipped', () => {
  it('has 74 entries, of which the checked ones may be shown', () => {
    expect(all).toHaveLength(74);
    expect(directory).toHaveLength(39);
    expect(directory.every(({ verified }) => verified)).toBe(true);
  });

  it('never gives an entry that nobody has checked, whatever is asked', () => {
    for (const nation of nations) {
      for (const profession of professions) {
        const wanted = { now, ...(nation && { nation }), ...(profession && { profession }) };
        expect(choose(directory, wanted).filter(({ verified }) => !verified)).toEqual([]);
        expect(
          choose(directory, { ...wanted, topics: ['suicide', 'listening', 'crisis'] }).length,
        ).toBeGreaterThan(0);
      }
      expect(crisisRoutes(directory, nation).filter(({ service }) => !service.verified)).toEqual([]);
    }
  });
});

describe('choosing services', () => {
  it('keeps to the nation and the profession', () => {
    const forDentist = ids(
      choose(directory, { now, nation: 'scotland', profession: 'dentist', topics: ['addiction'] }),
    );
    expect(forDentist[0]).toBe('dentists-health-support-trust');
    expect(forDentist).not.toContain('nhs-practitioner-health');
    const forStudent = ids(choose(directory, { now, profession: 'medical-student' }));
    expect(forStudent).toContain('bma-counselling');
    expect(forStudent).not.toContain('mdu');
  });

  it('puts what is made for the profession before what is for everyone', () => {
    const [first] = choose(directory, {
      now,
      nation: 'england',
      profession: 'doctor',
      topics: ['mental-health'],
    });
    expect(first?.audience).toContain('doctors');
  });

  it('puts what is open before what is closed, other things being equal', () => {
    const order = (at: string) =>
      ids(choose(directory, { now: new Date(at), nation: 'wales', topics: ['distress'] }));
    expect(order('2026-11-23T12:00:00Z').indexOf('samaritans')).toBeLessThan(
      order('2026-11-23T12:00:00Z').indexOf('calm'),
    );
  });

  it('knows the lines that are for members only', () => {
    expect(directory.filter(isForMembers).map(({ id }) => id)).toEqual([
      'bda-health-assured',
      'ddu',
      'mddus',
      'mdu',
    ]);
  });

  it('says whether a line is open now only where its hours are plain', () => {
    expect(openingWords(byId('nhs-practitioner-health'), now)).toBe('Open now, until 8pm.');
    expect(openingWords(byId('nhs-practitioner-health'), new Date('2026-12-25T12:00:00Z'))).toBe(
      'Closed now. Opens at 8am on Tuesday 29 December.',
    );
    expect(openingWords(byId('galop'), now)).toBe('');
    expect(openingWords(byId('doctors-in-distress'), now)).toBe('Check their hours first.');
    expect(openingWords(byId('samaritans'), now)).toBe('');
  });
});

describe('crisis routes', () => {
  it.each([
    ['england', ['emergency-999', 'nhs-111-mental-health-england', 'samaritans', 'shout-85258']],
    ['wales', ['emergency-999', 'nhs-111-press-2-wales', 'samaritans', 'shout-85258']],
    ['scotland', ['emergency-999', 'nhs-24-111-scotland', 'samaritans', 'shout-85258']],
    ['northern-ireland', ['emergency-999', 'lifeline-ni', 'samaritans', 'shout-85258']],
    ['isle-of-man', ['emergency-999', 'samaritans', 'shout-85258']],
  ] as const)('in %s', (nation, expected) => {
    expect(crisisRoutes(directory, nation).map(({ service }) => service.id)).toEqual(expected);
  });

  it('are those of all four nations while the nation is not known, each with its own wording', () => {
    const words = crisisRoutes(directory, undefined)
      .map((route) => route.words)
      .join(' ');
    for (const each of [
      'select the mental health option',
      'press 2',
      'In Scotland, call 111.',
      '0808 808 8000',
      '116 123',
      'SHOUT to 85258',
      '999',
    ])
      expect(words).toContain(each);
  });

  it('are known to be complete only if every one is checked', () => {
    expect(crisisRoutesKnown(directory)).toBe(true);
    expect(crisisRoutesKnown(directory.filter(({ id }) => id !== 'lifeline-ni'))).toBe(false);
  });
});

describe('the age of entries', () => {
  it('is in days since the last check, oldest first', () => {
    const old = { ...byId('samaritans'), seenOn: '2026-08-01' };
    const ages = directoryAges([byId('calm'), old], new Date('2026-11-23T09:00:00Z'));
    expect(ages.map(({ service, days }) => [service.id, days])).toEqual([
      ['samaritans', 114],
      ['calm', 1],
    ]);
    expect(directoryTable([old], now).split('\n')[1]).toMatch(/^114 +2026-08-01 +yes +primary/u);
  });
});
