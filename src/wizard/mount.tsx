/** Brings the first question to life: its controls stand in the page already. */

import rulebook from 'virtual:question-rules';
import { hydrate, render } from 'preact';
import { createEngine } from '../engine/evaluate.ts';
import type { Language } from '../i18n/languages.ts';
import { today } from './clock.ts';
import { replayTap, takeEarlyTap } from './early-taps.ts';
import { keepAnswers } from './keeping.ts';
import { loadLate } from './late.ts';
import { keepHistory, stepOfEntry } from './steps.ts';
import { createStore } from './store.ts';
import { Wizard } from './Wizard.tsx';

type Props = { language: Language; strings: Record<string, string> };

const byId = (id: string) => document.getElementById(id) as HTMLElement;
const { language, strings } = JSON.parse(byId('wizard-props').textContent) as Props;
const root = byId('wizard');
// The link's own address is right wherever the site is served from.
const address = (byId('result-texts') as HTMLLinkElement).href;
const setting = { engine: createEngine(rulebook), on: today(rulebook.checkedOn) };
const late = loadLate(address, setting);
const store = createStore(setting);
late.watch(() => {
  if (typeof late.arrival === 'object') store.use(late.arrival.setting);
});

keepAnswers(store, { checkedOn: rulebook.checkedOn, on: setting.on }, stepOfEntry());
keepHistory(store);
const tap = takeEarlyTap();
const check = <Wizard language={language} strings={strings} setting={setting} store={store} late={late} />;
if (store.state.moves === 0) {
  hydrate(check, root);
} else {
  // Kept answers lead to another screen than the one in the page.
  root.replaceChildren();
  render(check, root);
}
replayTap(root, tap);
