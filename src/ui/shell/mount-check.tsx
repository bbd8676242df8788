/** Brings the first question to life: its controls stand in the page already. */
import { hydrate, render } from 'preact';
import type { Setting } from '#check/setting.ts';
import { createStore } from '#check/store.ts';
import { LEAVING } from '#components/leaving.ts';
import type { BundleStore } from '../bundle/types.ts';
import { type AppData, textAddress } from './app-data.ts';
import { autosave } from './autosave.ts';
import { keepBrowserHistory, stepOfEntry } from './browser-history.ts';
import { replayTap, takeEarlyTap } from './early-taps.ts';
import { takeTopic } from './take-topic.ts';
import { takeWholeRules } from './take-whole-rules.ts';
import { Wizard } from './Wizard.tsx';

/** Runs the check below `root`: takes up kept answers, the topic of the address and what was tapped too early. */
export function mountCheck(
  root: HTMLElement,
  { language, nameForOffices, strings }: AppData,
  setting: Setting,
  bundle: BundleStore,
): void {
  const topic = takeTopic();
  const store = createStore(setting);
  takeWholeRules(store, bundle);
  autosave(store, stepOfEntry());
  keepBrowserHistory(store);
  addEventListener(LEAVING, () => store.dispatch({ type: 'wipe', notice: { kind: 'deleted' } }));
  const tap = takeEarlyTap();
  const check = (
    <Wizard
      language={language}
      nameForOffices={nameForOffices}
      strings={strings}
      store={store}
      bundle={bundle}
      officeTexts={textAddress('office-texts')}
    />
  );
  const enterTopic = (): void => {
    if (topic !== undefined) store.dispatch({ type: 'enter-topic', topic });
  };
  if (store.get().state.announcements === 0) {
    hydrate(check, root);
    // The page was built without a topic.
    enterTopic();
  } else {
    // Kept answers lead to another screen than the one in the page.
    enterTopic();
    root.replaceChildren();
    render(check, root);
  }
  replayTap(root, tap);
}
