import { connect, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { directLineChannel } from '../../../src/channels/direct-line/parts.ts';
import type { ConversationId } from '../../../src/core/ids.ts';
import { begun, type Chat, knock, says } from './support/a-chat.ts';
import { aDoor, type Door } from './support/a-door.ts';

/** A socket with its frames and how it ended. */
function opened(streamUrl: string, options: { autoPong?: boolean } = {}) {
  const socket = new WebSocket(streamUrl, options);
  const frames: string[] = [];
  const waiting: (() => void)[] = [];
  socket.on('message', (data) => {
    frames.push(String(data));
    for (const each of waiting.splice(0)) each();
  });
  socket.on('error', () => undefined);
  const ended = new Promise<number>((resolve) => socket.once('close', resolve));
  return {
    socket,
    frames,
    ended,
    ready: new Promise<void>((resolve) => socket.once('open', () => resolve())),
    async until(holds: () => boolean) {
      while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

/** Does the handshake by hand and then never reads again. */
function neverReads(streamUrl: string): Promise<Socket> {
  const url = new URL(streamUrl);
  return new Promise((resolve) => {
    const socket = connect(Number(url.port), url.hostname, () => {
      socket.write(
        `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n',
      );
    });
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.pause();
      resolve(socket);
    });
  });
}

async function conversationOf(door: Door, chat: Chat): Promise<ConversationId> {
  const id = await door.line.store.find(directLineChannel, chat.id);
  if (id === undefined) throw new Error('no such conversation');
  return id;
}

/** So many long messages, straight into the transcript. */
async function longTranscript(door: Door, chat: Chat, many: number): Promise<void> {
  const text = 'words '.repeat(10_000);
  for (let n = 0; n < many; n += 1)
    await door.line.store.accept({
      channel: directLineChannel,
      address: chat.id,
      channelMessageId: `long-${n}`,
      text,
      at: door.clock.now(),
    });
}

describe('A stream', () => {
  it('gives the whole transcript, however long, in frames with rising watermarks', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    for (let n = 0; n < 250; n += 1)
      await door.line.store.accept({
        channel: directLineChannel,
        address: chat.id,
        channelMessageId: `m${n}`,
        text: `message ${n}`,
        at: door.clock.now(),
      });
    const { frames, until, socket } = opened(chat.streamUrl);
    await until(() => frames.some((frame) => frame.includes('message 249')));
    const read = frames.filter(Boolean).map((frame) => JSON.parse(frame));
    const watermarks = read.map(({ watermark }) => Number(watermark));
    expect(watermarks).toEqual([...watermarks].sort((one, other) => one - other));
    const texts = read.flatMap(({ activities }) => activities.map(({ text }: { text: string }) => text));
    expect(texts.filter((text) => text?.startsWith('message'))).toHaveLength(250);
    socket.terminate();
  });

  it('lets a reader go that does not read, and nobody else', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    await longTranscript(door, chat, 300);
    const slow = await neverReads(chat.streamUrl);
    const closed = new Promise<void>((resolve) => slow.once('close', () => resolve()));
    const { frames, until, socket } = opened(chat.streamUrl);
    await until(() => frames.length >= 4);
    await door.clock.advance(20_000);
    slow.resume();
    await closed;
    expect(socket.readyState).toBe(WebSocket.OPEN);
    const id = await says(door.url, chat, 'still read').then((answer) => answer.json());
    door.changed(await conversationOf(door, chat));
    await until(() => frames.some((frame) => frame.includes((id as { id: string }).id)));
    socket.terminate();
  });

  it('ends with a frame that is too long', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    const { socket, ready, ended } = opened(chat.streamUrl);
    await ready;
    socket.send('x'.repeat(65 * 1024));
    expect(await ended).toBe(1009);
  });

  it('reads nothing of what a client sends on it', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const before = (await door.line.store.holdings(await conversationOf(door, chat))).messages;
    const { socket, ready, frames, until } = opened(chat.streamUrl);
    await ready;
    for (const frame of ['', '{"type":"message","text":"hello"}', 'not json']) socket.send(frame);
    await until(() => frames.length > 0);
    await door.line.idle();
    expect((await door.line.store.holdings(await conversationOf(door, chat))).messages).toBe(before);
    socket.terminate();
  });

  it('sends an empty frame now and then, and lets go of who answers no more', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const here = opened(chat.streamUrl);
    const gone = opened(chat.streamUrl, { autoPong: false });
    await Promise.all([here.until(() => here.frames.length > 0), gone.until(() => gone.frames.length > 0)]);
    const answered = new Promise<void>((resolve) => here.socket.once('ping', () => resolve()));
    await door.clock.advance(25_000);
    await answered;
    await here.until(() => here.frames.includes(''));
    // One more trip there and back, so that its answer has arrived.
    await knock(`${chat.streamUrl}x`);
    await door.clock.advance(25_000);
    await gone.ended;
    expect(here.socket.readyState).toBe(WebSocket.OPEN);
    here.socket.terminate();
  });

  it('is open eight times for one chat; a ninth takes the place of the oldest', async () => {
    const door = await aDoor();
    const chat = await begun(door.url);
    await door.line.idle();
    const all = [];
    for (let n = 0; n < 9; n += 1) {
      const one = opened(chat.streamUrl);
      await one.until(() => one.frames.length > 0);
      all.push(one);
    }
    await all[0]?.ended;
    expect(all.slice(1).map(({ socket }) => socket.readyState)).toEqual(Array(8).fill(WebSocket.OPEN));
    for (const { socket } of all) socket.terminate();
  });
});

describe('Two thousand idle sockets', () => {
  it('take little memory each, and messages still come through', async () => {
    const door = await aDoor();
    // Eight tabs each is the most that is let in, and one address may not begin so many chats at once.
    const chats = await Promise.all(
      Array.from({ length: 250 }, (_, n) =>
        begun(door.url, undefined, { 'X-Forwarded-For': `192.0.2.${n}` }),
      ),
    );
    await door.line.idle();
    await Promise.all(chats.map(({ streamUrl }) => knock(streamUrl)));
    const before = process.memoryUsage().rss;
    const sockets: Socket[] = [];
    for (const { streamUrl } of chats)
      sockets.push(...(await Promise.all(Array.from({ length: 8 }, () => neverReads(streamUrl)))));
    expect(sockets).toHaveLength(2_000);
    const each = (process.memoryUsage().rss - before) / sockets.length;
    expect(each, 'bytes for both ends of a socket').toBeLessThan(60_000);
    const chat = chats[0] as Chat;
    const { frames, until, socket } = opened(chat.streamUrl);
    await until(() => frames.length > 0);
    const { id } = (await (await says(door.url, chat, 'through')).json()) as { id: string };
    door.changed(await conversationOf(door, chat));
    await until(() => frames.some((frame) => frame.includes(id)));
    socket.terminate();
    for (const one of sockets) one.destroy();
  });
});
