import { timingSafeEqual } from 'node:crypto';
import { isOurId } from '../../core/ids.ts';
import type { Clock, Vault } from '../../core/ports.ts';

/** `chat` opens the routes of one conversation, `stream` only its stream, once it is asked for. */
export type TokenKind = 'chat' | 'stream';

export interface Claims {
  /** The conversation as the client knows it. */
  readonly conv: string;
  readonly user: string;
}

const lifeSeconds: Readonly<Record<TokenKind, number>> = { chat: 1_800, stream: 60 };
/** Real clients renew every 15 minutes whatever they are told, so this may not be shorter than 30. */
export const chatSeconds = lifeSeconds.chat;

const header = encode({ alg: 'HS256', typ: 'JWT' });
const longest = 1_024;

/** Makes and reads the tokens: JWTs signed with HMAC-SHA256, each good for one conversation and one user. */
export class Tokens {
  readonly #vault: Pick<Vault, 'name' | 'sign'>;
  readonly #clock: Clock;

  constructor(vault: Pick<Vault, 'name' | 'sign'>, clock: Clock) {
    this.#vault = vault;
    this.#clock = clock;
  }

  /** The user of a conversation: always the same one, and ours to say. The prefix is Direct Line's own rule. */
  userOf(conv: string): string {
    return `dl_${this.#vault.name(`direct-line user|${conv}`).slice(0, 22)}`;
  }

  make(conv: string, kind: TokenKind): string {
    const iat = this.#seconds();
    const claims = { user: this.userOf(conv), conv, kind, iat, exp: iat + lifeSeconds[kind] };
    const signed = `${header}.${encode(claims)}`;
    return `${signed}.${this.#vault.sign(signed)}`;
  }

  /** Undefined for anything but a token of ours, of that kind, that has not run out. */
  read(token: string | undefined | null, kind: TokenKind): Claims | undefined {
    if (!token || token.length > longest) return undefined;
    const [head, body, signature, ...more] = token.split('.');
    if (head !== header || body === undefined || signature === undefined || more.length > 0) return undefined;
    if (!same(signature, this.#vault.sign(`${head}.${body}`))) return undefined;
    const claims = decode(body);
    const { conv, user, exp } = claims;
    if (claims.kind !== kind || typeof exp !== 'number' || exp <= this.#seconds()) return undefined;
    if (typeof conv !== 'string' || typeof user !== 'string' || !isOurId(conv)) return undefined;
    return { conv, user };
  }

  #seconds(): number {
    return Math.floor(this.#clock.now().getTime() / 1_000);
  }
}

function encode(content: object): string {
  return Buffer.from(JSON.stringify(content), 'utf8').toString('base64url');
}

/** What we signed is what we made. */
function decode(body: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as Record<string, unknown>;
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
