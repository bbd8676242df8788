/** Brings the first question to life: its controls stand in the page already. */
import { hydrate, render } from 'preact';
import { SAVED_UNDER } from '#check/saved-answers.ts';
import type { Setting } from '#check/setting.ts';
import { createStore } from '#check/store.ts';
import { LEAVING } from '#components/leaving.ts';
import type { Bundle } from '../bundle/types.ts';
import type { AppData } from './app-data.ts';
import { autosave } from './autosave.ts';
import { keepBrowserHistory, stepOfEntry } from './browser-history.ts';
import { replayTap, takeEarlyTap } from './early-taps.ts';
import { followDay } from './follow-day.ts';
import { startWith } from './ready.ts';
import { leaveOutSecondTaps } from './second-taps.ts';
import { sessionStore } from './session-storage.ts';
import { takeWholeRules } from './take-whole-rules.ts';
import { Wizard } from './Wizard.tsx';

/** Runs the check below `root`: takes up kept answers, the topic that was asked for and what was tapped too early. */
export function mountCheck(
  root: HTMLElement,
  { language, nameForOffices, strings }: AppData,
  setting: Setting,
  bundle: Bundle,
  topic: string | undefined,
): void {
  const store = createStore(setting);
  const follow = (): void => {
    autosave(store, stepOfEntry());
    keepBrowserHistory(store);
  };
  const enterTopic = (): void => {
    if (topic !== undefined) store.dispatch({ type: 'enter-topic', topic });
  };
  const followInTopic = (): void => {
    follow();
    enterTopic();
  };
  // What was kept was answered to all questions: it is read with all of them.
  const hasKept = sessionStore().getItem(SAVED_UNDER) !== null;
  takeWholeRules(store, bundle.state, hasKept ? followInTopic : undefined);
  if (hasKept) store.dispatch({ type: 'wait' });
  else follow();
  followDay(store, setting);
  leaveOutSecondTaps(store);
  addEventListener(LEAVING, () => store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } }));
  const tap = takeEarlyTap();
  const check = (
    <Wizard language={language} nameForOffices={nameForOffices} strings={strings} store={store} bundle={bundle} />
  );
  startWith(() => {
    if (store.get().state.announcements === 0) {
      hydrate(check, root);
      // The page was built without a topic.
      enterTopic();
    } else {
      // Kept answers lead to another screen than the one in the page.
      root.textContent = '';
      render(check, root);
    }
  });
  replayTap(root, tap);
}
