/** The one place that holds the state while the page is open. */
import { type Action, firstView, reduce } from './actions.ts';
import type { Setting } from './navigation.ts';
import { freshState, type State } from './state.ts';

export type Store = {
  readonly state: State;
  readonly setting: Setting;
  /** Goes on with other rules: the whole rulebook, once it is there, or those of another day. */
  use: (setting: Setting) => void;
  dispatch: (act: Action) => void;
  /** Calls back after every act. */
  watch: (callback: () => void) => void;
};

export function createStore(first: Setting): Store {
  let setting = first;
  let state = freshState(firstView(setting));
  const watchers: (() => void)[] = [];
  return {
    get state() {
      return state;
    },
    get setting() {
      return setting;
    },
    use(other) {
      setting = other;
    },
    dispatch(act) {
      state = reduce(setting, state, act);
      for (const callback of watchers) callback();
    },
    watch(callback) {
      watchers.push(callback);
    },
  };
}
