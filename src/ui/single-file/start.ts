/** Brings a single file to life: the check and helper mode, of what stands in the page. */
import rulebook from 'virtual:opening';
import { type Day, parseDay } from '#engine/calendar.ts';
import { createEngine, NOTHING_FOLLOWS } from '#engine/situation.ts';
import { newBundle } from '../bundle/bundle.ts';
import { mountHelper } from '../helper/mount-helper.tsx';
import { appData } from '../shell/app-data.ts';
import { today } from '../shell/clock.ts';
import { mountCheck } from '../shell/mount-check.tsx';
import { filesInPage } from './files-in-page.ts';
import { submitByScript } from './submit-by-script.ts';
import { showViews, topicOf } from './views.ts';

/** Shows what the address names, and says where the file is old. */
export function start(): void {
  const data = appData();
  const setting = { engine: createEngine(rulebook, NOTHING_FOLLOWS), on: today(rulebook.checkedOn) };
  const bundle = newBundle(filesInPage());
  const root = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
  warnWhereOld(root('old-copy'), setting.on);
  submitByScript();
  showViews({
    check: (end) => {
      mountCheck(root('wizard'), data, setting, bundle, topicOf(end));
      setTimeout(bundle.load);
    },
    helper: () => {
      mountHelper(root('helper-app'), data, setting, bundle);
      setTimeout(bundle.load);
    },
  });
}

/** Shows the warning from the day on that it names. */
function warnWhereOld(warning: HTMLElement, on: Day): void {
  warning.hidden = on < (parseDay(warning.dataset['oldFrom'] ?? '') ?? on);
}
