import { networkInterfaces } from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { aService, type Service } from '../../support/a-service.ts';
import { expectCrisisNumbers } from '../../support/crisis.ts';
import { whatIsKept } from '../../support/look.ts';
import { aChannel, activity, joins, post } from './support/a-channel.ts';

let service: Service;
afterEach(() => service.stop());

const app = {
  MICROSOFT_APP_ID: '00000000-0000-4000-8000-000000000001',
  MICROSOFT_APP_PASSWORD: 'a secret of the app',
  MICROSOFT_APP_TENANT_ID: '00000000-0000-4000-8000-000000000002',
};

/** How this machine is reached from elsewhere. */
function ownAddress(): string {
  const outside = Object.values(networkInterfaces())
    .flatMap((each) => each ?? [])
    .find(({ internal, family }) => !internal && family === 'IPv4');
  return outside?.address ?? '192.0.2.1';
}

async function heard(): Promise<readonly string[]> {
  const { transcripts } = await service.look(whatIsKept);
  return transcripts.flat().map(({ text }) => text);
}

describe('The door, shut', () => {
  it('is not there at all, whoever knocks', async () => {
    service = await aService();
    const listener = await aChannel();
    for (const headers of [{}, { Authorization: 'Bearer x' }])
      expect(
        (await post(service.url, activity(listener.url), headers as Record<string, string>)).status,
      ).toBe(404);
    expect((await fetch(`${service.url}/api/messages`)).status).toBe(404);
    expect(await heard()).toEqual([]);
    expect(listener.requests()).toBe(0);
  });
});

