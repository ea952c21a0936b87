/** What the Twilio gateway needs; src/config checks it. One of `from` and `messagingServiceSid` is set. */
export interface TwilioConfig {
  readonly accountSid: string;
  readonly authToken: string;
  /** Our number, in E.164. */
  readonly from?: string;
  readonly messagingServiceSid?: string;
  /** https://api.twilio.com unless a test or a proxy stands in. */
  readonly apiUrl: string;
  /** Where Twilio reaches us, exactly as entered there: it is part of every signature. */
  readonly publicUrl: string;
}

/** The address Twilio calls with what became of a message, or signs, or both. */
export function ourUrl({ publicUrl }: TwilioConfig, pathAndQuery: string): string {
  return `${publicUrl.endsWith('/') ? publicUrl.slice(0, -1) : publicUrl}${pathAndQuery}`;
}
