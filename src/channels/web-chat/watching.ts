import type { EventStream, EventsRoute, Route } from '../../core/ports.ts';
import { type Doors, json } from './doors.ts';
import { Feed } from './feed.ts';
import { chatPage } from './page/chat.ts';
import { linesAfter, stateOf } from './view.ts';
import type { News } from './wire.ts';

/** The chat as a page, as events and as what is new. */
export function watchingRoutes(doors: Doors, feeds: Set<Feed>): readonly (Route | EventsRoute)[] {
  const { parts } = doors;
  return [
    doors.page('/c/chat', async (request) => {
      const own = await doors.own(request);
      const state = own && (await stateOf(parts, own.conversation));
      if (own === undefined || state === undefined) return doors.noChat(request);
      const seen = await linesAfter(parts, own.conversation, 0);
      const { shared } = own.session;
      return doors.show(chatPage(parts.about, { seen, state, shared, key: () => parts.ids.next() }), request);
    }),
    doors.page('/c/messages', async (request) => {
      const own = await doors.own(request);
      const state = own && (await stateOf(parts, own.conversation));
      if (own === undefined || state === undefined) return json(401, { error: 'This chat is not open.' });
      const { lines } = await linesAfter(parts, own.conversation, sequenceIn(request.query.get('since')));
      return json(200, { messages: lines, state } satisfies News);
    }),
    {
      method: 'GET',
      path: '/c/events',
      async open(request) {
        const own = await doors.own(request);
        if (own === undefined) return json(401, { error: 'This chat is not open.' });
        const since = request.header('last-event-id') ?? request.query.get('since');
        return eventsOf(new Feed(parts, own.conversation, sequenceIn(since)), feeds);
      },
    },
  ];
}

/** Tabs of one chat that may look on at once: opening more lets the oldest go. */
const mostLookers = 8;

function eventsOf(feed: Feed, feeds: Set<Feed>): EventStream {
  return {
    begin(send, end) {
      const others = [...feeds].filter((other) => other.of === feed.of);
      if (others.length >= mostLookers) others[0]?.end();
      feeds.add(feed);
      feed.begin(send, end);
      return () => {
        feeds.delete(feed);
        feed.leave();
      };
    },
  };
}

function sequenceIn(text: string | null | undefined): number {
  const number = Number(text ?? 0);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}
