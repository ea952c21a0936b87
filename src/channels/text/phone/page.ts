import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Route, WebAnswer } from '../../../core/ports.ts';

/**
 * `GET /phone`: a page that looks like a phone and speaks the wire of this folder. One document with its own
 * style and script, allowed by their hashes alone; it asks nobody else for anything and keeps nothing.
 */
export function phonePage(): Route {
  const answer = page();
  return { method: 'GET', path: '/phone', handle: async () => answer };
}

function page(): WebAnswer {
  const style = readFileSync(new URL('./page/phone.css', import.meta.url), 'utf8');
  const script = readFileSync(new URL('./page/phone.js', import.meta.url), 'utf8');
  const body = readFileSync(new URL('./page/phone.html', import.meta.url), 'utf8')
    .replace('/*style*/', () => style)
    .replace('/*script*/', () => script);
  return { status: 200, type: 'text/html', body, headers: headers(style, script) };
}

function headers(style: string, script: string): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "connect-src 'self'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
