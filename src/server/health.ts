import type { Route, Store, WebAnswer } from '../core/ports.ts';

interface Parts {
  readonly store: Pick<Store, 'check'>;
  /** Whether the texts of a crisis reply can be made: the directory holds checked entries for its numbers. */
  readonly crisisRoutesKnown: boolean;
  readonly stopping: () => boolean;
}

/** `live`: the process answers. `ready`: it can take a message in, and a crisis reply can go out. */
export function healthRoutes({ store, crisisRoutesKnown, stopping }: Parts): readonly Route[] {
  return [
    { method: 'GET', path: '/health/live', handle: async () => json(200, { live: true }) },
    {
      method: 'GET',
      path: '/health/ready',
      async handle() {
        const kept = await store.check().then(
          () => true,
          () => false,
        );
        const parts = { store: kept, directory: crisisRoutesKnown, stopping: stopping() };
        const ready = kept && crisisRoutesKnown && !stopping();
        // Without the store a crisis reply still goes out, in the answer to the webhook itself.
        return json(ready ? 200 : 503, { ready, parts, crisisReplyCanGoOut: crisisRoutesKnown });
      },
    },
  ];
}

function json(status: number, body: object): WebAnswer {
  return { status, type: 'application/json', body: JSON.stringify(body) };
}
