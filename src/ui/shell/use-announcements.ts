import { useLayoutEffect } from 'preact/hooks';
import type { Standing } from '#check/store.ts';
import type { Translate } from '#i18n/translate.ts';
import { tabTitle } from '../question/question-titles.ts';

/**
 * Tells everybody that the screen has changed: title, top of the page, and focus on the heading. Without the focus a
 * screen reader says nothing. A screen that had to wait for its texts is told when it comes. Not on arrival, when the browser itself reads the page.
 */
export function useAnnouncements({ state, current }: Standing, waits: boolean, t: Translate): void {
  const { engine } = current.setting;
  useLayoutEffect(() => {
    document.title = tabTitle(t, engine, state);
  }, [state, engine, t]);
  useLayoutEffect(() => {
    if (state.announcements === 0) return;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>(state.mistake ? '.error-summary' : 'main h1')?.focus({ preventScroll: true });
  }, [state.announcements, state.mistake, waits]);
}
