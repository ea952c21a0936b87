import { WebSocket } from 'ws';
import { generate, type Seen } from './real-client.ts';

/** A conversation over bare HTTP, for what a standard client would never do. */
export interface Chat {
  readonly id: string;
  readonly token: string;
  readonly streamUrl: string;
  /** The status POST /conversations was answered with. */
  readonly status: number;
}

export const base = '/v3/directline';

export function bearer(token: string | undefined): Record<string, string> {
  return token === undefined ? {} : { Authorization: `Bearer ${token}` };
}

export async function begun(
  url: string,
  token?: string,
  headers: Record<string, string> = {},
): Promise<Chat> {
  const own = token ?? (await generate(url, headers)).token;
  const answer = await fetch(`${url}${base}/conversations`, { method: 'POST', headers: bearer(own) });
  const content = (await answer.json()) as { conversationId: string; token: string; streamUrl: string };
  return {
    id: content.conversationId,
    token: content.token,
    streamUrl: content.streamUrl,
    status: answer.status,
  };
}

export function post(url: string, chat: Pick<Chat, 'id' | 'token'>, activity: unknown): Promise<Response> {
  const isBare = typeof activity === 'string' || activity instanceof Uint8Array;
  const body = isBare ? (activity as string) : JSON.stringify(activity);
  const headers = { ...bearer(chat.token), 'Content-Type': 'application/json' };
  return fetch(`${url}${base}/conversations/${chat.id}/activities`, { method: 'POST', headers, body });
}

export function says(url: string, chat: Pick<Chat, 'id' | 'token'>, text: string, channelData?: object) {
  return post(url, chat, { type: 'message', from: { id: 'me' }, text, ...(channelData && { channelData }) });
}

export async function news(
  url: string,
  chat: Pick<Chat, 'id' | 'token'>,
  watermark: string | number = '',
): Promise<{ readonly status: number; readonly activities: readonly Seen[]; readonly watermark: string }> {
  const answer = await fetch(`${url}${base}/conversations/${chat.id}/activities?watermark=${watermark}`, {
    headers: bearer(chat.token),
  });
  const content = (await answer.json()) as { activities?: readonly Seen[]; watermark?: string };
  return { status: answer.status, activities: content.activities ?? [], watermark: content.watermark ?? '' };
}

/** What a stream is answered with when it is asked for: 101, or the status it is refused with. */
export function knock(streamUrl: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(streamUrl, { headers });
    socket.once('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.once('unexpected-response', (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', () => undefined);
  });
}
