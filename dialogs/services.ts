import type { ShownDirectory } from '../src/core/directory.ts';
import type { Finding } from '../src/core/forms/finding.ts';
import type { Ids } from '../src/core/ports.ts';

/** What this deployment is: the service's own facts, none of them in code. */
export interface ServiceFacts {
  /** How people know it. */
  readonly name: string;
  /** Advisors' hours in words ("Monday to Friday 8am to 8pm"), or undefined where none are set. */
  readonly advisorHours: string | undefined;
  /** Whether advisors are due to be here at that moment; always false where no hours are set. */
  advisorsAreDue(now: Date): boolean;
  /** When they are next due, in words ("8am on Monday 23 November"), if that is known. */
  nextAdvisors(now: Date): string | undefined;
  /** Where our own pages are, without a slash at the end. */
  readonly publicUrl: string;
  /** The app where a clinician is chosen; undefined where none is set up. */
  readonly bookingAppUrl: string | undefined;
  readonly bookingLinkHours: number;
  readonly daysKept: number;
  readonly daysReferralKept: number;
}

export interface Services {
  readonly directory: ShownDirectory;
  readonly finding: Finding;
  readonly ids: Ids;
  readonly service: ServiceFacts;
}
