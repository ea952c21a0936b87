import type { CrisisRoute } from '../../../core/crisis-routes.ts';
import type { About } from '../parts.ts';
import { type Html, html } from './html.ts';

/** Shown by its link even with no script and with the server gone: it is part of the page. */
export function urgentPanel(about: About): Html {
  return html`<dialog id="urgent" aria-labelledby="urgent-title"><h2 id="urgent-title">Urgent help</h2>${urgentList(about)}<p>We are not told what you press here.</p><form method="dialog"><a class="nhsuk-button nhsuk-button--secondary" href="#top" id="close">Close</a></form></dialog>`;
}

/** The routes with numbers that can be pressed. */
export function urgentList({ urgent }: Pick<About, 'urgent'>): Html {
  return html`<ul class="routes">${urgent.map((route) => html`<li>${pressable(route)}</li>`)}</ul>`;
}

/** The words of a route, with the number in them as a link that calls or texts. */
function pressable({ words, service: { phone, text } }: CrisisRoute): Html {
  const number = phone ?? text?.number;
  const [before, after] = number === undefined ? [] : words.split(number, 2);
  if (number === undefined || before === undefined || after === undefined) return html`${words}`;
  const body = text?.keyword === undefined ? '' : `?body=${encodeURIComponent(text.keyword)}`;
  const way = phone === undefined ? `sms:${digits(number)}${body}` : `tel:${digits(number)}`;
  return html`${before}<a href="${way}">${number}</a>${after}`;
}

function digits(number: string): string {
  return number.replace(/[^+\d]/g, '');
}
