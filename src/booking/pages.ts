/** One plain page: a heading, paragraphs, and what may be pressed. No script, no third party, no cookie. */
export function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const style =
  'body{margin:0;font:19px/1.5 system-ui,arial,sans-serif;color:#212b32;background:#f0f4f5}main{max-width:38em;margin:0 auto;padding:24px 16px}h1{font-size:32px;line-height:1.2}button{font:inherit;font-weight:600;color:#fff;background:#007f3b;border:0;border-bottom:4px solid #00401e;border-radius:4px;padding:12px 16px;min-height:48px}button:focus-visible,a:focus-visible{outline:4px solid #ffeb3b;outline-offset:0;box-shadow:inset 0 0 0 4px #212b32}@media (prefers-color-scheme:dark){body{color:#f0f4f5;background:#1b2226}a{color:#9ecbff}}';
