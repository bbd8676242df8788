/** The results' rules, texts and screens: on their way from the start, never asked for because of an answer. */
import type { ComponentType } from 'preact';
import type { Day } from '../engine/calendar.ts';
import { createEngine, type Engine } from '../engine/evaluate.ts';
import type { Figures } from '../i18n/translate.ts';
import type { Offices } from '../rules/offices.ts';
import type { Source } from '../rules/sources.ts';
import { joinRules } from '../rules/split-rulebook.ts';
import { keysInOrder, type PackedTexts, unpack } from './text-order.ts';

/** What is shown at an office, in Norwegian: what one says there, and what offices call each programme. */
export type OfficeTexts = { say: Record<string, string>; names: Record<string, string> };

/** What the file of one language holds: its texts, and the Norwegian ones for offices, names in the order of programmes. */
export type LateFile = PackedTexts & { office: { say: Record<string, string>; names: readonly string[] } };

export type Late = {
  strings: Record<string, string>;
  office: OfficeTexts;
  sources: Record<string, Source>;
  offices: Offices;
  /** With the whole rulebook: the questions know only a part of it. */
  engine: Engine;
  /** The figures of the law on a day, for texts. */
  figures: (on: Day) => Figures;
  ResultsPage: ComponentType;
};

/** On the way, there, or not to be had. */
export type Arrival = 'waiting' | 'failed' | Late;

export type LateStore = { readonly arrival: Arrival; watch: (callback: () => void) => void };

/** Starts to load the file from its address, and the rules and screens that belong to it. */
export function loadLate(address: string, { rulebook }: Engine): LateStore {
  let arrival: Arrival = 'waiting';
  const watchers: (() => void)[] = [];
  const arrive = (now: Arrival): void => {
    arrival = now;
    for (const callback of watchers) callback();
  };
  Promise.all([loadTexts(address), import('./late-rules.ts'), import('./results/ResultsPage.tsx')]).then(
    ([file, { rules, sources, offices, figures }, { ResultsPage }]) => {
      const whole = createEngine(joinRules(rulebook, rules));
      const strings = unpack(file, keysInOrder(whole.rulebook, Object.keys(offices)));
      const { programmes } = whole.rulebook;
      const names = Object.fromEntries(programmes.map(({ id }, place) => [id, file.office.names[place] as string]));
      const office = { say: file.office.say, names };
      const figuresOn = (on: Day) => figures(rules, on);
      arrive({ strings, office, sources, offices, engine: whole, figures: figuresOn, ResultsPage });
    },
    () => arrive('failed'),
  );
  return {
    get arrival() {
      return arrival;
    },
    watch(callback) {
      watchers.push(callback);
    },
  };
}

/** The texts at an address of this site. @throws where they cannot be had. */
export async function loadTexts(address: string): Promise<LateFile> {
  const file = (await import(/* @vite-ignore */ address)) as { default: LateFile };
  return file.default;
}
