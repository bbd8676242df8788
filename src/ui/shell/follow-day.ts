import type { Setting } from '#check/setting.ts';
import { NO_ANSWERS } from '#check/state.ts';
import type { Store } from '#check/store.ts';
import { today } from './clock.ts';

/**
 * A page may stay open for days. Who comes back to it, or begins anew on it, goes on with the rules of that day; while somebody answers, the
 * day stays, and so does one that a helper chose.
 */
export function followDay(store: Store, { on, engine }: Setting): void {
  let day = on;
  const look = (): void => {
    const before = day;
    day = today(engine.rulebook.checkedOn);
    if (day !== before && store.get().current.setting.on === before) store.changeSetting({ on: day });
  };
  document.addEventListener('visibilitychange', look);
  store.subscribe(({ state }) => {
    if (state.answers === NO_ANSWERS) look();
  });
}
