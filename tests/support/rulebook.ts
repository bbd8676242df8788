/** The real rules, compiled once for a test file. */
import { createCheck } from '#headless/check.ts';
import { FACT_ORDER } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRuleFiles } from '#rulebook/load.ts';

export const ruleFiles = loadRuleFiles();
export const rulebook = compileRulebook(ruleFiles, FACT_ORDER);

/** The day that cases without a day of their own are for. */
export const TODAY = '2026-11-22';
export const check = createCheck(rulebook, () => TODAY);
