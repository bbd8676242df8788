/** When the page's own words for where its script does not run go, and when they come back. */
import { useLayoutEffect } from 'preact/hooks';

const marks = (): DOMStringMap => document.documentElement.dataset;

/**
 * Shows the screen, and says that taps are handled from now on. Who was told meanwhile that the page did not start is led to its heading.
 *
 * @param show draws the screen; where it throws, the page goes on to show what needs no script
 */
export function startWith(show: () => void): void {
  const wasGivenUp = marks()['failed'] === '';
  show();
  // The screen may have found out that something else did not come: that stays said.
  if (marks()['failed'] === '') delete marks()['failed'];
  delete marks()['restoring'];
  marks()['guarded'] = '';
  marks()['ready'] = '';
  document.querySelector('.why')?.remove();
  if (wasGivenUp) document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Shows, below the screen, what can be read without the rest of the check and how to try again. @param failed for as long as it is so */
export function useWaysOut(failed: boolean): void {
  useLayoutEffect(() => {
    if (!failed) return undefined;
    marks()['failed'] = 'later';
    return () => {
      delete marks()['failed'];
    };
  }, [failed]);
}
