import { made } from '../shared/part.ts';

const idleMilliseconds = 120_000;

/** On a shared computer: covers the chat once nothing was pressed for two minutes. */
export function coverWhenIdle(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  let timer = 0;
  const show = made('button', 'nhsuk-button', 'Show it again');
  const cover = made(
    'main',
    'page',
    made('h1', '', 'Covered'),
    made('p', '', 'Nothing was pressed for two minutes.'),
    show,
  );
  const rest = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (main.hidden) return;
      document.querySelector('dialog')?.close();
      main.hidden = true;
      main.before(cover);
    }, idleMilliseconds);
  };
  show.addEventListener('click', () => {
    cover.remove();
    main.hidden = false;
    document.getElementById('box')?.focus();
    rest();
  });
  for (const kind of ['keydown', 'pointerdown', 'input']) document.addEventListener(kind, rest);
  rest();
}
