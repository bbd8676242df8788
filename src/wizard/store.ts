/** The one place that holds the state while the page is open. */
import type { Setting } from './path.ts';
import { type Act, firstQuestion, reduce } from './reducer.ts';
import { freshState, type State } from './state.ts';

export type Store = {
  readonly state: State;
  act: (act: Act) => void;
  /** Calls back after every act. */
  watch: (callback: () => void) => void;
};

export function createStore(setting: Setting): Store {
  let state = freshState(firstQuestion(setting));
  const watchers: (() => void)[] = [];
  return {
    get state() {
      return state;
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
