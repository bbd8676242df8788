/**
 * Turns the rule files into what the browser runs, while the site is built: `virtual:rulebook` (diagrams, rows, amounts) and
 * `virtual:question-rules` (the part of it that the questions need) and `virtual:sources` (titles, links and dates of the
 * texts). No YAML and no zod travels. `virtual:rule-files`, the files as written, is for pages that publish them.
 */
import type { Plugin } from 'vite';
import type { Rulebook } from '../engine/rulebook.ts';
import { FACT_ORDER } from '../questions/questions.ts';
import { compileRulebook } from '../rules/compile.ts';
import { loadRuleFiles, type RuleFiles } from '../rules/load-rules.ts';
import { shownSources } from '../rules/sources.ts';
import { questionRules, resultRules } from '../rules/split-rulebook.ts';
import { type Modules, virtualModules } from './virtual-modules.ts';

// Read and compiled once for a build, however many ask; while developing, again after a rule file has changed.
let files: RuleFiles | undefined;
let rulebook: Rulebook | undefined;

/** The rule files, for the steps of a build. Pages import `virtual:rule-files`. @throws {RuleError} */
export function ruleFiles(): RuleFiles {
  files ??= loadRuleFiles();
  return files;
}

function compiled(): Rulebook {
  rulebook ??= compileRulebook(ruleFiles(), FACT_ORDER);
  return rulebook;
}

const MODULES: Modules = {
  'virtual:rulebook': compiled,
  'virtual:question-rules': () => questionRules(compiled()),
  'virtual:result-rules': () => resultRules(compiled()),
  'virtual:sources': () => shownSources(ruleFiles()),
  'virtual:offices': () => ruleFiles().offices,
  'virtual:rule-files': ruleFiles,
};

export function rulesPlugin(): Plugin {
  return {
    ...virtualModules(MODULES),
    /** While developing: a rule file that is changed, new or gone makes everything anew, pages in the browser included. */
    hotUpdate({ file }) {
      if (!file.endsWith('.yaml')) return undefined;
      files = undefined;
      rulebook = undefined;
      this.environment.moduleGraph.invalidateAll();
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
