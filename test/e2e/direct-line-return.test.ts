import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { news } from '../channels/direct-line/support/a-chat.ts';
import {
  ConnectionStatus,
  type Given,
  type RealClient,
  realClient,
} from '../channels/direct-line/support/real-client.ts';
import { aService, type Service } from '../support/a-service.ts';
import { type ManualClock, manualClock } from '../support/manual-clock.ts';

let service: Service;
let clients: RealClient[];
beforeEach(async () => {
  service = await aService();
  clients = [];
});
afterEach(async () => {
  for (const client of clients) client.end();
  await service.stop();
});

async function open(given: Partial<Given> & { readonly webSocket: boolean }): Promise<RealClient> {
  const client = await realClient({ url: service.url, ...given });
  clients.push(client);
  await client.until(({ said }) => said.length > 2);
  return client;
}

const chatOf = (client: RealClient) => ({ id: client.conversationId(), token: client.token() });
const idsOf = (client: RealClient) =>
  client.seen.filter(({ type }) => type === 'message').map(({ id }) => id);

async function transcriptOf(client: RealClient): Promise<readonly string[]> {
  return (await news(service.url, chatOf(client))).activities.map(({ id }) => id);
}

describe('a client whose connection drops', () => {
  it('comes back with what it missed, each message once', async () => {
    const client = await open({ webSocket: true });
    client.sockets[0]?.close();
    const posted = await client.says('said while it was away');
    await service.idle();
    await client.until(({ seen }) => seen.some(({ id }) => id === posted));
    await client.until(({ seen }) => seen.at(-1)?.from.role === 'bot');
    expect(idsOf(client)).toEqual(await transcriptOf(client));
    expect(client.sockets).toHaveLength(2);
  });

  it.each([true, false])('resumes after a restart of ours (over WebSocket: %s)', async (webSocket) => {
    const client = await open({ webSocket });
    await client.says('before');
    await service.idle();
    await client.until(({ seen }) => seen.at(-1)?.from.role === 'bot');
    if (webSocket) {
      await service.restart({ PORT: new URL(service.url).port });
      const posted = await client.says('after');
      await client.until(({ seen }) => seen.some(({ id }) => id === posted));
      await service.idle();
      await client.until(({ seen }) => seen.at(-1)?.from.role === 'bot');
      expect(idsOf(client)).toEqual(await transcriptOf(client));
      return;
    }
    // A client that polls stops at the first failed connection, so the page opens a new one with what it has kept.
    client.end();
    await service.restart();
    const again = await open({ webSocket, token: client.token(), conversationId: client.conversationId() });
    const kept = await transcriptOf(again);
    await again.until(({ seen }) => seen.at(-1)?.id === kept.at(-1));
    expect(idsOf(again)).toEqual(kept);
  });

  it('asks for what is newer than its watermark when it is opened again with one', async () => {
    const client = await open({ webSocket: true });
    await service.idle();
    client.end();
    const again = await realClient({
      url: service.url,
      webSocket: true,
      token: client.token(),
      conversationId: client.conversationId(),
      watermark: client.watermark(),
    });
    clients.push(again);
    const posted = await again.says('new');
    await again.until(({ seen }) => seen.some(({ id }) => id === posted));
    expect(again.seen[0]?.id).toBe(posted);
  });

  it('gets everything when it is opened again without one', async () => {
    const client = await open({ webSocket: true });
    await service.idle();
    const again = await open({
      webSocket: true,
      token: client.token(),
      conversationId: client.conversationId(),
    });
    expect(again.said[0]?.id).toBe(client.said[0]?.id);
  });
});

describe('a client whose token runs out', () => {
  let clock: ManualClock;
  beforeEach(async () => {
    await service.stop();
    clock = manualClock(new Date('2026-11-23T10:00:00Z'));
    service = await aService({}, { clock });
  });

  it('has it renewed by its own routine, and goes on', async () => {
    const client = await open({ webSocket: false });
    const before = client.token();
    await clock.advance(900_000);
    const inside = client.client as unknown as {
      refreshToken(): { subscribe(next: (token: string) => void, failed: (reason: unknown) => void): void };
      token: string;
    };
    inside.token = await new Promise((resolve, reject) => inside.refreshToken().subscribe(resolve, reject));
    expect(inside.token).not.toBe(before);
    await clock.advance(1_000_000);
    const id = await client.says('still here');
    expect((await client.until(({ seen }) => seen.find((each) => each.id === id))).text).toBe('still here');
  });

  it('knows that it has run out, and goes on with another that it is given', async () => {
    const client = await open({ webSocket: false });
    const own = chatOf(client);
    await clock.advance(1_700_000);
    const fresh = await fetch(`${service.url}/v3/directline/tokens/refresh`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${own.token}` },
    });
    const { token } = (await fresh.json()) as { token: string };
    await clock.advance(200_000);
    expect(await client.says('too late')).toBe('retry');
    await client.until(({ statuses }) => statuses.includes(ConnectionStatus.ExpiredToken));
    client.client.reconnect({ conversationId: own.id, token });
    const id = await client.says('back again');
    expect(id).not.toBe('retry');
    const { activities } = await news(service.url, { id: own.id, token });
    expect(activities.map(({ text }) => text)).toContain('back again');
    expect(activities.map(({ text }) => text)).not.toContain('too late');
  });
});
