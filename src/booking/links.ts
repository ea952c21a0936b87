import { createHash } from 'node:crypto';
import { isOurId } from '../core/ids.ts';
import type { Clock, Log, Route, Store, Vault, WebAnswer } from '../core/ports.ts';
import { escaped, page, style } from './pages.ts';

export interface BookingParts {
  readonly store: Pick<Store, 'bookingLink' | 'bookingLinkOpened'>;
  readonly vault: Pick<Vault, 'name'>;
  readonly clock: Clock;
  readonly log: Log;
  /** The app where a clinician is chosen. */
  readonly appUrl: string | undefined;
}

/**
 * The booking link's landing page. Looking at it, as link previews do, uses nothing up and is not an opening;
 * pressing its button is.
 */
export function bookingRoutes(parts: BookingParts): readonly Route[] {
  const open = async (code: string | undefined): Promise<string | undefined> => {
    if (code === undefined || parts.appUrl === undefined || !isOurId(code)) return undefined;
    const codeName = parts.vault.name(`booking|${code}`);
    const link = await parts.store.bookingLink(codeName);
    return link !== undefined && link.expires > parts.clock.now() ? codeName : undefined;
  };
  return [
    {
      method: 'GET',
      path: '/b/:code',
      async handle({ parameters }) {
        const found = await open(parameters.code);
        return found === undefined ? gone(parts.appUrl) : html(200, landing, parts.appUrl);
      },
    },
    {
      method: 'POST',
      path: '/b/:code',
      async handle({ parameters }) {
        const found = await open(parameters.code);
        if (found === undefined || parts.appUrl === undefined) return gone(parts.appUrl);
        await parts.store.bookingLinkOpened(found, parts.clock.now());
        parts.log.info('booking-link-opened');
        return {
          ...html(303, landing, parts.appUrl),
          headers: { ...headers(parts.appUrl), Location: parts.appUrl },
        };
      },
    },
  ];
}

const landing = page(
  'Choose a time and a clinician',
  '<p>The next page is the booking app. There you choose who you would like to see, when and where.</p><form method="post"><button>Go to the booking app</button></form><p>This link says nothing about you. It stops working by itself.</p>',
);

function gone(appUrl: string | undefined): WebAnswer {
  const words = page(
    'This link no longer works',
    `<p>Booking links stop working after a while. Text ${escaped('BOOK')} to us and we will send you a new one, or text PERSON to talk to someone.</p>`,
  );
  return html(410, words, appUrl);
}

function html(status: number, body: string, appUrl: string | undefined): WebAnswer {
  return { status, type: 'text/html', body, headers: headers(appUrl) };
}

/** A form that is answered with a redirect needs leave for where it leads, too. */
function headers(appUrl: string | undefined): Record<string, string> {
  const hash = createHash('sha256').update(style).digest('base64');
  const target = appUrl === undefined ? '' : ` ${new URL(appUrl).origin}`;
  return {
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'${target}; base-uri 'none'; frame-ancestors 'none'`,
  };
}
