/** The results' rules, texts and screens: on their way from the start, never asked for because of an answer. */
import type { ComponentType } from 'preact';
import { createEngine } from '../engine/evaluate.ts';
import type { Source } from '../rules/sources.ts';
import { joinRules, type ResultRules } from '../rules/split-rulebook.ts';
import type { Setting } from './path.ts';

/** What the file of one language holds. */
export type LateFile = { rules: ResultRules; strings: Record<string, string>; sources: Record<string, Source> };

export type Late = Omit<LateFile, 'rules'> & {
  /** The whole rulebook: the questions know only a part of it. */
  setting: Setting;
  ResultsPage: ComponentType;
};

/** On the way, there, or not to be had. */
export type Arrival = 'waiting' | 'failed' | Late;

export type LateStore = { readonly arrival: Arrival; watch: (callback: () => void) => void };

/** Starts to load the file from its address, and the screens that show what is in it. */
export function loadLate(address: string, { engine, on }: Setting): LateStore {
  let arrival: Arrival = 'waiting';
  const watchers: (() => void)[] = [];
  const arrive = (now: Arrival): void => {
    arrival = now;
    for (const callback of watchers) callback();
  };
  const file = import(/* @vite-ignore */ address) as Promise<{ default: LateFile }>;
  Promise.all([file, import('./results/ResultsPage.tsx')]).then(
    ([
      {
        default: { rules, strings, sources },
      },
      { ResultsPage },
    ]) => {
      const whole = createEngine(joinRules(engine.rulebook, rules));
      arrive({ strings, sources, setting: { engine: whole, on }, ResultsPage });
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
