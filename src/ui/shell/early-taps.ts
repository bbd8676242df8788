/**
 * What was tapped before the script came. The first question is in the page as native controls, which keep what is chosen;
 * its first lines (guard.ts) remember that Continue was tapped. Here it takes effect.
 */

/** The last thing that was tapped too early. */
export function takeEarlyTap(): string | undefined {
  const { dataset } = document.documentElement;
  const { early, restoring } = dataset;
  delete dataset['early'];
  delete dataset['restoring'];
  // Kept answers show another screen than the one that was there to tap on.
  return restoring === undefined ? early : undefined;
}

/** Does what was tapped. */
export function replayTap(root: HTMLElement, tap: string | undefined): void {
  if (tap === 'continue') {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  }
  if (tap === 'show-results') root.querySelector<HTMLButtonElement>('[data-action="show-results"]')?.click();
}
