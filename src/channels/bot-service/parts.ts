import type { ChannelId } from '../../core/ids.ts';
import type { Clock, Ids, Line, Log, Vault } from '../../core/ports.ts';

export const botServiceChannel = 'bot-service' as ChannelId;

/** How the app is known to Microsoft. */
export interface App {
  readonly id: string;
  readonly password: string | undefined;
  readonly type: 'SingleTenant' | 'UserAssignedMSI' | 'MultiTenant';
  readonly tenantId: string | undefined;
}

/** Who may use the door: a registered app's channels, or in development whatever runs on this machine. */
export type Access =
  | { readonly kind: 'app'; readonly app: App; readonly hosts: readonly string[] }
  | { readonly kind: 'loopback' };

export interface BotServiceParts {
  readonly line: Pick<Line, 'hear' | 'whenDown'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Pick<Vault, 'name'>;
  readonly log: Log;
  readonly access: Access;
  /** Puts the line's words, written for texts, as they should stand on a screen. */
  readonly onScreen: (text: string) => string;
  /** The urgent routes, in words. */
  readonly urgent: string;
}
