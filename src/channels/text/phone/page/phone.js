(() => {
  const part = (id) => document.getElementById(id);
  const pause = 700;
  const patience = 15_000;
  /** What was written and has not been taken yet, oldest first. It stays while the service is away. */
  let waiting = [];
  let number = '';
  let seen = 0;
  let away = false;

  function random(bytes) {
    return [...crypto.getRandomValues(new Uint8Array(bytes))];
  }

  /** A number that Ofcom keeps for drama: +447700900000 to +447700900999. */
  function madeUpNumber() {
    const [high = 0, low = 0] = random(2);
    return `+447700900${String((high * 256 + low) % 1_000).padStart(3, '0')}`;
  }

  function newId() {
    return random(16)
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
  }

  /** Words as nodes, never as markup; addresses can be followed, as on a phone. */
  function withLinks(bubble, body) {
    bubble.textContent = '';
    for (const piece of body.split(/(https?:\/\/[^\s]+)/)) {
      if (!/^https?:\/\//.test(piece)) {
        bubble.append(piece);
        continue;
      }
      const address = piece.replace(/[.,;:!?)]+$/, '');
      const link = element('a', '', address);
      link.href = address;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      bubble.append(link, piece.slice(address.length));
    }
  }

  function show(body, mine, under) {
    const log = part('log');
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 80;
    const item = element('li', mine ? 'mine' : '', '');
    const bubble = element('div', 'bubble', body);
    if (!mine) withLinks(bubble, body);
    bubble.prepend(element('span', 'hidden', mine ? 'You: ' : 'Sideroom: '));
    item.append(bubble, element('div', 'under', under));
    part('messages').append(item);
    part('empty').hidden = true;
    if (mine || atEnd) log.scrollTop = log.scrollHeight;
    return item;
  }

  function under(item, words, unsent) {
    item.classList.toggle('unsent', unsent);
    item.querySelector('.under').textContent = words;
  }

  function time(date) {
    return date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  }

  function segments(count) {
    return count === 1 ? '1 segment' : `${count} segments`;
  }

  function setAway(now) {
    if (now === away) return;
    away = now;
    part('status').className = away ? 'status away' : 'status';
    part('status').textContent = away
      ? 'The service is not answering. What you wrote is kept on this page and sent when it is back.'
      : 'The service is back.';
  }

  async function ask(address, request) {
    const response = await fetch(address, { ...request, signal: AbortSignal.timeout(patience) });
    return { status: response.status, content: await response.json() };
  }

  /** Sends what waits, in order; a text keeps its id, so that trying again never says it twice. */
  async function send() {
    for (const text of [...waiting]) {
      const { status, content } = await ask('/text/phone', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from: text.from, body: text.body, id: text.id }),
      });
      if (status >= 500) {
        under(text.item, 'Not sent yet, trying again', true);
        return false;
      }
      waiting = waiting.filter((other) => other !== text);
      if (status === 202) under(text.item, `Sent ${time(new Date())}`, false);
      else under(text.item, `Not sent. ${content.error ?? ''}`, true);
    }
    return true;
  }

  async function receive() {
    const asked = number;
    const address = `/text/phone/messages?number=${encodeURIComponent(asked)}&after=${seen}`;
    const { status, content } = await ask(address);
    if (asked !== number) return true;
    if (status !== 200) return false;
    for (const message of content.messages) {
      seen = message.n;
      show(message.body, false, `${time(new Date(message.at))}, ${segments(message.segments)}`);
    }
    return true;
  }

  /** One turn of the phone: what is written goes out, what has come is shown, and again. */
  async function turn() {
    const sent = await send().catch(() => false);
    const received = await receive().catch(() => false);
    for (const text of sent ? [] : waiting) under(text.item, 'Not sent yet, trying again', true);
    setAway(!(sent && received));
    setTimeout(turn, pause);
  }

  function write(event) {
    event.preventDefault();
    const box = part('body');
    const body = box.value;
    box.value = '';
    box.focus();
    if (!away) part('status').textContent = '';
    const item = show(body, true, 'Sending');
    waiting = [...waiting, { id: newId(), from: number, body, item }];
  }

  function use(next) {
    number = next;
    seen = 0;
    waiting = [];
    part('number').value = next;
    part('messages').textContent = '';
    part('empty').hidden = false;
  }

  part('write').addEventListener('submit', write);
  part('body').addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    part('write').requestSubmit();
  });
  part('change').addEventListener('submit', (event) => {
    event.preventDefault();
    const next = part('number').value.replace(/[\s()-]/g, '');
    const fits = /^\+[1-9]\d{6,14}$/.test(next);
    part('number-fault').textContent = fits
      ? ''
      : 'Write a whole number with its country, like +447700900123.';
    part('number').setAttribute('aria-invalid', String(!fits));
    if (fits) use(next);
  });
  use(madeUpNumber());
  turn();
})();
