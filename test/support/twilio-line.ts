import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import { aService, type Service } from './a-service.ts';
import { type FakeTwilio, fakeTwilio } from './fake-twilio.ts';
import { type ManualClock, manualClock } from './manual-clock.ts';

const accountSid = 'AC0123456789abcdef0123456789abcdef';
const authToken = 'a-token-that-must-not-leak';
const publicUrl = 'https://line.example.org';
export const ourNumber = '+447700900999';

/** The whole service, reached by Twilio and sending by it. */
export interface TwilioLine {
  readonly service: Service;
  readonly twilio: FakeTwilio;
  readonly clock: ManualClock;
  /** A webhook as Twilio signs it; `signature` replaces its own. */
  webhook(path: string, form: Readonly<Record<string, string>>, signature?: string | null): Promise<Response>;
  text(from: string, body: string, more?: Readonly<Record<string, string>>): Promise<Response>;
  /** What was sent to that number since the last look. */
  hears(number: string): readonly string[];
  /** A text, and what came back. */
  says(from: string, body: string): Promise<readonly string[]>;
  /** Tells the fate of the newest message to that number. */
  report(number: string, status: string): Promise<Response>;
  close(): Promise<void>;
}

/** @param skew how many milliseconds Twilio's clock is ahead of ours. */
export async function twilioLine(skew = 0): Promise<TwilioLine> {
  const clock = manualClock(new Date('2026-11-23T03:00:00Z'));
  const twilio = await fakeTwilio(accountSid, () => new Date(clock.now().getTime() + skew));
  const service = await aService(
    {
      TEXT_GATEWAY: 'twilio',
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_FROM: ourNumber,
      TWILIO_API_URL: twilio.url,
      PUBLIC_URL: publicUrl,
    },
    { clock },
  );
  let texts = 0;
  const seen = new Map<string, number>();
  const webhook: TwilioLine['webhook'] = (path, form, signature) => {
    const own = signature ?? getExpectedTwilioSignature(authToken, `${publicUrl}${path}`, { ...form });
    return fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...(signature !== null && { 'X-Twilio-Signature': own }),
      },
      body: new URLSearchParams(form),
    });
  };
  const text: TwilioLine['text'] = (from, body, more = {}) => {
    texts += 1;
    const sid = `SM${String(texts).padStart(32, 'a')}`;
    const form = {
      MessageSid: sid,
      AccountSid: accountSid,
      From: from,
      To: ourNumber,
      Body: body,
      NumMedia: '0',
    };
    return webhook('/text/twilio', { ...form, ...more });
  };
  const hears = (number: string) => {
    const all = twilio.messages.filter(({ to }) => to === number);
    const news = all.slice(seen.get(number) ?? 0);
    seen.set(number, all.length);
    return news.map(({ body }) => body);
  };
  return {
    service,
    twilio,
    clock,
    webhook,
    text,
    hears,
    async says(from, body) {
      const answer = await text(from, body);
      if (answer.status !== 200) throw new Error(`refused with ${answer.status}`);
      await service.idle();
      return hears(from);
    },
    report(number, status) {
      const post = twilio.posts.findLast((form) => form.get('To') === number);
      const callback = new URL(post?.get('StatusCallback') ?? '');
      const sid = twilio.messages.findLast(({ to }) => to === number)?.sid ?? '';
      return webhook(`${callback.pathname}${callback.search}`, { MessageSid: sid, MessageStatus: status });
    },
    async close() {
      await service.stop();
      await twilio.close();
    },
  };
}
