/** Has the language of this page kept, once the page has come and the browser has nothing else to do. */
import { askWorker } from './ask-worker.ts';

/** What comes beside a page has the net to itself. */
const PAUSE_MS = 2_000;
/** A browser that is never idle begins all the same. */
const AT_THE_LATEST = { timeout: 10_000 };

/** Keeps it, always: nothing that somebody does on the page is asked for or waited for. */
export function keepCopy(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const ask = (): void => void askWorker({ ask: 'visit', sparing: connection?.saveData === true });
  setTimeout(() => ('requestIdleCallback' in window ? requestIdleCallback(ask, AT_THE_LATEST) : ask()), PAUSE_MS);
  // Never: the name of the site on a shared phone would tell a story.
  addEventListener('beforeinstallprompt', (event) => event.preventDefault());
}
