/** When the page's own words for where its script does not run go, and when they come back. */
import { useLayoutEffect } from 'preact/hooks';

const marks = (): DOMStringMap => document.documentElement.dataset;

/** Taps are handled from now on. Who was told meanwhile that the page did not start is led to its heading. */
export function tellReady(): void {
  const wasGivenUp = marks()['failed'] === '';
  if (wasGivenUp) delete marks()['failed'];
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
