/** The real rules, compiled once for a test file. */
import { parseDay } from '../../src/engine/calendar.ts';
import { createCheck } from '../../src/headless/check.ts';
import { figures } from '../../src/i18n/figures.ts';
import { FACT_ORDER } from '../../src/questions/questions.ts';
import { compileRulebook } from '../../src/rules/compile.ts';
import { loadRuleFiles } from '../../src/rules/load-rules.ts';

export const ruleFiles = loadRuleFiles();
export const rulebook = compileRulebook(ruleFiles, FACT_ORDER);

/** The day that cases without a day of their own are for. */
export const TODAY = '2026-11-22';
/** The figures of the law in texts on that day. */
export const figuresToday = figures(rulebook, parseDay(TODAY) as number);
export const check = createCheck(rulebook, () => TODAY);
