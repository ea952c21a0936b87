import type { Access } from './parts.ts';

/**
 * Whether we may call this address. It comes from whoever posts to us, and our answers go there with our credentials:
 * anything but https to a listed host, or in development this machine itself, is refused.
 */
export function mayCall(serviceUrl: string, access: Access): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, username, password, port } = new URL(serviceUrl);
  if (username !== '' || password !== '') return false;
  if (access.kind === 'loopback') return /^https?:$/.test(protocol) && isLoopback(hostname);
  return protocol === 'https:' && port === '' && access.hosts.some((host) => covers(host, hostname));
}

/** `*.botframework.com` covers every host under it, and not that name itself. */
function covers(listed: string, hostname: string): boolean {
  return listed.startsWith('*.') ? hostname.endsWith(listed.slice(1)) : hostname === listed;
}

/** This machine, by name or by address (with or without brackets, as IPv4 or mapped into IPv6). */
export function isLoopback(host: string | undefined): boolean {
  if (host === undefined) return false;
  const plain = host.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return plain === 'localhost' || plain === '::1' || /^127(\.\d{1,3}){3}$/.test(plain);
}
