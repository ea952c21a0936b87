import type { Memory, Stage } from '../../core/conversation.ts';
import type { ConversationId } from '../../core/ids.ts';
import type { Fate } from '../../core/message.ts';
import type { SealingKey, Vault } from '../../core/ports.ts';

export interface ConversationRow {
  id: ConversationId;
  channel: string;
  address_name: string;
  address: Uint8Array;
  /** Where its key stands in the table of keys. */
  key: number;
  revision: number;
  heard: number;
  answered: number;
  newest: number;
  fence: number;
  state: Uint8Array;
  changed: number;
  began: number;
  last: number;
  forgotten: number;
}

export interface EntryRow {
  sequence: number;
  speaker: 'practitioner' | 'assistant' | 'advisor';
  at: number;
  said: Uint8Array;
  concern: Uint8Array | null;
}

export interface OutboxRow {
  id: string;
  conversation: ConversationId;
  sequence: number;
  state: 'ready' | 'sending' | 'sent' | 'refused';
  attempts: number;
  crisis: number;
  /** Some attempt ended without our knowing whether it went out. */
  doubted: number;
  fate: Fate | null;
}

/** The part of a conversation that is sealed. */
export interface State {
  readonly stage: Stage;
  readonly memory: Memory;
}

/** Seals what belongs to one conversation, each value bound to its place. */
export class Sealed {
  readonly #vault: Vault;
  readonly #id: ConversationId;
  readonly #key: SealingKey;

  constructor(vault: Vault, id: ConversationId, wrappedKey: Uint8Array) {
    this.#vault = vault;
    this.#id = id;
    this.#key = vault.unwrapKey(wrappedKey, id);
  }

  seal(place: string, value: unknown): Uint8Array {
    return this.#vault.seal(JSON.stringify(value), `${this.#id}|${place}`, this.#key);
  }

  open<T>(place: string, sealed: Uint8Array): T {
    return JSON.parse(this.#vault.open(sealed, `${this.#id}|${place}`, this.#key)) as T;
  }

  openState(sealed: Uint8Array): State {
    const state = this.open<State>('state', sealed);
    return { memory: state.memory, stage: revive(state.stage) };
  }
}

/** JSON turns moments into text; a stage carries real ones. */
function revive(stage: Stage): Stage {
  if (stage.kind === 'waiting' || stage.kind === 'with-advisor')
    return { ...stage, since: new Date(stage.since) };
  return stage.kind === 'ended' ? { ...stage, at: new Date(stage.at) } : stage;
}
