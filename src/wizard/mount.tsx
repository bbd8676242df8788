/** The one script of every page that runs the check: finds out which page it is on. */
import rulebook from 'virtual:question-rules';
import { createEngine } from '../engine/evaluate.ts';
import { appData, textAddress } from './app-data.ts';
import { today } from './clock.ts';
import { loadLate } from './late.ts';
import { mountCheck } from './mount-check.tsx';

const data = appData();
const setting = { engine: createEngine(rulebook), on: today(rulebook.checkedOn) };
const late = loadLate(textAddress('result-texts') as string, setting.engine);
const root = (id: string): HTMLElement | null => document.getElementById(id);

const check = root('wizard');
const list = root('shared-list');
if (check) mountCheck(check, data, setting, late);
if (list) void import('../list/mount-list.tsx').then(({ mountList }) => mountList(list, data, setting.on, late));
const helper = root('helper');
if (helper)
  void import('../helper/mount-helper.tsx').then(({ mountHelper }) => mountHelper(helper, data, setting, late));
