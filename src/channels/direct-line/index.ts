import type { Outbound, Route } from '../../core/ports.ts';
import { activitiesRoutes } from './activities.ts';
import { passing } from './activity.ts';
import { Doors } from './doors.ts';
import { openingRoutes } from './opening.ts';
import { type DirectLineParts, directLineChannel } from './parts.ts';
import { Streams } from './streams.ts';
import { streamUpgrade, type Upgrade } from './upgrade.ts';

export interface DirectLine {
  readonly outbound: Outbound;
  readonly routes: readonly Route[];
  /** Takes over the connections that ask for a stream; any other is refused. */
  readonly upgrade: Upgrade;
  /** Lets go of the sockets; their clients come back by themselves. */
  close(): void;
}

/** Direct Line 3.0 for standard clients: a view of the one transcript, by polling or by WebSocket. */
export function directLine(parts: DirectLineParts): DirectLine {
  const streams = new Streams(parts.clock);
  const doors = new Doors(parts, streams);
  return {
    outbound: outbound(parts, streams),
    routes: [...openingRoutes(doors), ...activitiesRoutes(doors)],
    upgrade: streamUpgrade(parts, doors.tokens, streams),
    close: () => streams.close(),
  };
}

/** What is to be said stands in the transcript already, unless that has been erased and these are its last words. */
function outbound({ store, clock }: DirectLineParts, streams: Streams): Outbound {
  return {
    channel: directLineChannel,
    together: true,
    async deliver({ id, conversation, address, saying }) {
      if ((await store.find(directLineChannel, address)) !== conversation) {
        streams.tell(address, passing(address, id, clock.now(), saying));
        streams.end(address);
      }
      return { kind: 'sent', vendorId: id };
    },
  };
}
