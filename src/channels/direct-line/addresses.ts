import { base, type DirectLineParts } from './parts.ts';
import { type Claims, chatSeconds, type Tokens } from './token.ts';

/** What a client is told of its conversation: how to write, for how long, and where the stream is. */
export interface Opened {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
  readonly streamUrl: string;
}

export function granted(tokens: Tokens, conv: string): Omit<Opened, 'streamUrl'> {
  return { conversationId: conv, token: tokens.make(conv, 'chat'), expires_in: chatSeconds };
}

/** `watermark`: where the stream begins; left out, at the start of the conversation. */
export function opened(
  tokens: Tokens,
  { publicUrl }: Pick<DirectLineParts, 'publicUrl'>,
  { conv }: Claims,
  asked: { readonly host: string | undefined; readonly watermark: number | undefined },
): Opened {
  const from = asked.watermark === undefined ? '' : `watermark=${asked.watermark}&`;
  const stream = `${base}/conversations/${conv}/stream?${from}t=${tokens.make(conv, 'stream')}`;
  return { ...granted(tokens, conv), streamUrl: `${streamBase(publicUrl, asked.host)}${stream}` };
}

/** Where the client reached us, unless our address is configured; a strange Host header is not repeated. */
function streamBase(publicUrl: string | undefined, host: string | undefined): string {
  if (publicUrl !== undefined) return publicUrl.replace(/^http/, 'ws');
  return `ws://${host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'}`;
}

/** A place in the transcript; what is no number means "from the start", where nothing can be missed. */
export function watermarkIn(text: string | null): number {
  const number = /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
  return Number.isSafeInteger(number) ? number : 0;
}
