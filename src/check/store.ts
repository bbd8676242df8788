/** The one place that holds the state, the setting and the case while the page is open. */
import { atom } from 'nanostores';
import { type Action, firstView, reduce, underSetting } from './actions.ts';
import { type Case, caseOf } from './case.ts';
import type { Setting } from './setting.ts';
import { freshState, type State } from './state.ts';

/** The check as it stands: its state, and the case that the answers make under the present setting. */
export type Standing = { state: State; current: Case };

export type Store = {
  get: () => Standing;
  /** Calls back at once and after every change, until the function that it returns is called. */
  subscribe: (callback: (standing: Standing) => void) => () => void;
  dispatch: (action: Action) => void;
  /** Goes on with other rules: the whole rulebook, once it is there, or those of another day. The answers stay. */
  changeSetting: (change: Partial<Setting>) => void;
};

/** A check in which nothing has been answered. */
export function createStore(first: Setting): Store {
  const { get, set, subscribe } = atom(standing(first, freshState(firstView(first))));
  return {
    get,
    subscribe,
    dispatch(action) {
      const { state, current } = get();
      set(standing(current.setting, reduce(current.setting, state, action)));
    },
    changeSetting(change) {
      const { state, current } = get();
      const setting = { ...current.setting, ...change };
      set(standing(setting, underSetting(setting, state)));
    },
  };
}

function standing(setting: Setting, state: State): Standing {
  return { state, current: caseOf(setting, state.answers, state.topic) };
}
