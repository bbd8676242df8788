// "Leave this page" is a plain link. Where scripts run, it also wipes what this tab knows, and the
// page it leaves cannot be reached with Back. Pressing Shift three times does the same.

import { LEAVING } from '#components/leaving.ts';
import { onThreeShifts } from '#components/three-shifts.ts';

const link = document.querySelector<HTMLAnchorElement>('[data-action="leave"]');
let hasLeft = false;

function leave(address: string): void {
  hasLeft = true;
  document.body.hidden = true;
  document.title = '…';
  // Every screen of the check is an entry of the history; only the first one is left to replace.
  const { step } = (history.state ?? {}) as { step?: unknown };
  if (typeof step !== 'number' || step === 0) {
    go(address);
    return;
  }
  addEventListener('popstate', () => go(address), { once: true });
  history.go(-step);
}

/** Forgets everything, then goes. */
function go(address: string): void {
  // What is in memory only: the check forgets it.
  dispatchEvent(new Event(LEAVING));
  try {
    sessionStorage.clear();
  } catch {
    // The browser forbids storage: then nothing was stored.
  }
  location.replace(address);
}

// Back or Forward may show the page again as it was left, blank: load it afresh instead.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && hasLeft) location.reload();
});

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(link.href);
});

onThreeShifts(() => {
  if (link) leave(link.href);
});
