import type { Arrival } from '../../../core/message.ts';
import { textChannel } from '../channel.ts';
import { isE164 } from '../number.ts';

/** What Twilio tells of a text to us, by webhook or in a list. */
export interface TwilioText {
  readonly sid: string;
  readonly from: string;
  readonly body: string;
  readonly media: number;
  readonly at: Date;
  readonly optOut?: string;
}

/**
 * The arrival for a text; undefined if a machine sent it (a short code or a name instead of a number),
 * because an answer to a machine may be answered by that machine, for ever.
 */
export function arrivalOf(text: TwilioText): Arrival | undefined {
  if (!isE164(text.from)) return undefined;
  const handled = handledByGateway(text.optOut);
  return {
    channel: textChannel,
    address: text.from,
    channelMessageId: `twilio:${text.sid}`,
    text: text.body.toWellFormed(),
    at: text.at,
    ...(text.media > 0 ? { attachments: text.media } : {}),
    ...(handled === undefined ? {} : { handledByGateway: handled }),
  };
}

/** SM or MM and 32 hexadecimal digits, as Twilio documents it; looser here, since nothing hangs on the length. */
export function isMessageSid(sid: string): boolean {
  return /^(SM|MM)[A-Za-z0-9]{1,64}$/.test(sid);
}

/** NumMedia comes as text; what is no small whole number counts as none. */
export function mediaCount(text: string | undefined): number {
  const count = Number(text ?? '0');
  return Number.isInteger(count) && count > 0 && count <= 10 ? count : 0;
}

function handledByGateway(optOut: string | undefined): Arrival['handledByGateway'] {
  const word = optOut?.toLowerCase();
  return word === 'stop' || word === 'start' || word === 'help' ? word : undefined;
}
