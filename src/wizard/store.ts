/** The one place that holds the state while the page is open. */
import type { LateStore } from './late.ts';
import type { Setting } from './path.ts';
import { type Act, firstView, reduce } from './reducer.ts';
import { freshState, type State } from './state.ts';

export type Store = {
  readonly state: State;
  readonly setting: Setting;
  /** Goes on with other rules: the whole rulebook, once it is there, or those of another day. */
  use: (setting: Setting) => void;
  act: (act: Act) => void;
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
    act(act) {
      state = reduce(setting, state, act);
      for (const callback of watchers) callback();
    },
    watch(callback) {
      watchers.push(callback);
    },
  };
}

/** Goes on with the whole rulebook as soon as it is there, on the day that holds then. */
export function takeWholeRules(store: Store, late: LateStore): void {
  late.watch(() => {
    if (typeof late.arrival === 'object') store.use({ ...store.setting, engine: late.arrival.engine });
  });
}
