import type { WebRequest } from '../../core/ports.ts';

/**
 * Whether a form or script of our own pages sent this. Browsers say so themselves (Sec-Fetch-Site), save old ones and
 * plain http, which name the page's origin. What names neither is refused: a browser always names one when it posts.
 */
export function fromOurPages(request: WebRequest, publicUrl: string | undefined): boolean {
  const site = request.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = request.header('origin');
  if (origin === undefined) return false;
  return (
    origin === (publicUrl === undefined ? `http://${request.header('host')}` : new URL(publicUrl).origin)
  );
}
