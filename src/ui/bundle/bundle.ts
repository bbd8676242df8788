/** The results' rules, texts and screens: on their way from the start, never asked for because of an answer. */
import { createEngine, type Engine } from '#engine/situation.ts';
import { joinRules } from '#rulebook/split.ts';
import { keysInOrder, unpack } from './text-order.ts';
import type { BundleFile, BundleState, BundleStore } from './types.ts';

/** Starts to load the file from its address, and the rules and screens that belong to it. */
export function loadBundle(address: string, { rulebook }: Engine): BundleStore {
  let arrival: BundleState = 'waiting';
  const watchers: (() => void)[] = [];
  const arrive = (now: BundleState): void => {
    arrival = now;
    for (const callback of watchers) callback();
  };
  Promise.all([loadTexts(address), import('./result-rules.ts'), import('../results/ResultsPage.tsx')]).then(
    ([file, { rules, sources, offices }, { ResultsPage }]) => {
      const whole = createEngine(joinRules(rulebook, rules));
      const strings = unpack(file, keysInOrder(whole.rulebook, Object.keys(offices)));
      const { programmes } = whole.rulebook;
      const names = Object.fromEntries(programmes.map(({ id }, place) => [id, file.office.names[place] as string]));
      const office = { say: file.office.say, names };
      arrive({ strings, office, sources, offices, engine: whole, ResultsPage });
    },
    () => arrive('failed'),
  );
  return {
    get state() {
      return arrival;
    },
    watch(callback) {
      watchers.push(callback);
    },
  };
}

/** The texts at an address of this site. @throws where they cannot be had. */
export async function loadTexts(address: string): Promise<BundleFile> {
  const file = (await import(/* @vite-ignore */ address)) as { default: BundleFile };
  return file.default;
}
