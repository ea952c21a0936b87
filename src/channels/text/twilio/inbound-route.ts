import type { Arrival } from '../../../core/message.ts';
import type { Clock, Line, Log, Route, WebAnswer, WebRequest } from '../../../core/ports.ts';
import { renderText } from '../render.ts';
import type { TwilioConfig } from './config.ts';
import { arrivalOf, isMessageSid, mediaCount, type TwilioText } from './inbound.ts';
import { signedForm } from './signed-form.ts';
import { emptyAnswer, sayingAnswer } from './twiml.ts';

export interface TwilioParts {
  readonly line: Line;
  readonly clock: Clock;
  readonly log: Log;
}

/** Twilio waits 15 s for an answer and then sends the person nothing; we answer well before that. */
const mostPatience = 8_000;

/** `POST /text/twilio`: a text to us. Answered only when it is kept, or with words that help if it cannot be. */
export function inboundRoute(config: TwilioConfig, parts: TwilioParts): Route {
  return {
    method: 'POST',
    path: '/text/twilio',
    mostBytes: 65_536,
    handle: (request) => handle(config, parts, request),
  };
}

async function handle(config: TwilioConfig, parts: TwilioParts, request: WebRequest): Promise<WebAnswer> {
  const read = signedForm(config, request);
  if ('refused' in read) {
    parts.log.warn('text.twilio.webhook-refused', { status: read.refused });
    return bare(read.refused);
  }
  const text = textOf(read.form, parts.clock.now());
  if (text === undefined) return bare(400);
  const arrival = arrivalOf(text);
  if (arrival === undefined) {
    parts.log.info('text.twilio.sender-is-a-machine');
    return emptyAnswer;
  }
  return (await isKept(parts, arrival)) ? emptyAnswer : answerUnkept(parts, arrival);
}

function textOf(form: ReadonlyMap<string, string>, at: Date): TwilioText | undefined {
  const sid = form.get('MessageSid');
  const from = form.get('From');
  if (sid === undefined || from === undefined || !isMessageSid(sid)) return undefined;
  const optOut = form.get('OptOutType');
  return {
    sid,
    from,
    body: form.get('Body') ?? '',
    media: mediaCount(form.get('NumMedia')),
    at,
    ...(optOut === undefined ? {} : { optOut }),
  };
}

/** False if the line rejects or takes too long; what it keeps later is then answered as well. */
function isKept({ line, clock }: TwilioParts, arrival: Arrival): Promise<boolean> {
  return new Promise((resolve) => {
    const cancel = clock.after(mostPatience, () => resolve(false));
    line.hear(arrival).then(
      () => {
        cancel();
        resolve(true);
      },
      () => {
        cancel();
        resolve(false);
      },
    );
  });
}

/** The person must not meet silence. The reconciler takes the message in later. */
function answerUnkept({ line, log }: TwilioParts, arrival: Arrival): WebAnswer {
  log.error('text.twilio.not-kept');
  // After STOP Twilio would refuse any words of ours; it has answered by itself.
  if (arrival.handledByGateway === 'stop') return emptyAnswer;
  return sayingAnswer(renderText(line.whenDown(arrival.text)));
}

function bare(status: 400 | 403): WebAnswer {
  return { status, type: 'text/plain', body: '' };
}
