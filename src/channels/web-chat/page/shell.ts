import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { WebAnswer, WebRequest } from '../../../core/ports.ts';
import type { About } from '../parts.ts';
import { type Html, html } from './html.ts';
import { squeezer } from './squeeze.ts';
import { urgentPanel } from './urgent.ts';

const style = readFileSync(new URL('../built/chat.css', import.meta.url), 'utf8').trim();
const script = readFileSync(new URL('../built/chat.js', import.meta.url), 'utf8').trim();

export interface Page {
  readonly status?: number;
  /** Says nothing of what this is about: it stays in the browser's history. */
  readonly title: string;
  /** Facts for the script, as data- attributes. */
  readonly facts?: Readonly<Record<string, string | undefined>>;
  /** The first link of the page. */
  readonly skipTo: { readonly id: string; readonly words: string };
  readonly main: Html;
  readonly headers?: Readonly<Record<string, string>>;
}

export type ShowPage = (page: Page, request: WebRequest) => WebAnswer;

/** Everything that pages have in common: one response with its style and script, allowed by their hashes alone. */
export function shell(about: About): ShowPage {
  const squeeze = squeezer(beginning);
  const headers = { 'Content-Security-Policy': policy(about.exitUrl), 'Referrer-Policy': 'same-origin' };
  return (page, request) => {
    const answer = squeeze(rest(page, about), request);
    return {
      ...answer,
      status: page.status ?? 200,
      headers: { ...headers, ...answer.headers, ...page.headers },
    };
  };
}

const beginning = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,interactive-widget=resizes-content"><meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no"><link rel="icon" href="data:,"><style>${style}</style><script>${script}</script>`;

function rest({ title, facts = {}, skipTo, main }: Page, about: About): string {
  const data = Object.entries({ ...facts, exit: about.exitUrl }).flatMap(([name, value]) =>
    value === undefined ? [] : [html` data-${name}="${value}"`],
  );
  return html`<title>${title}</title></head><body${data}>
<header class="top"><form method="post" action="/c/exit" id="exit"><button class="nhsuk-button nhsuk-button--warning">Exit this page</button></form><a class="skip" href="#${skipTo.id}">${skipTo.words}</a><a class="nhsuk-button nhsuk-button--secondary" href="#urgent" id="help">Urgent help</a></header>
<main>${main}<div class="vh" id="polite" aria-live="polite"></div><div class="vh" id="assertive" aria-live="assertive"></div></main>
${urgentPanel(about)}</body></html>`.markup;
}

/** The browser follows a form's redirect only to where forms may lead, so the place that Exit leads to is named. */
function policy(exitUrl: string): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    `form-action 'self' ${new URL(exitUrl).origin}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
