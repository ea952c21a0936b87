import { expect } from 'vitest';
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
  readonly #said: EntryId[] = [];
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
      expect(this.#heard.get(sequence) ?? message.text, 'I1: a place is one message').toBe(message.text);
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
    this.#said.push(...say.map(({ id }) => id));
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
    const heard = [...this.#heard.keys()].sort((one, other) => one - other);
    expect(unanswered, 'I1: nothing is left unanswered').toEqual([]);
    expect(
      [...this.#answered].sort((one, other) => one - other),
      'I1: each is answered once',
    ).toEqual(heard);
    const transcript = await collect(store.transcript(conversation.id));
    expect(
      transcript.map(({ sequence }) => sequence),
      'no gap',
    ).toEqual(transcript.map((_, index) => index + 1));
    const spoken = transcript.filter(({ from }) => from === 'practitioner');
    expect(spoken.map(({ sequence, text }) => [sequence, text])).toEqual(
      heard.map((n) => [n, this.#heard.get(n)]),
    );
    expect(transcript.length - spoken.length, 'each reply stands once').toBe(this.#said.length);
    expect(conversation.revision, 'I4: revision counts committed turns').toBe(this.#turns);
    expect((await store.holdings(conversation.id)).referrals, 'I2: one effect').toBe(this.#turns > 0 ? 1 : 0);
    expect(new Set(post.order.get(conversation.id) ?? []), 'I3: all delivered').toEqual(new Set(this.#said));
    const words = new Map(transcript.map(({ text, sequence }) => [text, sequence]));
    const sequences = (post.words.get(conversation.id) ?? []).map((text) => words.get(text) ?? 0);
    expect(sequences, 'sent in the order said').toEqual([...sequences].sort((one, other) => one - other));
  }
}

/** Takes and settles as the outbox job does, with a gateway that fails now and then. */
export class Post {
  readonly #world: World;
  readonly sent = new Set<EntryId>();
  readonly order = new Map<ConversationId, EntryId[]>();
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
      expect(this.#inHand.has(id), 'two takers never have one entry').toBe(false);
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
    expect(this.sent.has(id), 'nothing settled as sent is sent again').toBe(false);
    this.sent.add(id);
    this.order.set(conversation, [...(this.order.get(conversation) ?? []), id]);
    this.words.set(conversation, [...(this.words.get(conversation) ?? []), text]);
  }
}

const again: Delivery = { kind: 'try-again', after: start };
