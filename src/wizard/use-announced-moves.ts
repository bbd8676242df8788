import { useLayoutEffect } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import { tabTitle } from './question-titles.ts';
import type { State } from './state.ts';

/**
 * Tells everybody that the screen has changed: title, top of the page, and focus on the heading. Without the focus a
 * screen reader says nothing. A screen that had to wait for its texts is told when it comes. Not on arrival, when the browser itself reads the page.
 */
export function useAnnouncedMoves(state: State, waits: boolean, t: Translate): void {
  useLayoutEffect(() => {
    document.title = tabTitle(t, state);
  }, [state, t]);
  useLayoutEffect(() => {
    if (state.moves === 0) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>(state.mistake ? '.error-summary' : 'main h1')?.focus({ preventScroll: true });
  }, [state.moves, state.mistake, waits]);
}
