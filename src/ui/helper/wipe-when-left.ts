/** Deletes a person's answers when nobody has touched the page for ten minutes, or when it is left. Nothing is stored. */

import type { Store } from '#check/store.ts';
import { now } from '../shell/clock.ts';

const MINUTES = 10;
const LONGEST_MS = MINUTES * 60_000;

export function wipeWhenLeft(store: Store): void {
  let touched = now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wipe = (): void => {
    if (Object.keys(store.get().state.answers).length > 0)
      store.dispatch({ type: 'wipe', notice: { kind: 'expired', minutes: MINUTES } });
  };
  const touch = (): void => {
    // A sleeping computer keeps no timer.
    if (now() - touched > LONGEST_MS) wipe();
    touched = now();
    clearTimeout(timer);
    timer = setTimeout(wipe, LONGEST_MS);
  };
  for (const type of ['pointerdown', 'keydown', 'visibilitychange']) document.addEventListener(type, touch, true);
  // The browser may keep the page as it is and show it again with Back.
  addEventListener('pagehide', () => store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } }));
  touch();
}
