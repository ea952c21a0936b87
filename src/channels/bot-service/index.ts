import { word } from '../../core/facts.ts';
import type { Outbound, Route, WebAnswer, WebRequest } from '../../core/ports.ts';
import { type Adapter, openAdapter, type Say } from './adapter.ts';
import { type InActivity, readActivity } from './incoming.ts';
import { activityOf, outbound } from './outgoing.ts';
import { type BotServiceParts, botServiceChannel } from './parts.ts';
import { addressOf } from './reference.ts';
import { isLoopback, mayCall } from './service-url.ts';

const mostBytes = 256 * 1024;

/**
 * Bot Framework's own door, `POST /api/messages`. There is none unless an app is configured or, in development, this
 * machine may use it. What is posted is kept and answered with 200; the answer leaves by the outbox.
 */
export function botService(parts: BotServiceParts): {
  readonly routes: readonly Route[];
  readonly outbound: Outbound;
} {
  let opened: Promise<Adapter> | undefined;
  const adapter = () => {
    opened ??= openAdapter(parts.access, parts.clock);
    return opened;
  };
  return {
    outbound: outbound(parts, adapter),
    routes: [
      {
        method: 'POST',
        path: '/api/messages',
        mostBytes,
        handle: (request) => take(parts, adapter, request),
      },
    ],
  };
}

async function take(
  parts: BotServiceParts,
  adapter: () => Promise<Adapter>,
  request: WebRequest,
): Promise<WebAnswer> {
  const activity = admitted(parts, request);
  if ('status' in activity) return activity;
  let known = false;
  let kept = true;
  try {
    const door = await adapter();
    await door.take(request.header('authorization') ?? '', activity, async (say) => {
      known = true;
      kept = await answer(parts, activity, say);
    });
  } catch (reason) {
    return failed(parts, reason, known);
  }
  return kept ? { status: 200, type: 'application/json', body: '{}' } : refusal(503, 'It could not be kept.');
}

/** Everything that can be refused before the SDK, and with it anything that calls out, sees it. */
function admitted({ access, log }: BotServiceParts, request: WebRequest): InActivity | WebAnswer {
  const nothing = refusal(404, 'There is nothing at this address.');
  if (access.kind === 'loopback' && !isFromHere(request)) return nothing;
  if (access.kind === 'app' && request.header('authorization') === undefined)
    return refusal(401, 'Say who you are.');
  if (!request.header('content-type')?.startsWith('application/json')) return refusal(415, 'Send JSON.');
  const activity = readActivity(request.body);
  if (activity === undefined) return refusal(400, 'This is not one activity as JSON.');
  if (mayCall(activity.reference.serviceUrl, access)) return activity;
  log.warn('bot-service-url-refused');
  return access.kind === 'app' ? refusal(403, 'Its serviceUrl is not allowed.') : nothing;
}

/** A page in a browser names its origin, and a proxy whom it speaks for: neither is a program on this machine. */
function isFromHere(request: WebRequest): boolean {
  const isPassedOn = ['origin', 'forwarded', 'x-forwarded-for', 'x-forwarded-host', 'via'].some(
    (name) => request.header(name) !== undefined,
  );
  return !isPassedOn && isLoopback(request.from);
}

/** Who was not known is told so and no more; what went wrong after that is ours. */
function failed({ log }: BotServiceParts, reason: unknown, known: boolean): WebAnswer {
  const kind = word(reason instanceof Error ? reason.name : 'unknown');
  if (known) log.error('bot-service-failed', { kind });
  else log.warn('bot-service-not-known', { kind });
  return known ? refusal(500, 'Something of ours went wrong.') : refusal(401, 'The token is not valid.');
}

/** Keeps what was said; false if it could not be kept. */
async function answer(parts: BotServiceParts, activity: InActivity, say: Say): Promise<boolean> {
  const { line, clock, vault, ids, onScreen, urgent } = parts;
  if (activity.isGroup) {
    if (activity.type === 'message')
      await say({ type: 'message', text: `I only write with one person at a time, in private. ${urgent}` });
    return true;
  }
  const address = addressOf(activity.reference);
  const arrival = { channel: botServiceChannel, address, at: clock.now() };
  const named = (id: string) => vault.name(`bot-service|${address}|${id}`);
  try {
    if (activity.type === 'conversationUpdate' && activity.joins)
      await line.hear({ ...arrival, channelMessageId: named('joined'), text: '', joined: true });
    if (activity.type === 'message')
      await line.hear({
        ...arrival,
        channelMessageId: named(`message ${activity.id ?? ids.next()}`),
        text: activity.text ?? '',
        ...(activity.attachments > 0 && { attachments: activity.attachments }),
      });
    return true;
  } catch {
    await say(activityOf(line.whenDown(activity.text ?? ''), onScreen)).catch(() => undefined);
    return false;
  }
}

function refusal(status: number, message: string): WebAnswer {
  return { status, type: 'application/json', body: JSON.stringify({ error: { message } }) };
}
