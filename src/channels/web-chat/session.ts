import { isOurId } from '../../core/ids.ts';
import type { Ids, Vault, WebRequest } from '../../core/ports.ts';

/** A browser that has started a chat. */
export interface Session {
  /** 256 bits, known to the browser alone: only a keyed hash of it is ever kept. */
  readonly token: string;
  /** Somebody else uses this computer next: the page keeps nothing. */
  readonly shared: boolean;
}

const sharedMark = '.s';

export function newSession(ids: Ids, shared: boolean): Session {
  return { token: ids.next() + ids.next(), shared };
}

/** The session of a request, by its cookie; whether there is such a chat is for the store to say. */
export function sessionOf(request: WebRequest, secure: boolean): Session | undefined {
  const prefix = `${cookieName(secure)}=`;
  const pair = (request.header('cookie') ?? '')
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.startsWith(prefix));
  if (pair === undefined) return undefined;
  const value = pair.slice(prefix.length);
  const shared = value.endsWith(sharedMark);
  const token = shared ? value.slice(0, -sharedMark.length) : value;
  return token.length === 44 && isOurId(token) ? { token, shared } : undefined;
}

/** Where answers to this session go: a name that gives nothing away. */
export function addressOf(vault: Pick<Vault, 'name'>, { token }: Session): string {
  return vault.name(`web|${token}`);
}

/** For as long as the browser is open, for these pages alone, out of reach of scripts. */
export function keepCookie({ token, shared }: Session, secure: boolean): Record<string, string> {
  return { 'Set-Cookie': cookie(secure, `${token}${shared ? sharedMark : ''}`, '') };
}

export function dropCookie(secure: boolean): Record<string, string> {
  return { 'Set-Cookie': cookie(secure, '', '; Max-Age=0') };
}

function cookie(secure: boolean, value: string, more: string): string {
  return `${cookieName(secure)}=${value}; Path=/c; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}${more}`;
}

/** `__Secure-` and not `__Host-`: that one would have to be sent to every path of the site. */
function cookieName(secure: boolean): string {
  return secure ? '__Secure-c' : 'c';
}
