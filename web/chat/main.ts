import { Chat } from './chat.ts';
import { coverWhenIdle } from './cover.ts';
import { watchForExit } from './exit.ts';
import { forget } from './storage.ts';
import { watchForUrgent } from './urgent.ts';

document.documentElement.classList.add('js');
document.addEventListener('DOMContentLoaded', () => {
  const { page, shared } = document.body.dataset;
  watchForExit();
  watchForUrgent();
  if (page === 'deleted' || page === 'fresh') forget();
  if (page === 'chat') new Chat().start();
  if (shared !== undefined) coverWhenIdle();
});
