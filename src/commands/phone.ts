import { randomBytes, randomInt } from 'node:crypto';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';

/** `npm run phone [-- --from +447700900123]`: the pretend phone in a terminal, over the same wire as its page. */

interface Text {
  /** Kept while it is tried again, so that it is never said twice. */
  readonly id: string;
  readonly body: string;
}

interface Reply {
  readonly n: number;
  readonly body: string;
  readonly segments: number;
}

const service = (process.env.PHONE_URL || 'http://127.0.0.1:3978').replace(/\/+$/, '');
const from = parseArgs({ options: { from: { type: 'string' } } }).values.from ?? madeUpNumber();
const atTerminal = process.stdin.isTTY && process.stdout.isTTY;
const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: atTerminal });
/** Piped input ends before its answers have come: so many more looks are taken. */
const looksAfterEnd = atTerminal ? 0 : 4;

const waiting: Text[] = [];
let seen = 0;
let ended = false;

/** A number that Ofcom keeps for drama: +447700900000 to +447700900999. */
function madeUpNumber(): string {
  return `+447700900${String(randomInt(1_000)).padStart(3, '0')}`;
}

/** Prints above the line that is being typed, and leaves that line as it was. */
function say(text: string): void {
  if (atTerminal) process.stdout.write('\r\u001b[K');
  console.log(text);
  if (atTerminal && !ended) terminal.prompt(true);
}

async function ask(path: string, request: RequestInit = {}): Promise<{ status: number; content: unknown }> {
  const response = await fetch(`${service}${path}`, { ...request, signal: AbortSignal.timeout(15_000) });
  return { status: response.status, content: await response.json() };
}

function field(content: unknown, name: string): unknown {
  return typeof content === 'object' && content !== null ? Reflect.get(content, name) : undefined;
}

/** Sends what waits, in order. False if the service cannot take it at the moment. */
async function send(): Promise<boolean> {
  for (let text = waiting[0]; text !== undefined; text = waiting[0]) {
    const { status, content } = await ask('/text/phone', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ from, ...text }),
    });
    if (status >= 500) return false;
    if (status !== 202) say(`Not sent. ${field(content, 'error') ?? 'There is no pretend phone here.'}`);
    waiting.shift();
  }
  return true;
}

/** Prints what has come. False if the service cannot say. */
async function receive(): Promise<boolean> {
  const path = `/text/phone/messages?number=${encodeURIComponent(from)}&after=${seen}`;
  const { status, content } = await ask(path);
  if (status !== 200) return false;
  for (const reply of field(content, 'messages') as readonly Reply[]) {
    seen = reply.n;
    say(`\n${reply.body}\n(${reply.segments === 1 ? '1 segment' : `${reply.segments} segments`})\n`);
  }
  return true;
}

async function turn(): Promise<boolean> {
  const sent = await send().catch(() => false);
  const received = await receive().catch(() => false);
  return sent && received;
}

async function talk(): Promise<void> {
  let away = false;
  for (let looks = 0; !ended || looks < looksAfterEnd; looks += ended ? 1 : 0) {
    const nowAway = !(await turn());
    if (nowAway && !away)
      say(`Nothing answers at ${service}. Start it with "npm start"; what you write waits.`);
    if (!nowAway && away) say('The service is back.');
    away = nowAway;
    await pause(700);
  }
}

if (!/^\+[1-9]\d{6,14}$/.test(from)) {
  console.error('--from must be a telephone number in international form, like +447700900123.');
  process.exit(1);
}
terminal.on('line', (body) => {
  waiting.push({ id: randomBytes(16).toString('base64url'), body });
  if (atTerminal) terminal.prompt();
});
terminal.on('close', () => {
  ended = true;
});
say(`Pretend phone ${from} at ${service}. No real text is sent. Write and press Enter; Ctrl-D ends.`);
await talk();
if (waiting.length > 0) {
  console.error(`Not sent: ${waiting.length}.`);
  process.exitCode = 1;
}
