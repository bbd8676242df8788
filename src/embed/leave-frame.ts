/**
 * "Leave this page" in a frame: everything is forgotten and the frame is empty at once. Only the host can move the whole window: its
 * element does; a frame that was pasted alone tries, and is mostly forbidden to.
 */
import { LEAVING } from '#components/leaving.ts';
import { onThreeShifts } from '#components/three-shifts.ts';
import { forgetKept } from './kept.ts';
import { tell } from './messages.ts';

/** By the link, and by Shift three times. @param isHeld the frame is in the element, which does the rest */
export function leaveByLink(isHeld: boolean): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-action="leave"]');
  if (!link) return;
  const to = link.href;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    leave(to, isHeld);
  });
  onThreeShifts(() => leave(to, isHeld));
}

function leave(to: string, isHeld: boolean): void {
  dispatchEvent(new Event(LEAVING));
  forgetKept();
  showOnlyWayBack();
  document.querySelector('main')?.remove();
  tell({ type: 'leave', to });
  if (isHeld) return;
  try {
    (top ?? window).location.replace(to);
  } catch {
    // The host has forbidden it: the frame stays empty.
  }
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

/** From now on nothing of the page is seen but the way to our own; frame.css hides the rest. */
export function showOnlyWayBack(): void {
  document.documentElement.dataset['left'] = '';
}
