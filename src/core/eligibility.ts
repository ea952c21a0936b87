import type { Nation, Profession } from './conversation.ts';
import { type AlsoAsk, type EligibilityRule, eligibilityRules, otherwise } from './eligibility-rules.ts';

/** What is known of the person; what they left out stays out. */
export interface Applicant {
  readonly nation?: Nation;
  readonly profession?: Profession;
  /** A grade in our words, as `readGrade` gives it. */
  readonly grade?: string;
}

/** Where a person belongs. Never a refusal alone: whoever is not treated here is told who can help. */
export type Eligibility =
  | { readonly kind: 'eligible' }
  | {
      /** 'ask-a-person': one of ours decides, and nobody is turned away before. */
      readonly kind: 'ask-a-person' | 'elsewhere';
      /** Ids in the directory, best first; only checked entries may be shown. */
      readonly services: readonly string[];
      readonly also: readonly AlsoAsk[];
    };

export function eligibility(applicant: Applicant): Eligibility {
  const {
    outcome,
    services,
    also = [],
  } = eligibilityRules.find((rule) => fits(rule, applicant)) ?? otherwise;
  return outcome === 'eligible' ? { kind: 'eligible' } : { kind: outcome, services, also };
}

function fits(rule: EligibilityRule, { nation, profession, grade }: Applicant): boolean {
  const ofProfession = profession !== undefined && rule.professions.includes(profession);
  const inNation = rule.nations === undefined || (nation !== undefined && rule.nations.includes(nation));
  return (
    ofProfession &&
    inNation &&
    (rule.grades === undefined || (grade !== undefined && rule.grades.includes(grade)))
  );
}
