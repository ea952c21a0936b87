import { expect, it } from 'vitest';
import { type Random, random } from '../../support/random.ts';
import { type Opened, together } from './kit.ts';
import { Life, Post, type World } from './model.ts';

const lives = 10_000;
const atOnce = 500;

/** Each life is one conversation whose texts, turns and deliveries run against each other in an order of their own. */
export function interleaving(open: () => Promise<Opened>): void {
  it(`keeps every promise in ${lives} random interleavings of accept, commit, take and settle`, async () => {
    for (let first = 0; first < lives; first += atOnce) {
      const opened = await open();
      await live({ store: opened.store, random: random(first), said: new Map() }, first);
      await opened.close();
    }
  });
}

async function live(world: World, first: number): Promise<void> {
  const all = Array.from({ length: atOnce }, (_, index) => new Life(world, `+4477${first + index}`));
  const post = new Post(world);
  let living = true;
  const posting = together(3, async () => {
    while (living) {
      await post.round();
      await pauses(world.random);
    }
  });
  await Promise.all(all.map((life) => life.run(() => pauses(world.random))));
  living = false;
  await posting;
  await post.empty();
  for (const life of all) await life.check(post);
  expect(post.sent.size, 'I3: what is sent is what was said').toBe(world.said.size);
}

async function pauses(random: Random): Promise<void> {
  for (let times = random.below(4); times > 0; times -= 1)
    await new Promise((resolve) => setImmediate(resolve));
}
