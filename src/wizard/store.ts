/** The one place that holds the state while the page is open. */
import type { Setting } from './path.ts';
import { type Act, firstQuestion, reduce } from './reducer.ts';
import { freshState, type State } from './state.ts';

export type Store = {
  readonly state: State;
  /** Goes on with the whole rulebook, once it is there. */
  use: (setting: Setting) => void;
  act: (act: Act) => void;
  /** Calls back after every act. */
  watch: (callback: () => void) => void;
};

export function createStore(first: Setting): Store {
  let setting = first;
  let state = freshState(firstQuestion(setting));
  const watchers: (() => void)[] = [];
  return {
    get state() {
      return state;
    },
    use(whole) {
      setting = whole;
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
