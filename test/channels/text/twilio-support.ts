import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { TwilioConfig } from '../../../src/channels/text/twilio/config.ts';
import type { Asked } from './support.ts';

export const config: TwilioConfig = {
  accountSid: 'AC0123456789abcdef0123456789abcdef',
  authToken: 'a-token-that-must-not-leak',
  from: '+447700900999',
  apiUrl: 'http://127.0.0.1:9',
  publicUrl: 'https://line.example',
};

export interface Webhook {
  readonly form: Readonly<Record<string, string>>;
  /** Path and query. */
  readonly url?: string;
  /** The address Twilio signed, if it is not ours. */
  readonly signedUrl?: string;
  readonly token?: string;
}

/** A webhook as Twilio sends it, signed by the vendor's own library. */
export function webhook({ form, url = '/text/twilio', signedUrl, token = config.authToken }: Webhook): Asked {
  const signature = getExpectedTwilioSignature(token, signedUrl ?? `${config.publicUrl}${url}`, { ...form });
  return {
    url,
    body: new URLSearchParams(form).toString(),
    headers: {
      'x-twilio-signature': signature,
      'content-type': 'application/x-www-form-urlencoded',
      host: 'elsewhere.example',
    },
  };
}

export const text = {
  MessageSid: 'SM00000000000000000000000000000001',
  AccountSid: config.accountSid,
  From: '+447700900123',
  To: '+447700900999',
  Body: 'hi',
  NumMedia: '0',
} as const;
