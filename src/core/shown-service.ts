import type { HelpService } from './help-service.ts';

declare const checked: unique symbol;
/** A help service whose facts somebody has checked. Only `shown` makes one, and only these may reach people. */
export type ShownService = HelpService & { readonly verified: true; readonly [checked]: true };
export type ShownDirectory = readonly ShownService[];

/** What may be shown to people: checked entries, and nothing else. */
export function shown(services: readonly HelpService[]): ShownDirectory {
  return services.filter((service): service is ShownService => service.verified);
}
