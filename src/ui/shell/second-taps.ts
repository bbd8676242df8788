import type { Store } from '#check/store.ts';

/** The second tap of a double tap counts on the screen that the first was meant for. On another one it would hit whatever stands there. */
export function leaveOutSecondTaps(store: Store): void {
  let screen: number;
  addEventListener(
    'click',
    (event) => {
      const { announcements } = store.get().state;
      if (event.detail < 2) screen = announcements;
      else if (screen !== announcements) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    true,
  );
}
