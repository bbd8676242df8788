import { useLayoutEffect } from 'preact/hooks';
import { currentView, type State } from '#check/state.ts';
import type { Standing } from '#check/store.ts';
import { cardId } from '../results/card-id.ts';
import { openFolds } from './open-folds.ts';

/**
 * Tells everybody that the screen has changed: top of the page, and focus on the heading; back from one result, on its row. Without the
 * focus a screen reader says nothing. A screen that had to wait for its texts is told when it comes. Not on arrival, when the browser
 * itself reads the page. The title stays as it is: the browser keeps it in its history, where it would say how far somebody came.
 */
export function useAnnouncements({ state }: Standing, waits: boolean): void {
  useLayoutEffect(() => {
    if (state.announcements === 0) return;
    const row = rowLeft(state);
    if (row) {
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'center' });
      return;
    }
    scrollTo(0, 0);
    const heading = currentView(state).page === 'result' ? 'main .result-name' : 'main h1';
    const told = document.querySelector<HTMLElement>(state.mistake ? '.error-summary' : heading);
    told?.focus({ preventScroll: true });
    // With large text, what stands above may fill the screen: then it begins in the middle, where no bar lies.
    const below = (told?.getBoundingClientRect().top ?? 0) - innerHeight / 2;
    if (below > 0) scrollBy(0, below);
  }, [state.announcements, state.mistake, waits]);
}

/** The row of the result that somebody comes back from, where it can be seen. */
function rowLeft({ screens, at }: State): HTMLElement | undefined {
  const [view, left] = [screens[at], screens[at + 1]];
  if (view?.page !== 'results' || left?.page !== 'result') return undefined;
  const row = document.querySelector<HTMLElement>(`#${CSS.escape(cardId(left.programme))} > .row`);
  if (row) openFolds(row);
  return row ?? undefined;
}
