import type { About } from '../parts.ts';
import type { Seen } from '../view.ts';
import type { ChatState, Line } from '../wire.ts';
import { type Html, html, withLinks } from './html.ts';
import { button, link } from './notice.ts';
import type { Page } from './shell.ts';

export interface Chat {
  readonly seen: Seen;
  readonly state: ChatState;
  readonly shared: boolean;
  /** Makes each form's message one message, however often it is sent. */
  readonly key: () => string;
}

const mostCharacters = 4_000;

export function chatPage(about: About, { seen, state, shared, key }: Chat): Page {
  const choices = seen.lines.at(-1)?.choices ?? [];
  return {
    title: shared ? 'Notes' : 'Chat',
    facts: {
      page: 'chat',
      since: String(seen.last),
      agreed: state.agreed ? '1' : undefined,
      shared: shared ? '1' : undefined,
    },
    skipTo: { id: 'box', words: 'Skip to message box' },
    main: html`<h1 class="vh" id="top">Chat</h1><section class="talk" aria-label="Conversation" tabindex="0"><ol id="log">${seen.lines.map(bubble)}</ol></section><p id="state"${state.words === '' && html` hidden`}>${state.words}</p><p id="writing" hidden>Automated assistant is writing</p><p class="nojs"><a href="/c/chat#box">Look for new messages</a></p><p id="banner" hidden></p><section class="say" aria-label="Your turn"><button class="nhsuk-button nhsuk-button--secondary" id="newer" hidden>New messages</button><form method="post" action="/c/messages" id="choices">${field('key', `${key()}-c`)}${choices.map(choice)}</form><form method="post" action="/c/messages" id="say">${field('key', `${key()}-s`)}<label class="vh" for="box">Your message</label><textarea class="field" id="box" name="text" rows="1" maxlength="${mostCharacters}" enterkeyhint="send" required></textarea>${button('Send')}</form><div class="ways"><form method="post" action="/c/person" id="person">${field('key', `${key()}-p`)}${button('Talk to a person', 'secondary')}</form><a href="#more">More</a></div></section>${more(about, shared)}`,
  };
}

function bubble(line: Line): Html {
  return html`<li class="${line.from}${line.urgent && ' urgent'}" data-n="${line.n}"><p class="who">${line.urgent && html`<strong>Urgent help. </strong>`}${line.who} <time>${line.time}</time></p><p class="text">${line.from === 'you' ? line.text : withLinks(line.text, line.urgent ?? false)}</p></li>`;
}

function choice(words: string): Html {
  return html`<button class="nhsuk-button nhsuk-button--secondary" name="text" value="${words}">${words}</button>`;
}

function field(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** A copy would stay on a shared computer. */
function more({ textNumber, pretendPhone }: About, shared: boolean): Html {
  const byText =
    (textNumber !== undefined || pretendPhone) && press('/c/carry-on-by-text', 'Carry on by text');
  return html`<section class="more" id="more" aria-labelledby="more-title"><h2 id="more-title">More</h2>${press('/c/code', 'Get a code to come back')}${byText}${!shared && html`${link('/c/copy', 'Save a copy')}${link('/c/take', 'Take something away')}`}${link('/c/delete', 'Delete this chat')}</section>`;
}

function press(action: string, words: string): Html {
  return html`<form method="post" action="${action}">${button(words, 'secondary')}</form>`;
}
