import type { About } from '../parts.ts';
import { type Html, html } from './html.ts';
import { button, link } from './notice.ts';
import type { Page } from './shell.ts';
import { urgentList } from './urgent.ts';

/** What a person comes to the start page with. */
export interface Coming {
  /** There is a chat of this browser to go on with. */
  readonly hasChat: boolean;
  readonly said?: 'ended' | 'code-unknown' | 'code-too-often';
}

const sayings = {
  ended: 'That chat is not open in this browser any more. You can start again, or come back with your code.',
  'code-unknown': 'That code did not work. Check the words. A code works once and not for ever.',
  'code-too-often': 'That was too many tries. Please wait a quarter of an hour, or start a new chat.',
};

export function startPage(about: About, { hasChat, said }: Coming): Page {
  const wrong = said === 'code-unknown' || said === 'code-too-often';
  return {
    title: about.name,
    status: said === 'code-too-often' ? 429 : wrong ? 400 : 200,
    facts: { page: hasChat ? 'start' : 'fresh' },
    skipTo: { id: 'begin', words: 'Skip to start chat' },
    main: html`<div class="page" id="top"><h1>${about.name}</h1>${said !== undefined && html`<p class="inset" id="said">${sayings[said]}</p>`}<p>A confidential chat for doctors and dentists, day or night. You can use a made-up name.</p><p>A machine answers first: an automated assistant. You can ask for a person at any time.</p><section class="card" aria-labelledby="now"><h2 id="now">If you need help now</h2>${urgentList(about)}</section><div id="begin">${hasChat ? goOn : begin(about, false)}</div>${otherWays(about)}<details${wrong && html` open`}><summary>Come back to a chat with a code</summary><form method="post" action="/c/comeback"><label for="code">Your code</label><p class="hint" id="code-hint">Words we gave you, like "apple river stone kite"</p><input class="field" id="code" name="code" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="80" required aria-describedby="code-hint${wrong && ' said'}">${shared('shared-code')}${button('Go on with that chat', 'secondary')}</form></details><details><summary>Who reads this, and what is kept</summary><p>Our advisors and clinicians. No employer, GMC or GDC. What you write is kept encrypted for ${about.daysKept} days, or ${about.daysReferralKept} days with a referral. You can delete it at any time.</p><p>We keep one cookie until you close the browser, so that the chat is yours.</p></details><details><summary>What "Exit this page" does</summary><p>It takes the chat off the screen and opens another site. You can also press Shift three times. It cannot hide that you were here: the browser's history, and on a work computer the network's records, may show it.</p></details></div>`,
  };
}

const goOn = html`<p class="inset">You have a chat in this browser.</p>${link('/c/chat', 'Go on with your chat', 'primary')}<form method="post" action="/c/start"><input type="hidden" name="new" value="1">${shared('shared')}${button('Start a new chat', 'secondary')}</form>`;

function begin(_about: About, _again: boolean): Html {
  return html`<form method="post" action="/c/start">${shared('shared')}${button('Start chat')}</form>`;
}

function shared(id: string): Html {
  return html`<p class="check"><input type="checkbox" name="shared" value="1" id="${id}"><label for="${id}">I am on a shared computer: keep nothing in this browser</label></p>`;
}

function otherWays({ textNumber, pretendPhone, phoneInstead }: About): Html {
  return html`${textNumber !== undefined && html`<p>Or text us on <a href="sms:${textNumber}">${textNumber}</a>.</p>`}${phoneInstead !== '' && html`<p>${phoneInstead}</p>`}${pretendPhone && html`<p>This line is being tried out: no real text is sent. <a href="/phone">Open the pretend phone</a></p>`}`;
}
