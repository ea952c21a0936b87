import type { Nation, Profession } from './conversation.ts';

/** Who else can help that is no entry of the directory. */
export type AlsoAsk = 'gp' | 'occupational-health' | 'university' | 'ask-them-to-write-to-us';

export interface EligibilityRule {
  readonly professions: readonly Profession[];
  /** Left out: anywhere. */
  readonly nations?: readonly Nation[];
  /** Left out: any grade. */
  readonly grades?: readonly string[];
  readonly outcome: 'eligible' | 'ask-a-person' | 'elsewhere';
  /** Ids in the directory, best first. Entries that are not checked are listed too and appear once they are. */
  readonly services: readonly string[];
  readonly also?: readonly AlsoAsk[];
}

const islands: readonly Nation[] = ['isle-of-man', 'jersey', 'guernsey'];
const staff: readonly Profession[] = ['dental-team', 'other-staff'];

/**
 * Whom this deployment treats, and where everyone else finds help. The first rule that fits decides.
 * This is the commission as published in 2025 (practitionerhealth.nhs.uk, "Healthcare staff in England"; the GMC
 * memorandum of August 2022 for students). The commission changes: a deployer edits this table and nothing else.
 * No rule may end in a bare refusal: 'elsewhere' and 'ask-a-person' name something to do.
 */
export const eligibilityRules: readonly EligibilityRule[] = [
  {
    // Registered and working, or coming back to work: whether that holds is for a person to ask.
    professions: ['doctor', 'dentist'],
    nations: ['england', ...islands],
    grades: ['retired'],
    outcome: 'ask-a-person',
    services: ['bma-counselling', 'dentists-health-support-trust', 'rmbf', 'samaritans'],
    also: ['gp'],
  },
  {
    professions: ['doctor', 'dentist'],
    nations: ['england', 'isle-of-man'],
    outcome: 'eligible',
    services: [],
  },
  { professions: ['doctor'], nations: ['jersey', 'guernsey'], outcome: 'eligible', services: [] },
  {
    professions: ['dentist'],
    nations: ['jersey', 'guernsey'],
    outcome: 'ask-a-person',
    services: ['dentists-health-support-trust', 'bda-health-assured', 'samaritans'],
    also: ['gp'],
  },
  {
    // Only where they cannot get care confidentially, for instance because of the seniority of their role.
    professions: staff,
    nations: ['england'],
    outcome: 'ask-a-person',
    services: ['nhs-england-staff-support', 'samaritans', 'shout-85258'],
    also: ['gp', 'occupational-health'],
  },
  {
    // Scotland has a Workforce Specialist Service of its own; its details are not checked yet.
    professions: ['doctor'],
    nations: ['scotland'],
    outcome: 'ask-a-person',
    services: [
      'workforce-specialist-service-scotland',
      'bma-counselling',
      'scotland-wellbeing-hub',
      'breathing-space',
    ],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['dentist'],
    nations: ['scotland'],
    outcome: 'ask-a-person',
    services: [
      'workforce-specialist-service-scotland',
      'dentists-health-support-trust',
      'scotland-wellbeing-hub',
      'breathing-space',
    ],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: staff,
    nations: ['scotland'],
    outcome: 'ask-a-person',
    services: ['workforce-specialist-service-scotland', 'scotland-wellbeing-hub', 'breathing-space'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['doctor'],
    nations: ['wales'],
    outcome: 'elsewhere',
    services: ['canopi-wales', 'bma-counselling', 'samaritans'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['dentist'],
    nations: ['wales'],
    outcome: 'elsewhere',
    services: ['canopi-wales', 'dentists-health-support-trust', 'samaritans'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: staff,
    nations: ['wales'],
    outcome: 'elsewhere',
    services: ['canopi-wales', 'samaritans'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['doctor'],
    nations: ['northern-ireland'],
    outcome: 'elsewhere',
    services: ['bma-counselling', 'lifeline-ni', 'samaritans'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['dentist'],
    nations: ['northern-ireland'],
    outcome: 'elsewhere',
    services: ['dentists-health-support-trust', 'bda-health-assured', 'lifeline-ni'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: staff,
    nations: ['northern-ireland'],
    outcome: 'elsewhere',
    services: ['lifeline-ni', 'samaritans'],
    also: ['gp', 'occupational-health'],
  },
  {
    professions: ['medical-student'],
    outcome: 'elsewhere',
    services: ['bma-counselling', 'doctors-support-network', 'you-ok-doc', 'samaritans'],
    also: ['gp', 'university'],
  },
  {
    professions: ['dental-student'],
    outcome: 'elsewhere',
    services: ['samaritans', 'shout-85258'],
    also: ['gp', 'university'],
  },
  {
    // Families and employers get general advice; the person themselves has to come.
    professions: ['someone-close'],
    outcome: 'elsewhere',
    services: ['samaritans', 'papyrus-hopeline247', 'rmbf'],
    also: ['ask-them-to-write-to-us'],
  },
];

/** For whoever no rule fits, and while the nation or the profession is not known. */
export const otherwise: Omit<EligibilityRule, 'professions'> = {
  outcome: 'ask-a-person',
  services: ['samaritans', 'shout-85258'],
  also: ['gp'],
};
