import type { Loaded } from '../../../src/core/conversation.ts';
import type { ConversationId, EntryId, ReferralId } from '../../../src/core/ids.ts';
import type { Delivery } from '../../../src/core/message.ts';
import type { Random } from '../../support/random.ts';
import { type AnyStore, arrival, changeOf, collect, draft, start, unique } from './kit.ts';

export interface World {
  readonly store: AnyStore;
  readonly random: Random;
  /** Every entry that a committed turn said, and to whom. */
  readonly said: Map<EntryId, ConversationId>;
}

type Pause = () => Promise<void>;

/** One conversation and the plain account of what must have become of it. */
export class Life {
  readonly #world: World;
  readonly #address: string;
  #id: ConversationId | undefined;
  readonly #heard = new Map<number, string>();
  readonly #answered: number[] = [];
  readonly #said: string[] = [];
  #turns = 0;

  constructor(world: World, address: string) {
    this.#world = world;
    this.#address = address;
  }

  async run(pause: Pause): Promise<void> {
    await this.#text(pause);
    const texts = 1 + this.#world.random.below(3);
    const actors = [this.#turn(pause), this.#turn(pause)];
    for (let index = 0; index < texts; index += 1) actors.push(this.#text(pause));
    await Promise.all(actors);
    while (await this.#answer(pause));
  }

  /** A text, sometimes handed in more than once, as a gateway does. */
  async #text(pause: Pause): Promise<void> {
    const { random, store } = this.#world;
    const message = arrival({ address: this.#address, text: unique('words') });
    await pause();
    const copies = random.chance(0.2) ? [message, message, message] : [message];
    for (const { conversation, sequence } of await Promise.all(copies.map((copy) => store.accept(copy)))) {
      this.#id = conversation;
      must((this.#heard.get(sequence) ?? message.text) === message.text, 'I1: a place is one message');
      this.#heard.set(sequence, message.text);
    }
  }

  async #turn(pause: Pause): Promise<void> {
    await pause();
    await this.#answer(pause);
    await pause();
    await this.#answer(pause);
  }

  /** One turn, as the line takes it; false when there is nothing to answer. */
  async #answer(pause: Pause): Promise<boolean> {
    const loaded = await this.#load();
    if (loaded.unanswered.length === 0) return false;
    await pause();
    const { random, store, said } = this.#world;
    const say = Array.from({ length: random.below(3) }, () => draft(unique('reply')));
    const referral = { id: `referral-${this.#address}` as ReferralId, answers: this.#address };
    const change = changeOf(loaded.conversation, {
      say,
      referral,
      ...(random.chance(0.2) && { insist: true }),
    });
    if ((await store.commit(change)) === 'conflict') return true;
    this.#turns += 1;
    this.#answered.push(...loaded.unanswered.map(({ sequence }) => sequence));
    for (const { id } of say) said.set(id, loaded.conversation.id);
    this.#said.push(...say.map(({ saying }) => saying.text));
    return true;
  }

  async #load(): Promise<Loaded> {
    const loaded = await this.#world.store.load(this.#id as ConversationId);
    if (loaded === undefined) throw new Error('a conversation was lost');
    return loaded;
  }

  async check(post: Post): Promise<void> {
    const { conversation, unanswered } = await this.#load();
    const { store } = this.#world;
    const heard = [...this.#heard.keys()].sort(byNumber);
    must(unanswered.length === 0, 'I1: nothing is left unanswered');
    must(same(this.#answered.toSorted(byNumber), heard), 'I1: each message is answered once');
    const transcript = await collect(store.transcript(conversation.id));
    must(
      transcript.every(({ sequence }, index) => sequence === index + 1),
      'there is no gap',
    );
    const spoken = transcript.filter(({ from }) => from === 'practitioner');
    must(
      same(
        spoken.map(({ text }) => text),
        heard.map((n) => this.#heard.get(n)),
      ),
      'I1: each is kept once',
    );
    must(transcript.length - spoken.length === this.#said.length, 'each reply stands once');
    must(conversation.revision === this.#turns, 'I4: the revision counts committed turns');
    must((await store.holdings(conversation.id)).referrals === Math.min(this.#turns, 1), 'I2: one effect');
    const words = post.words.get(conversation.id) ?? [];
    must(same(words.toSorted(), this.#said.toSorted()), 'I3: each reply is delivered once');
    const places = new Map(transcript.map(({ text, sequence }) => [text, sequence]));
    const order = words.map((text) => places.get(text) ?? 0);
    must(same(order, order.toSorted(byNumber)), 'replies are sent in the order they were said');
  }
}

function must(holds: boolean, promise: string): void {
  if (!holds) throw new Error(`broken: ${promise}`);
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

function byNumber(one: number, other: number): number {
  return one - other;
}

/** Takes and settles as the outbox job does, with a gateway that fails now and then. */
export class Post {
  readonly #world: World;
  readonly sent = new Set<EntryId>();
  readonly words = new Map<ConversationId, string[]>();
  readonly #inHand = new Set<EntryId>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Gives how many entries it had in hand. */
  async round(): Promise<number> {
    const { store, random } = this.#world;
    const entries = await store.take(start, 1 + random.below(200));
    const held = new Set<ConversationId>();
    for (const { id } of entries) {
      must(!this.#inHand.has(id), 'two takers never have one entry');
      this.#inHand.add(id);
    }
    await Promise.all(
      entries.map(({ id, conversation, saying }) => {
        const delivery = held.has(conversation) ? again : this.#outcome();
        if (delivery.kind === 'sent') this.#note(id, conversation, saying.text);
        else held.add(conversation);
        this.#inHand.delete(id);
        return store.settle(id, delivery, start);
      }),
    );
    return entries.length;
  }

  async empty(): Promise<void> {
    while ((await this.round()) > 0);
  }

  #outcome(): Delivery {
    const { random } = this.#world;
    if (random.chance(0.1)) return random.chance(0.5) ? again : { kind: 'unknown', after: start };
    return { kind: 'sent', vendorId: 'v' };
  }

  #note(id: EntryId, conversation: ConversationId, text: string): void {
    must(!this.sent.has(id), 'nothing settled as sent is sent again');
    this.sent.add(id);
    this.words.set(conversation, [...(this.words.get(conversation) ?? []), text]);
  }
}

const again: Delivery = { kind: 'try-again', after: start };
