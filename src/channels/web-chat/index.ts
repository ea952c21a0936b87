import type { ConversationId } from '../../core/ids.ts';
import type { EventsRoute, Outbound, Route } from '../../core/ports.ts';
import { webChannel } from './channel.ts';
import { Doors } from './doors.ts';
import type { Feed } from './feed.ts';
import { keepingRoutes } from './keeping.ts';
import type { WebChatParts } from './parts.ts';
import { sendingRoutes } from './sending.ts';
import { startingRoutes } from './starting.ts';
import { watchingRoutes } from './watching.ts';

export interface WebChat {
  readonly outbound: Outbound;
  readonly routes: readonly (Route | EventsRoute)[];
  /** Lets go of the pages that look on; they come back by themselves. */
  close(): void;
}

/** The chat page at `/c`: works with no script, and live with it. */
export function webChat(parts: WebChatParts): WebChat {
  const doors = new Doors(parts);
  const feeds = new Set<Feed>();
  const forgotten = (id: ConversationId) => {
    for (const feed of feeds) if (feed.of === id) void feed.look();
  };
  return {
    // The page reads the transcript, where what is to be said stands already.
    outbound: {
      channel: webChannel,
      together: true,
      deliver: async ({ id }) => ({ kind: 'sent', vendorId: id }),
    },
    routes: [
      ...startingRoutes(doors),
      ...watchingRoutes(doors, feeds),
      ...sendingRoutes(doors),
      ...keepingRoutes(doors, forgotten),
    ],
    close() {
      for (const feed of feeds) feed.end();
    },
  };
}
