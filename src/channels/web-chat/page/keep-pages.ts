import type { About } from '../parts.ts';
import { neutralNames } from '../take-away.ts';
import { html } from './html.ts';
import { button, link, notice } from './notice.ts';
import type { Page } from './shell.ts';
import { urgentList } from './urgent.ts';

const back = link('/c/chat', 'Back to the chat', 'primary');

export function askToDelete(): Page {
  return notice(
    'Delete this chat?',
    html`<p>This erases the whole chat, your answers and any referral you sent from here. It cannot be undone.</p><form method="post" action="/c/delete">${button('Yes, delete it', 'warning')}</form>${back}`,
  );
}

export function deleted(headers: Readonly<Record<string, string>>): Page {
  return notice(
    'Deleted',
    html`<p>The chat is erased from our system and from this page. Nothing of what was said is kept.</p><p>If you carried it on by text, those messages are still on your phone.</p>${link('/c', 'Back to the start')}`,
    { headers, facts: { page: 'deleted' } },
  );
}

/** A link for each name: the file comes without a script. */
export function pickTakeAway(): Page {
  const files = Object.entries(neutralNames).map(
    ([name, words]) => html`<p>${link(`/c/take/${name}`, words)}</p>`,
  );
  return notice(
    'Take something away',
    html`<p>A small text file: urgent numbers, the services we named, your booking link if you have one, and what comes next. Nothing that was written here is in it.</p><p>It stays on this device until you delete it. What shall it be called?</p>${files}${back}`,
  );
}

export function codeMade(words: string): Page {
  return notice(
    'Your code to come back',
    html`<p class="code">${words}</p><p>Write it down: we show it once and cannot look it up. It works once, within 30 days, on any device. Whoever has these words can open this chat.</p>${back}`,
  );
}

export function textCodeMade(words: string, { textNumber, pretendPhone }: About): Page {
  const to =
    textNumber === undefined
      ? html`<p>This line is being tried out: text it from <a href="/phone" target="_blank" rel="noopener">the pretend phone</a>.</p>`
      : html`<p>Send it to <a href="sms:${textNumber}?body=${encodeURIComponent(`CODE ${words}`)}">${textNumber}</a>.</p>`;
  return notice(
    'Carry on by text',
    html`<p>From your phone, text:</p><p class="code">CODE ${words}</p>${to}<p>It works once, for 10 minutes. This chat then goes on in your texts, from where you are. Texts can show on a lock screen and stay on the phone.</p>${pretendPhone && html``}${back}`,
  );
}

/** Nothing can be kept or read: what helps without us. */
export function unavailable(about: About): Page {
  return notice(
    'Sorry, the chat is not working',
    html`<p>Something of ours is broken. Please do not wait for us.</p><section class="card" aria-labelledby="now"><h2 id="now">If you need help now</h2>${urgentList(about)}</section><p>${about.phoneInstead}</p>${link('/c', 'Try again')}`,
    { status: 503, facts: { page: 'unavailable' } },
  );
}

export function refused(status: number, heading: string, words: string, about: About): Page {
  return notice(
    heading,
    html`<p>${words}</p>${back}<section class="card" aria-labelledby="now"><h2 id="now">If you need help now</h2>${urgentList(about)}</section>`,
    { status, facts: { page: 'refused' } },
  );
}
