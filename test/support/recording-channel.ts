import type { ChannelId } from '../../src/core/ids.ts';
import type { Delivery, OutboxEntry } from '../../src/core/message.ts';
import type { Outbound } from '../../src/core/ports.ts';

export interface RecordingChannel extends Outbound {
  /** Every attempt, in order. */
  readonly attempts: OutboxEntry[];
  /** What a person has received, in order. */
  readonly received: string[];
}

/** A gateway that keeps what it gets. `answer` decides about each attempt; without it everything is sent. */
export function recordingChannel(
  answer: (entry: OutboxEntry) => Delivery | Promise<Delivery> = () => ({ kind: 'sent', vendorId: 'vendor' }),
  together?: true,
): RecordingChannel {
  const attempts: OutboxEntry[] = [];
  const received: string[] = [];
  return {
    channel: 'text' as ChannelId,
    ...(together && { together }),
    attempts,
    received,
    async deliver(entry) {
      attempts.push(entry);
      const delivery = await answer(entry);
      if (delivery.kind === 'sent') received.push(entry.saying.text);
      return delivery;
    },
  };
}
