import type { ChannelId } from '../../core/ids.ts';
import type { Clock, Ids, Line, Log, Store, Vault, Watch } from '../../core/ports.ts';

export const directLineChannel = 'direct-line' as ChannelId;

export const base = '/v3/directline';

/** What Direct Line asks of the rest. */
export interface DirectLineParts {
  readonly line: Pick<Line, 'hear' | 'whenDown'>;
  readonly store: Pick<Store, 'find' | 'load' | 'transcript' | 'forget'>;
  readonly watch: Watch;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly vault: Pick<Vault, 'name' | 'sign'>;
  readonly log: Log;
  /** Puts the line's words, written for texts, as they should stand on a screen. */
  readonly onScreen: (text: string) => string;
  /** Our public address, if it is set: where streams are found, and our own origin. */
  readonly publicUrl: string | undefined;
  /** Other sites whose pages may open a chat, as origins. */
  readonly origins: readonly string[];
}
