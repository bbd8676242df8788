import type { Store } from '#check/store.ts';

/**
 * Taps that must not do what they seem to. The second one of a double tap counts on the screen that the first was meant for; on another it
 * would hit whatever stands there. And where something has put a copy in the place of the screen, no tap does anything: then the page
 * loads itself again, with what was answered.
 */
export function heedTaps(root: HTMLElement, store: Store): void {
  let screen: number;
  addEventListener(
    'click',
    (event) => {
      const { announcements } = store.get().state;
      if (!root.isConnected) location.reload();
      if (event.detail < 2) screen = announcements;
      else if (screen !== announcements) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
