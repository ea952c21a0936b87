import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { XmlHttpRequest } from './xml-http-request.ts';

// The client asks its surroundings for this, as a browser has it.
Object.assign(globalThis, { XMLHttpRequest: XmlHttpRequest });

/** An activity as the client hands it out. */
export interface Seen {
  readonly type: string;
  readonly id: string;
  readonly timestamp: string;
  readonly text: string;
  readonly from: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly replyToId?: string;
  readonly inputHint?: string;
  readonly suggestedActions?: { readonly actions: readonly { type: string; title: string; value: string }[] };
  readonly channelData?: Readonly<Record<string, unknown>>;
}

/** Microsoft's own client, driven. */
export interface RealClient {
  readonly client: DirectLine;
  /** Everything that came, in order. */
  readonly seen: readonly Seen[];
  /** What we said so far: messages of the line. */
  readonly said: readonly Seen[];
  /** The sockets it has opened. */
  readonly sockets: readonly WebSocket[];
  readonly statuses: readonly ConnectionStatus[];
  /** Why its activities ended, if they have. */
  readonly fault: unknown;
  conversationId(): string;
  token(): string;
  watermark(): string;
  posts(activity: Partial<Activity> & Record<string, unknown>): Promise<string>;
  says(text: string, channelData?: object): Promise<string>;
  /** Resolves when `holds` is true of what was seen. */
  until<T>(holds: (client: RealClient) => T | undefined | false): Promise<T>;
  end(): void;
}

export { ConnectionStatus };

export interface Given {
  readonly url: string;
  readonly webSocket: boolean;
  readonly token?: string;
  readonly conversationId?: string;
  readonly watermark?: string;
}

export async function generate(
  url: string,
  headers: Record<string, string> = {},
): Promise<{ token: string; conversationId: string; expires_in: number }> {
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST', headers });
  if (answer.status !== 200) throw new Error(`refused with ${answer.status}`);
  return (await answer.json()) as { token: string; conversationId: string; expires_in: number };
}

export async function realClient(given: Given): Promise<RealClient> {
  const sockets: WebSocket[] = [];
  class Counted extends WebSocket {
    constructor(address: string) {
      super(address);
      sockets.push(this);
    }
  }
  const token = given.token ?? (await generate(given.url)).token;
  const client = new DirectLine({
    domain: `${given.url}/v3/directline`,
    token,
    webSocket: given.webSocket,
    pollingInterval: 200,
    timeout: 2_000,
    ...(given.conversationId && { conversationId: given.conversationId }),
    ...(given.watermark && { watermark: given.watermark }),
    // Its waits before it comes back are random; the shortest is three seconds.
    ...({ random: () => 0, WebSocket: Counted } as object),
  } as ConstructorParameters<typeof DirectLine>[0]);
  const seen: Seen[] = [];
  const statuses: ConnectionStatus[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const each of [...waiting]) each();
  };
  let fault: unknown;
  client.connectionStatus$.subscribe((status) => {
    statuses.push(status);
    look();
  });
  const subscription = client.activity$.subscribe(
    (activity) => {
      seen.push(activity as unknown as Seen);
      look();
    },
    (reason: unknown) => {
      fault = reason;
      look();
    },
  );
  const inside = client as unknown as { conversationId: string; token: string; watermark: string };
  const posts: RealClient['posts'] = (activity) =>
    new Promise((resolve, reject) => {
      const whole = { type: 'message', from: { id: 'somebody else' }, ...activity } as Activity;
      client.postActivity(whole).subscribe(resolve, reject);
    });
  const own: RealClient = {
    client,
    seen,
    sockets,
    statuses,
    get said() {
      return seen.filter(({ type, from }) => type === 'message' && from.role === 'bot');
    },
    get fault() {
      return fault;
    },
    conversationId: () => inside.conversationId,
    token: () => inside.token,
    watermark: () => inside.watermark,
    posts,
    says: (text, channelData) => posts({ text, ...(channelData && { channelData }) }),
    until: (holds) =>
      new Promise((resolve) => {
        const check = () => {
          const held = holds(own);
          if (held === undefined || held === false) return;
          waiting.delete(check);
          resolve(held as Exclude<typeof held, false | undefined>);
        };
        waiting.add(check);
        check();
      }),
    end() {
      subscription.unsubscribe();
      client.end();
    },
  };
  return own;
}
