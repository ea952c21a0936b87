import type { News } from '../src/channels/web-chat/wire.ts';
import { chatter, type Visitor } from '../test/channels/web-chat/support.ts';
import { aService, type Service } from '../test/support/a-service.ts';
import { type Chance, chance } from '../test/support/chance.ts';
import { type Attempt, Outbox, type Unsent } from '../web/shared/outbox.ts';

const chats = 20;
const messagesEach = 500;
const troubles = ['none', 'none', 'none', 'none', 'lost', 'answer-lost', 'broken', 'twice'] as const;

/**
 * 10,000 messages through the page's own outbox and a real service, with requests and answers lost, server errors,
 * duplicates, and tabs killed that go on from what they had kept: counts what was lost, doubled or out of order.
 */
export async function run(): Promise<Record<string, unknown>> {
  const service = await aService();
  const began = performance.now();
  const counts = await Promise.all(
    Array.from({ length: chats }, (_, at) => writeOne(service, chance(at + 1), `chat ${at}`)),
  );
  const seconds = (performance.now() - began) / 1_000;
  await service.stop();
  const total = (of: (count: Count) => number) => counts.reduce((sum, count) => sum + of(count), 0);
  return {
    messages: chats * messagesEach,
    attempts: total(({ attempts }) => attempts),
    'tabs killed': total(({ killed }) => killed),
    lost: total(({ lost }) => lost),
    doubled: total(({ doubled }) => doubled),
    'out of order': total(({ disordered }) => disordered),
    'messages a second': Math.round((chats * messagesEach) / seconds),
  };
}

interface Count {
  readonly attempts: number;
  readonly killed: number;
  readonly lost: number;
  readonly doubled: number;
  readonly disordered: number;
}

async function writeOne(service: Service, luck: Chance, prefix: string): Promise<Count> {
  const one = await chatter(service);
  const tab = tabOf(one, luck);
  const written: string[] = [];
  for (let n = 0; n < messagesEach; n += 1) {
    const text = `${prefix}, message ${n}`;
    written.push(text);
    tab.write({ key: `${prefix.replace(' ', '-')}-${String(n).padStart(8, '0')}`, text });
    if (luck.upTo(3) > 0) await pause(luck.upTo(15));
    if (luck.upTo(50) === 0) tab.kill();
  }
  while (tab.unsent() > 0) await pause(10);
  const all: string[] = [];
  for (let since = 0; ; ) {
    const { messages } = (await (await one.get(`/c/messages?since=${since}`)).json()) as News;
    const newest = messages.at(-1);
    if (newest === undefined) break;
    since = newest.n;
    all.push(...messages.filter(({ from }) => from === 'you').map(({ text }) => text));
  }
  const once = [...new Set(all)];
  return {
    ...tab.counts(),
    lost: written.filter((text) => !once.includes(text)).length,
    doubled: all.length - once.length,
    disordered: once.filter((text, at) => text !== written[at]).length,
  };
}

/** A tab with an outbox; killed, another one takes up what was kept, while the first one's last request may still arrive. */
function tabOf(one: Visitor, luck: Chance) {
  let kept: readonly Unsent[] = [];
  let [attempts, killed] = [0, 0];
  let tab = 0;
  const open = () => {
    const mine = tab;
    const outbox = new Outbox({
      post: async (unsent) => {
        attempts += 1;
        return mine === tab ? attempt(one, luck, unsent) : { kind: 'closed' };
      },
      sending: () => undefined,
      waiting: () => undefined,
      taken: () => undefined,
      refused: () => undefined,
      closed: () => undefined,
      keep: (unsent) => {
        if (mine === tab) kept = [...unsent];
      },
      after(milliseconds, run) {
        const timer = setTimeout(run, milliseconds / 50);
        return () => clearTimeout(timer);
      },
      chance: () => luck.upTo(1_000) / 1_000,
    });
    return outbox;
  };
  let outbox = open();
  return {
    write: (unsent: Unsent) => outbox.add(unsent),
    kill() {
      killed += 1;
      tab += 1;
      const unsent = kept;
      outbox = open();
      if (unsent.length > 0) outbox.add(...unsent);
    },
    unsent: () => kept.length,
    counts: () => ({ attempts, killed }),
  };
}

async function attempt(one: Visitor, luck: Chance, { key, text }: Unsent): Promise<Attempt> {
  const trouble = luck.pick(troubles);
  if (trouble === 'lost' || trouble === 'broken') return { kind: 'again' };
  const answer = await one.send(text, key);
  if (trouble === 'answer-lost') return { kind: 'again' };
  if (trouble === 'twice') await one.send(text, key);
  if (answer.status !== 202) return { kind: 'again' };
  return { kind: 'taken', sequence: ((await answer.json()) as { sequence: number }).sequence };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
