/**
 * Keeps the browser's history in step: one entry for each screen, all with the same address, each knowing only its number.
 * Whoever looks at the history learns nothing, and Back and Forward work as everywhere.
 */
import type { Standing, Store } from '#check/store.ts';
import { openFolds } from './open-folds.ts';

/** The step of the entry that the browser stands on, if the entry is ours. */
export function stepOfEntry(): number | undefined {
  const { step } = (history.state ?? {}) as { step?: unknown };
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : undefined;
}

/** Follows the store from now on, and tells it where the browser went. */
export function keepBrowserHistory(store: Store): void {
  let entry = stepOfEntry() ?? 0;
  const follow = ({ state: { at } }: Standing): void => {
    // Where the screens end sooner than the browser's entries, the browser comes back to the last screen.
    if (at < entry) history.go(at - entry);
    for (let step = entry + 1; step <= at; step += 1) history.pushState({ step }, '');
    entry = at;
  };
  history.scrollRestoration = 'manual';
  history.replaceState({ step: entry }, '');
  store.subscribe(follow);
  addEventListener('popstate', () => {
    entry = stepOfEntry() ?? entry;
    store.dispatch({ type: 'go-to-step', step: entry });
  });
  stayOnAddress();
}

/** Links within the page move the focus without a new address, which would put entries of no step into the history. */
function stayOnAddress(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const target = link && document.getElementById(link.hash.slice(1));
    if (!target) return;
    event.preventDefault();
    openFolds(target);
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });
}
