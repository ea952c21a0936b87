import { createHash } from 'node:crypto';
import type { Route } from '../core/ports.ts';

interface Parts {
  readonly serviceName: string;
  /** Our number for texts, if there is one. */
  readonly textNumber: string | undefined;
  readonly pretendPhone: boolean;
  /** The urgent routes, in words. */
  readonly urgent: string;
}

/** The public page: what this is, how to text, where to turn at once. Works with nothing but HTML. */
export function startPageRoutes(parts: Parts): readonly Route[] {
  const hash = createHash('sha256').update(style).digest('base64');
  const body = html(parts);
  return [
    {
      method: 'GET',
      path: '/',
      handle: async () => ({ status: 302, type: 'text/plain', body: '', headers: { Location: '/c' } }),
    },
    {
      method: 'GET',
      path: '/c',
      handle: async () => ({
        status: 200,
        type: 'text/html',
        body,
        headers: {
          'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
        },
      }),
    },
  ];
}

function html({ serviceName, textNumber, pretendPhone, urgent }: Parts): string {
  const ways = [
    textNumber && `<p>Text us, day or night: <a href="sms:${textNumber}">${textNumber}</a></p>`,
    pretendPhone &&
      '<p>This line is being tried out: no real text is sent. <a href="/phone">Open the pretend phone</a></p>',
  ].filter(Boolean);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${serviceName}</title><style>${style}</style></head>
<body><main><h1>${serviceName}</h1><p>A confidential text line for doctors and dentists. You can use a made-up name.</p>
<section><h2>If you need help now</h2><p>${urgent}</p></section>
${ways.join('\n')}
<p>An automated assistant, a machine, answers first, at any hour. It can take a self-referral, find a helpline, or ask a person to write to you.</p></main></body></html>`;
}

const style =
  'body{margin:0;font:19px/1.5 system-ui,arial,sans-serif;color:#212b32;background:#f0f4f5}main{max-width:38em;margin:0 auto;padding:24px 16px}h1{font-size:40px;line-height:1.2}section{border-left:8px solid #d5281b;padding:1px 16px;background:#fff}a{color:#005eb8}@media (prefers-color-scheme:dark){body{color:#f0f4f5;background:#1b2226}section{background:#2a3338}a{color:#9ecbff}}';
