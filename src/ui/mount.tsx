/** The one script of every page that runs the check: finds out which page it is on. */
import rulebook from 'virtual:opening';
import { createEngine, NOTHING_FOLLOWS } from '#engine/situation.ts';
import { newBundle } from './bundle/bundle.ts';
import { filesOfSite } from './bundle/files-of-site.ts';
import { appData } from './shell/app-data.ts';
import { today } from './shell/clock.ts';
import { mountCheck } from './shell/mount-check.tsx';
import { takeTopic } from './shell/take-topic.ts';

const data = appData();
const setting = { engine: createEngine(rulebook, NOTHING_FOLLOWS), on: today(rulebook.checkedOn) };
const root = (id: string): HTMLElement | null => document.getElementById(id);

const check = root('wizard');
const list = root('shared-list');
const helper = root('helper');
const bundle = newBundle(filesOfSite(() => (check ? import('virtual:law') : import('virtual:law-of-all-days'))));
if (check) mountCheck(check, data, setting, bundle, takeTopic());
// Taps are handled from here on; what they lead to is fetched now, whatever somebody does.
setTimeout(bundle.load);
if (list)
  void import('./shared-list/mount-list.tsx').then(({ mountList }) => mountList(list, data, setting.on, bundle.state));
if (helper)
  void import('./helper/mount-helper.tsx').then(({ mountHelper }) => mountHelper(helper, data, setting, bundle));
