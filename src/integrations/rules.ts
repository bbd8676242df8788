/**
 * Turns the rule files into what the browser runs, while the site is built: `virtual:rulebook` (diagrams, rows, amounts) and
 * `virtual:question-rules` (the part of it that the questions need) and `virtual:sources` (titles, links and dates of the texts). No YAML and no zod travels.
 */
import type { Plugin } from 'vite';
import { figuresInTexts } from '../i18n/check-figures.ts';
import { readLocales } from '../i18n/locale-files.ts';
import { FACT_ORDER } from '../questions/questions.ts';
import { compileRulebook } from '../rules/compile.ts';
import { loadRuleFiles } from '../rules/load-rules.ts';
import { shownSources } from '../rules/sources.ts';
import { questionRules, resultRules, sentRules, withoutSettled } from '../rules/split-rulebook.ts';

const MODULES: Record<string, () => unknown> = {
  'virtual:rulebook': () => compileRulebook(loadRuleFiles(), FACT_ORDER),
  // Limits are filled into the rows; only texts name them.
  'virtual:rules-without-texts': () => ({ ...compileRulebook(loadRuleFiles(), FACT_ORDER), limits: {} }),
  'virtual:question-rules': () => questionRules(compileRulebook(loadRuleFiles(), FACT_ORDER)),
  'virtual:result-rules': () =>
    sentRules(
      resultRules(
        withoutSettled(compileRulebook(loadRuleFiles(), FACT_ORDER), figuresInTexts(readLocales(process.cwd()))),
      ),
    ),
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
