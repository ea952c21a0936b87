import { part } from '../shared/part.ts';

const within = 5_000;
let leaving: readonly (() => void)[] = [];

/** What else must stop when the page is left. */
export function onExit(run: () => void): void {
  leaving = [...leaving, run];
}

/** Off the screen first, then out of this browser, then elsewhere. It cannot be undone, and it does not ask. */
function exit(): void {
  const to = document.body.dataset.exit ?? 'about:blank';
  document.title = '';
  document.documentElement.replaceChildren();
  for (const run of leaving) run();
  try {
    sessionStorage.clear();
  } catch {
    // A browser may forbid storage: then nothing is there.
  }
  navigator.sendBeacon('/c/exit');
  location.replace(to);
}

/** The button, and Shift three times. */
export function watchForExit(): void {
  part('exit').addEventListener('submit', (event) => {
    event.preventDefault();
    exit();
  });
  let presses: number[] = [];
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Shift' ? [...presses.filter((at) => timeStamp - at < within), timeStamp] : [];
    if (presses.length === 3) exit();
  });
}
