/** Helper mode: a part on each screen, both languages, several people in one sitting. */
import { render } from 'preact';
import type { AppData } from '../wizard/app-data.ts';
import type { LateStore } from '../wizard/late.ts';
import type { Setting } from '../wizard/path.ts';
import { keepHistory } from '../wizard/steps.ts';
import { createStore, takeWholeRules } from '../wizard/store.ts';
import { HelperApp } from './HelperApp.tsx';
import { wipeWhenLeft } from './wipe-when-left.ts';

/** Runs helper mode below `root`. Nothing is taken up and nothing is kept. */
export function mountHelper(root: HTMLElement, data: AppData, today: Setting, late: LateStore): void {
  const setting: Setting = { ...today, byPart: true };
  const store = createStore(setting);
  takeWholeRules(store, late);
  keepHistory(store);
  wipeWhenLeft(store);
  root.replaceChildren();
  render(<HelperApp data={data} setting={setting} store={store} late={late} />, root);
  document.documentElement.dataset['ready'] = '';
}
