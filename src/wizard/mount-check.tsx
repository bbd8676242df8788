/** Brings the first question to life: its controls stand in the page already. */
import { hydrate, render } from 'preact';
import { LEAVING } from '../components/leaving.ts';
import { type AppData, textAddress } from './app-data.ts';
import { replayTap, takeEarlyTap } from './early-taps.ts';
import { keepAnswers } from './keeping.ts';
import type { LateStore } from './late.ts';
import type { Setting } from './path.ts';
import { keepHistory, stepOfEntry } from './steps.ts';
import { createStore, takeWholeRules } from './store.ts';
import { Wizard } from './Wizard.tsx';

/** Runs the check below `root`: takes up kept answers and what was tapped too early. */
export function mountCheck(root: HTMLElement, { language, strings }: AppData, setting: Setting, late: LateStore): void {
  const store = createStore(setting);
  takeWholeRules(store, late);
  keepAnswers(store, { checkedOn: setting.engine.rulebook.checkedOn, on: setting.on }, stepOfEntry());
  keepHistory(store);
  addEventListener(LEAVING, () => store.act({ type: 'wipe', notice: { kind: 'deleted' } }));
  const tap = takeEarlyTap();
  const check = (
    <Wizard
      language={language}
      strings={strings}
      setting={setting}
      store={store}
      late={late}
      norwegianTexts={textAddress('norwegian-texts')}
    />
  );
  if (store.state.moves === 0) {
    hydrate(check, root);
  } else {
    // Kept answers lead to another screen than the one in the page.
    root.replaceChildren();
    render(check, root);
  }
  replayTap(root, tap);
}
