import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './shell.ts';

/** A page that says one thing and where to go from there. */
export function notice(heading: string, words: Html, more: Partial<Page> = {}): Page {
  return {
    title: 'Chat',
    skipTo: { id: 'said', words: 'Skip to the message' },
    main: html`<div class="page" id="said"><h1>${heading}</h1>${words}</div>`,
    ...more,
  };
}

export function button(words: string, kind: 'primary' | 'secondary' | 'warning' = 'primary'): Html {
  return html`<button class="${buttonClass(kind)}">${words}</button>`;
}

export function link(to: string, words: string, kind: 'primary' | 'secondary' = 'secondary'): Html {
  return html`<a class="${buttonClass(kind)}" href="${to}">${words}</a>`;
}

function buttonClass(kind: 'primary' | 'secondary' | 'warning'): string {
  return kind === 'primary' ? 'nhsuk-button' : `nhsuk-button nhsuk-button--${kind}`;
}
