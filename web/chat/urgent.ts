import { part } from '../shared/part.ts';

/** The panel is part of the page: it opens with the service gone, and with no script by its address. */
export function watchForUrgent(): void {
  const dialog = part<HTMLDialogElement>('urgent');
  part('help').addEventListener('click', (event) => {
    event.preventDefault();
    dialog.showModal();
  });
  part('close').addEventListener('click', (event) => {
    event.preventDefault();
    dialog.close();
  });
}
