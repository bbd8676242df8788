/**
 * Turns the rule files into what the browser runs, while the site is built: `virtual:rulebook` (diagrams, rows, amounts) and
 * `virtual:question-rules` (the part of it that the questions need) and `virtual:sources` (titles, links and dates of the texts). No YAML and no zod travels.
 */
import type { Plugin } from 'vite';
import { FACT_ORDER } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { packRows } from '#rulebook/row-names.ts';
import { shownSources } from '#rulebook/sources.ts';
import { questionRules, resultRules } from '#rulebook/split.ts';

const MODULES: Record<string, () => unknown> = {
  'virtual:rulebook': () => compileRulebook(loadRuleFiles(), FACT_ORDER),
  'virtual:question-rules': () => questionRules(compileRulebook(loadRuleFiles(), FACT_ORDER)),
  'virtual:result-rules': () => packRows(resultRules(compileRulebook(loadRuleFiles(), FACT_ORDER))),
  'virtual:sources': () => shownSources(loadRuleFiles()),
  'virtual:offices': () => loadRuleFiles().offices,
};

export function rulesPlugin(): Plugin {
  return {
    name: 'rettvei-rules',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = MODULES[id.slice(1)];
      return id.startsWith('\0') && make
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(make()))});`
        : undefined;
    },
  };
}
