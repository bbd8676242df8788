/** The results' rules, texts and screens: on their way from the start, never asked for because of an answer. */
import { atom } from 'nanostores';
import { createEngine, type Engine } from '#engine/situation.ts';
import { joinRules } from '#rulebook/split.ts';
import { type Travels, textKeysOf } from '#rulebook/text-keys.ts';
import { unpack } from './text-order.ts';
import type { BundleState, BundleStore, OfficeTexts, TextsFile } from './types.ts';

/** Where the texts of the results are: the main ones, and those of what is asked later. */
export type Addresses = { results: string; rare: string };

/** Starts to load the files from their addresses, and the rules and screens that belong to them. */
export function loadBundle({ results, rare }: Addresses, { rulebook, deductions }: Engine): BundleStore {
  const bundle = atom<BundleState>('waiting');
  Promise.all([
    loadTexts(results),
    loadTexts(rare),
    import('./result-rules.ts'),
    import('../results/ResultsPage.tsx'),
  ]).then(
    ([main, later, { rules, sources, offices, figures, contradictionsBy }, { ResultsPage }]) => {
      const engine = createEngine(joinRules(rulebook, rules), deductions, contradictionsBy(rules.bounds));
      const keys = textKeysOf(engine.rulebook, Object.keys(offices));
      const keysFor = (file: Travels) => keys.flatMap(({ key, travels }) => (travels === file ? key : []));
      const strings = { ...unpack(main, keysFor('results')), ...unpack(later, keysFor('rare')) };
      const spoken = main.office as OfficeTexts<readonly string[]>;
      const names = engine.rulebook.programmes.map(({ id }, place) => [id, spoken.names[place] as string]);
      const office = { say: spoken.say, names: Object.fromEntries(names) };
      bundle.set({ strings, office, sources, offices, engine, figures: (on) => figures(rules, on), ResultsPage });
    },
    () => bundle.set('failed'),
  );
  return bundle;
}

/** The texts at an address of this site. @throws where they cannot be had. */
export async function loadTexts(address: string): Promise<TextsFile> {
  const file = (await import(/* @vite-ignore */ address)) as { default: TextsFile };
  return file.default;
}
