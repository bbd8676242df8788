// "Leave this page" is a plain link. Where scripts run, it also wipes what this tab knows, and the
// page it leaves cannot be reached with Back. Pressing Shift three times does the same.

const link = document.querySelector<HTMLAnchorElement>('[data-action="leave"]');
const quick = 2000;
let presses: number[] = [];

function leave(address: string): void {
  document.body.hidden = true;
  document.title = '…';
  try {
    sessionStorage.clear();
  } catch {
    // The browser forbids storage: then nothing was stored.
  }
  // Every screen of the check is an entry of the history; only the first one is left to replace.
  const { step } = (history.state ?? {}) as { step?: unknown };
  if (typeof step !== 'number' || step === 0) {
    location.replace(address);
    return;
  }
  addEventListener('popstate', () => location.replace(address), { once: true });
  history.go(-step);
}

link?.addEventListener('click', (event) => {
  event.preventDefault();
  leave(link.href);
});

addEventListener('keydown', (event) => {
  if (event.key !== 'Shift') presses = [];
  else if (!event.repeat) presses = [...presses, event.timeStamp].slice(-3);
  const [first] = presses;
  if (link && presses.length === 3 && first !== undefined && event.timeStamp - first < quick) leave(link.href);
});
