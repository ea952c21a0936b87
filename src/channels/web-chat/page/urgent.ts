import type { CrisisRoute } from '../../../core/crisis-routes.ts';
import type { About } from '../parts.ts';
import { type Html, html } from './html.ts';

/** Shown by its link even with no script and with the server gone: it is part of the page. */
export function urgentPanel(about: About): Html {
  return html`<dialog id="urgent" aria-labelledby="urgent-title"><h2 id="urgent-title">Urgent help</h2>${urgentList(about)}<p>We are not told what you press here.</p><form method="dialog"><a class="nhsuk-button nhsuk-button--secondary" href="#top" id="close">Close</a></form></dialog>`;
}

/** The routes with numbers that can be pressed. */
export function urgentList({ urgent }: Pick<About, 'urgent'>): Html {
  return html`<ul class="routes">${urgent.map((route) => html`<li>${route.words} ${way(route)}</li>`)}</ul>`;
}

function way({ service: { phone, text } }: CrisisRoute): Html {
  if (phone !== undefined) return html`<a href="tel:${digits(phone)}">Call ${phone}</a>`;
  if (text === undefined) return html``;
  const body = text.keyword === undefined ? '' : `?body=${encodeURIComponent(text.keyword)}`;
  return html`<a href="sms:${digits(text.number)}${body}">Text ${text.number}</a>`;
}

function digits(number: string): string {
  return number.replace(/[^+\d]/g, '');
}
