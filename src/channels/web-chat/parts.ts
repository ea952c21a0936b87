import type { CrisisRoute } from '../../core/crisis-routes.ts';
import type { Clock, Ids, Line, Log, Store, Vault, Watch } from '../../core/ports.ts';
import type { ShownDirectory } from '../../core/shown-service.ts';

/** What the pages say of the service. */
export interface About {
  readonly name: string;
  /** Our public address, when it is set: forms must come from there, and https makes the cookie Secure. */
  readonly publicUrl: string | undefined;
  /** Where Exit leads. */
  readonly exitUrl: string;
  /** Our number for texts, in E.164, if people can text us. */
  readonly textNumber: string | undefined;
  readonly pretendPhone: boolean;
  readonly daysKept: number;
  readonly daysReferralKept: number;
  /** Phone instead, in a sentence; empty if there is no checked entry. */
  readonly phoneInstead: string;
  /** The urgent routes for people anywhere in the UK. */
  readonly urgent: readonly CrisisRoute[];
  /** Every checked entry of the directory. */
  readonly services: ShownDirectory;
  /** Whether a person is there, or when; true at this moment. */
  readonly presence: () => Promise<string>;
}

export interface WebChatParts {
  readonly line: Pick<Line, 'hear' | 'whenDown'>;
  readonly store: Pick<
    Store,
    'find' | 'load' | 'transcript' | 'keepPass' | 'usePass' | 'bookingLink' | 'forget'
  >;
  readonly watch: Watch;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Pick<Vault, 'name'>;
  readonly log: Log;
  readonly about: About;
}
