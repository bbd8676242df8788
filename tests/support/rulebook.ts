/** The real rules, compiled once for a test file. */
import { contradictionsBy } from '#engine/bounds.ts';
import { parseDay } from '#engine/calendar.ts';
import { createEngine } from '#engine/situation.ts';
import { createCheck } from '#headless/check.ts';
import { figures } from '#i18n/figures.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook } from '#rulebook/load.ts';
import { deductions, narrowedBy } from '#rulebooks/norway/deductions.ts';

export { deductions, narrowedBy };
export const ruleFiles = loadRulebook('src/rulebooks/norway');
export const rulebook = compileRulebook(ruleFiles);
export const engine = createEngine(rulebook, deductions, contradictionsBy(rulebook.bounds));

/** For rulebooks of a few programmes: the registers that name every one of them, empty. */
export const NO_LISTS = { topics: [], 'life-situations': [], way: undefined };

/** The day that cases without a day of their own are for. */
export const TODAY = '2026-11-22';
/** The figures of the law in texts on that day. */
export const figuresToday = figures(rulebook, parseDay(TODAY) as number);
export const check = createCheck(rulebook, deductions, () => TODAY, narrowedBy);
