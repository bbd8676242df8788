/** Keeps the answers for this tab, and deletes them when the page was out of sight too long. */

import { LONGEST_AWAY_MS, readSaved, SAVED_UNDER, writeSaved } from '#check/saved-answers.ts';
import { currentView } from '#check/state.ts';
import type { Store } from '#check/store.ts';
import { type Notice, nameOf } from '#check/view.ts';
import { now } from './clock.ts';
import { sessionStore } from './session-storage.ts';

const expired: Notice = { kind: 'expired', minutes: LONGEST_AWAY_MS / 60_000 };

/** Takes up what this tab kept, at the step where it was, and keeps every answer from now on. */
export function autosave(store: Store, step: number | undefined): void {
  const storage = sessionStore();
  const save = (): void => {
    const { state, current } = store.get();
    const { checkedOn } = current.setting.engine.rulebook;
    const { answers, topic } = state;
    storage.setItem(SAVED_UNDER, writeSaved(answers, nameOf(currentView(state)), checkedOn, now(), topic));
  };

  takeUp(store, step);
  let kept = store.get().state;
  store.subscribe(({ state }) => {
    if (state === kept) return;
    kept = state;
    if (kept.topic !== undefined || Object.keys(kept.answers).length > 0) save();
    else storage.removeItem(SAVED_UNDER);
  });

  let wasKept = false;
  let hiddenSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const expire = (): void => store.dispatch({ type: 'wipe', notice: expired });
  const hide = (): void => {
    hiddenSince ??= now();
    clearTimeout(timer);
    timer = setTimeout(expire, LONGEST_AWAY_MS);
    // Only what is still there: "Leave this page" has just deleted it.
    wasKept = storage.getItem(SAVED_UNDER) !== null;
    if (wasKept) save();
  };
  const show = (): void => {
    clearTimeout(timer);
    if (hiddenSince !== undefined && now() - hiddenSince > LONGEST_AWAY_MS) expire();
    hiddenSince = undefined;
  };
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'hidden' ? hide() : show()));
  addEventListener('pagehide', hide);
  // Back from another page, which may have changed or deleted the answers meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && wasKept && storage.getItem(SAVED_UNDER) === null)
      store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } });
    else if (persisted) takeUp(store, store.get().state.at);
    show();
  });
}

function takeUp(store: Store, step: number | undefined): void {
  const { engine, on } = store.get().current.setting;
  const storage = sessionStore();
  const found = readSaved(storage.getItem(SAVED_UNDER), { rulebook: engine.rulebook, now: now(), on });
  if (found.kind === 'answers') {
    const { answers, topic, screen } = found;
    store.dispatch({ type: 'restore', answers, topic, screen, step });
  }
  if (found.kind !== 'nothing' && found.kind !== 'answers') {
    storage.removeItem(SAVED_UNDER);
    store.dispatch({ type: 'wipe', notice: found.kind === 'expired' ? expired : { kind: found.kind } });
  }
}
