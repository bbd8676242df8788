/** The one script of every page that runs the check: finds out which page it is on. */
import { deductions } from 'virtual:deductions';
import sent from 'virtual:question-rules';
import { createEngine } from '#engine/situation.ts';
import { arrivedQuestionRules } from '#rulebook/split.ts';
import { loadBundle } from './bundle/bundle.ts';
import { appData, textAddress } from './shell/app-data.ts';
import { today } from './shell/clock.ts';
import { mountCheck } from './shell/mount-check.tsx';

const data = appData();
const rulebook = arrivedQuestionRules(sent);
const setting = { engine: createEngine(rulebook, deductions), on: today(rulebook.checkedOn) };
const addresses = { results: textAddress('result-texts') as string, rare: textAddress('rare-texts') as string };
const bundle = loadBundle(addresses, setting.engine);
const root = (id: string): HTMLElement | null => document.getElementById(id);

const check = root('wizard');
const list = root('shared-list');
if (check) mountCheck(check, data, setting, bundle);
if (list)
  void import('./shared-list/mount-list.tsx').then(({ mountList }) => mountList(list, data, setting.on, bundle));
const helper = root('helper');
if (helper)
  void import('./helper/mount-helper.tsx').then(({ mountHelper }) => mountHelper(helper, data, setting, bundle));
