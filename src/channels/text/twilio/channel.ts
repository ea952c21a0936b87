import type { Outbound, Route } from '../../../core/ports.ts';
import { twilioApi } from './api.ts';
import type { TwilioConfig } from './config.ts';
import { inboundRoute, type TwilioParts } from './inbound-route.ts';
import { type Listing, type ListingFilter, listMessages } from './listing.ts';
import { twilioOutbound } from './outbound.ts';
import { reconciler } from './reconcile.ts';
import { statusRoute } from './status-route.ts';

export interface TwilioChannel {
  readonly outbound: Outbound;
  readonly routes: readonly Route[];
  /** Takes in what webhooks have missed; to be run at the start and every half minute. Never throws. */
  reconcile(): Promise<void>;
  /** Twilio's own list of messages, newest first; undefined if it cannot be read. Never throws. */
  listing(filter: ListingFilter): Promise<Listing | undefined>;
}

/** The text line by Twilio: webhooks in, REST out, its lists for what was missed. */
export function twilioChannel(config: TwilioConfig, parts: TwilioParts): TwilioChannel {
  const api = twilioApi(config, parts.clock);
  return {
    outbound: twilioOutbound({ config, api, clock: parts.clock, log: parts.log }),
    routes: [inboundRoute(config, parts), statusRoute(config, parts)],
    reconcile: reconciler({ ...parts, config, api }),
    listing: (filter) => listMessages(api, config, filter),
  };
}
