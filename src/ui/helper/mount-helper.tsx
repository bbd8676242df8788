/** Helper mode: a section on each screen, both languages, several people in one session. */
import { render } from 'preact';
import type { Setting } from '#check/setting.ts';
import { createStore } from '#check/store.ts';
import type { Bundle } from '../bundle/types.ts';
import type { AppData } from '../shell/app-data.ts';
import { keepBrowserHistory } from '../shell/browser-history.ts';
import { followDay } from '../shell/follow-day.ts';
import { startWith } from '../shell/ready.ts';
import { leaveOutSecondTaps } from '../shell/second-taps.ts';
import { takeWholeRules } from '../shell/take-whole-rules.ts';
import { HelperApp } from './HelperApp.tsx';
import { wipeWhenLeft } from './wipe-when-left.ts';

/** Runs helper mode below `root`. Nothing is taken up and nothing is kept. */
export function mountHelper(root: HTMLElement, data: AppData, setting: Setting, bundle: Bundle): void {
  const store = createStore({ ...setting, bySection: true });
  takeWholeRules(store, bundle.state);
  keepBrowserHistory(store);
  followDay(store, setting);
  leaveOutSecondTaps(store);
  wipeWhenLeft(store);
  startWith(() => render(<HelperApp data={data} store={store} bundle={bundle} />, root));
}