describe('The door, open to this machine', () => {
  const open = async () => {
    service = await aService({ BOT_SERVICE_LOOPBACK: 'on' });
    return aChannel();
  };

  it('welcomes who comes in and answers what is said, with choices as buttons', async () => {
    const channel = await open();
    expect((await post(service.url, joins(channel.url))).status).toBe(200);
    await channel.taken(3);
    expect(channel.posted[0]?.text).toMatch(/automated assistant, a machine/);
    expect(channel.posted[2]?.suggestedActions?.actions.map(({ value }) => value)).toContain('yes, go on');
    expect((await post(service.url, activity(channel.url, { text: 'yes, go on' }))).status).toBe(200);
    await service.idle();
    expect(channel.posted.length).toBeGreaterThan(3);
    for (const { path, replyToId, conversation } of channel.posted) {
      expect(conversation).toEqual({ id: 'their-conversation' });
      expect(path).toBe('/v3/conversations/their-conversation/activities');
      expect(replyToId).toBeUndefined();
    }
  });

  it('answers a call for help with the numbers', async () => {
    const channel = await open();
    await post(service.url, activity(channel.url, { text: 'I want to kill myself' }));
    await service.idle();
    expectCrisisNumbers(channel.posted.map(({ text }) => text));
  });

  it('hears the same activity once, however often it comes', async () => {
    const channel = await open();
    const statuses = await Promise.all(
      Array.from({ length: 10 }, async () => (await post(service.url, activity(channel.url))).status),
    );
    expect(new Set(statuses)).toEqual(new Set([200]));
    await service.idle();
    expect((await heard()).filter((text) => text === 'hello')).toHaveLength(1);
  });

  it('goes on with the same conversation after a restart', async () => {
    const channel = await open();
    await post(service.url, activity(channel.url));
    await service.idle();
    await service.restart();
    await post(service.url, activity(channel.url, { id: 'two', text: 'hello again' }));
    await service.idle();
    expect((await service.look(whatIsKept)).transcripts).toHaveLength(1);
  });

  it('tries again what the channel could not take, and not what it refuses for good', async () => {
    const channel = await open();
    channel.moods.push(500);
    await post(service.url, activity(channel.url));
    await channel.taken(1);
    await service.idle();
    const before = channel.posted.length;
    channel.moods.push(...Array(10).fill(403));
    await post(service.url, activity(channel.url, { id: 'two', text: 'what can you do' }));
    await service.idle();
    expect(channel.posted).toHaveLength(before);
    channel.moods.length = 0;
    await post(service.url, activity(channel.url, { id: 'three', text: 'and now' }));
    await service.idle();
    expect(channel.posted.length).toBeGreaterThan(before);
  });

  it('follows nobody who sends it elsewhere', async () => {
    const listener = await aChannel('0.0.0.0');
    service = await aService({ BOT_SERVICE_LOOPBACK: 'on' });
    const channel = await aChannel('127.0.0.1', `http://${ownAddress()}:${listener.port}/`);
    channel.moods.push(302, 302, 302);
    await post(service.url, joins(channel.url));
    await service.idle();
    expect(channel.requests()).toBe(3);
    expect(listener.requests()).toBe(0);
  });

  it('is not there for anything but a program on this machine, and calls nobody for it', async () => {
    await open();
    const listener = await aChannel('0.0.0.0');
    const elsewhere = [
      `http://${ownAddress()}:${listener.port}`,
      `http://127.0.0.1@${ownAddress()}:${listener.port}/`,
      `http://localhost.${ownAddress()}.nip.io:${listener.port}`,
      'http://169.254.169.254/latest/meta-data',
      'https://smba.trafficmanager.net/uk/',
      'file:///etc/passwd',
      'not an address',
    ];
    for (const serviceUrl of elsewhere)
      for (const body of [activity(serviceUrl), joins(serviceUrl)])
        expect((await post(service.url, body)).status, serviceUrl).toBe(404);
    for (const name of ['Origin', 'X-Forwarded-For', 'Forwarded', 'Via', 'X-Forwarded-Host'])
      expect((await post(service.url, activity(listener.url), { [name]: '127.0.0.1' })).status, name).toBe(
        404,
      );
    await service.idle();
    expect(await heard()).toEqual([]);
    expect(listener.requests()).toBe(0);
  });

  it('is told what is wrong with what it posts', async () => {
    const channel = await open();
    const long = activity(channel.url, { text: 'x'.repeat(300_000) });
    const deep = `${JSON.stringify(activity(channel.url)).slice(0, -1)},"channelData":${'['.repeat(9_000)}${']'.repeat(9_000)}}`;
    expect((await post(service.url, '{')).status).toBe(400);
    expect((await post(service.url, deep)).status).toBe(400);
    expect((await post(service.url, activity(channel.url, { text: 5 }))).status).toBe(400);
    expect((await post(service.url, activity(channel.url, { conversation: {} }))).status).toBe(400);
    expect((await post(service.url, long)).status).toBe(413);
    expect((await post(service.url, activity(channel.url), { 'Content-Type': 'text/plain' })).status).toBe(
      415,
    );
    expect(channel.requests()).toBe(0);
  });

  it('says nothing of anyone in a group, and keeps nothing of what is said there', async () => {
    const channel = await open();
    const conversation = { id: 'a-team', isGroup: true, conversationType: 'channel' };
    expect(
      (await post(service.url, activity(channel.url, { conversation, text: 'I want to die' }))).status,
    ).toBe(200);
    expect(channel.posted).toHaveLength(1);
    expect(channel.posted[0]?.text).toMatch(/in private/);
    expectCrisisNumbers(channel.posted.map(({ text }) => text));
    expect(await heard()).toEqual([]);
  });

  it('writes down no word and no name of anyone', async () => {
    const channel = await open();
    await post(service.url, activity(channel.url, { text: 'a word in confidence' }));
    await post(service.url, activity('http://192.0.2.7/', { text: 'a word in confidence' }));
    await service.idle();
    const log = service.logged.join('\n');
    for (const secret of ['confidence', 'somebody', 'their-conversation', '192.0.2.7'])
      expect(log).not.toContain(secret);
  });
});

describe('The door, open to an app', () => {
  it('lets nobody in without a token that Microsoft has signed, and calls nobody for it', async () => {
    service = await aService(app);
    const listener = await aChannel('0.0.0.0');
    const good = 'https://smba.trafficmanager.net/uk/';
    expect((await post(service.url, activity(good))).status).toBe(401);
    for (const token of ['', 'x', 'Basic abc', 'Bearer', 'Bearer x', 'Bearer a.b.c'])
      expect((await post(service.url, activity(good), { Authorization: token })).status, token).toBe(401);
    const forged = [
      listener.url,
      `http://${ownAddress()}:${listener.port}`,
      `https://smba.trafficmanager.net@${ownAddress()}:${listener.port}`,
      'https://smba.trafficmanager.net.evil.example/',
      'https://evilbotframework.com/',
      'https://botframework.com.evil.example/',
      'http://smba.trafficmanager.net/',
    ];
    for (const serviceUrl of forged)
      expect(
        (await post(service.url, activity(serviceUrl), { Authorization: 'Bearer x' })).status,
        serviceUrl,
      ).toBe(403);
    await service.idle();
    expect(await heard()).toEqual([]);
    expect(listener.requests()).toBe(0);
  });
});
