import type { Accepted } from '../../core/message.ts';
import type { WebChatParts } from './parts.ts';

const longestMilliseconds = 2_000;

/**
 * Resolves when that message has been answered, or after two seconds: so that a page made without a script
 * usually shows the answer at once.
 */
export async function answered(
  { store, watch, clock }: Pick<WebChatParts, 'store' | 'watch' | 'clock'>,
  { conversation, sequence }: Accepted,
): Promise<void> {
  const done = Promise.withResolvers<void>();
  const look = () =>
    void store.load(conversation).then((loaded) => {
      if (loaded === undefined || loaded.conversation.answered >= sequence) done.resolve();
    }, done.resolve);
  const leave = watch.on(conversation, look);
  const cancel = clock.after(longestMilliseconds, done.resolve);
  look();
  await done.promise;
  leave();
  cancel();
}
