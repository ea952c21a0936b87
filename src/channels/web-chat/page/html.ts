import { piecesOf } from '../pieces.ts';

/** Markup that is safe to send: everything put into it has been escaped. */
export interface Html {
  readonly markup: string;
}

type Part = string | number | Html | undefined | false | readonly Part[];

/** A template whose values are text, never markup, unless they are markup of ours. */
export function html(pieces: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { markup: pieces.map((piece, at) => piece + (at < values.length ? put(values[at]) : '')).join('') };
}

function put(value: Part): string {
  if (value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(put).join('');
  if (typeof value === 'object') return (value as Html).markup;
  return escaped(String(value));
}

const names: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => names[character] ?? '');
}

/** Words of ours with their links, to be opened beside the chat. */
export function withLinks(text: string, urgent: boolean): readonly Html[] {
  return piecesOf(text, urgent).map(({ words, to }) => {
    if (to === undefined) return html`${words}`;
    if (to.startsWith('tel:')) return html`<a href="${to}">${words}</a>`;
    return html`<a href="${to}" target="_blank" rel="noopener noreferrer">${words}</a>`;
  });
}
