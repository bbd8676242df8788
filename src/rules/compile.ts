/** Rule files -> the compiled rulebook that the browser runs. Every fault stops the build and names file, row and remedy. */
import type { Scope } from '../engine/condition.ts';
import { Diagrams, type Ref } from '../engine/diagram.ts';
import { prune } from '../engine/prune.ts';
import { type Period, type Programme, type Rulebook, rootOn } from '../engine/rulebook.ts';
import { compileProgramme } from './compile-programme.ts';
import { dayOf } from './condition-of.ts';
import { checkDifferences } from './differences.ts';
import { conditionsOf, draftProgrammes } from './drafts.ts';
import { compileLimits } from './limits.ts';
import type { RuleFiles } from './load-rules.ts';
import { compileParameters } from './parameters.ts';
import { checkReferences } from './references.ts';
import { termsOf } from './terms.ts';

/** Day on which the law was last looked up. Set it when the sources have been read again. */
export const CHECKED_ON = '2026-11-22';
/** First day that can be asked about: the Integration Act and the rules around it in their present form. */
export const START = '2021-01-01';

/**
 * Compiles checked rule files.
 * @param order facts in the order in which they should be asked; the earlier, the higher in the diagrams.
 * @throws {RuleError}
 */
export function compileRulebook(files: RuleFiles, order: readonly string[]): Rulebook {
  checkDifferences(files);
  checkReferences(files);
  const { terms, diagrams, compiled } = compileAll(files, order);
  const programmes = files.programmes.map(({ programme }) => compiled.get(programme) as Programme);
  // What the questions before the results need comes first, so that it can travel first (split-rulebook.ts).
  const mainFirst = [...programmes.filter(({ later }) => !later), ...programmes.filter(({ later }) => later)];
  const { nodes, renumber } = prune(diagrams, [
    ...mainFirst.flatMap(questionRoots),
    ...mainFirst.flatMap(followUpRoots),
  ]);
  return {
    checkedOn: CHECKED_ON,
    start: START,
    terms,
    nodes,
    programmes: programmes.map((programme) => withRoots(programme, ([from, root]) => [from, renumber(root)])),
    parameters: compileParameters(files.parameters, dayOf(START), files.programmes),
    limits: compileLimits(files.limits),
  };
}

/** What a single condition needs to be compiled on a day, for the tools of editors. @throws {RuleError} */
export function compileScope(files: RuleFiles, order: readonly string[]): (day: number) => Scope {
  return compileAll(files, order).scopeOn;
}

function compileAll(files: RuleFiles, order: readonly string[]) {
  const drafts = draftProgrammes(files);
  const { terms, termNumber } = termsOf(drafts.flatMap(conditionsOf), order);
  const diagrams = new Diagrams();
  const compiled = new Map<string, Programme>();
  const scopeOn = (day: number): Scope => ({
    diagrams,
    terms,
    termNumber,
    verdictOf: (id) => {
      const programme = compiled.get(id) as Programme;
      return {
        root: rootOn(programme.verdict, day),
        outcomeOf: (leaf) => programme.rows[leaf]?.outcome ?? 'unknown',
      };
    },
  });
  for (const draft of drafts)
    compiled.set(draft.file.programme, compileProgramme(draft, { start: dayOf(START), scopeOn, terms, drafts }));
  return { terms, diagrams, compiled, scopeOn };
}

const rootsIn = (tables: readonly (readonly Period[] | undefined)[]): Ref[] =>
  tables.flatMap((periods) => (periods ?? []).map(([, root]) => root));
const questionRoots = ({ verdict, length, amount }: Programme): Ref[] =>
  rootsIn([verdict, length?.periods, amount?.periods]);
const followUpRoots = ({ content, deadlines, appeal }: Programme): Ref[] =>
  rootsIn([...(content ?? []), ...(deadlines ?? []), appeal].map(({ periods }) => periods));

function withRoots(programme: Programme, renew: (period: Period) => Period): Programme {
  const { verdict, length, amount, content, deadlines, appeal } = programme;
  return {
    ...programme,
    verdict: verdict.map(renew),
    ...(length && { length: { ...length, periods: length.periods.map(renew) } }),
    ...(amount && { amount: { ...amount, periods: amount.periods.map(renew) } }),
    ...(content && { content: content.map((part) => ({ ...part, periods: part.periods.map(renew) })) }),
    ...(deadlines && { deadlines: deadlines.map((one) => ({ ...one, periods: one.periods.map(renew) })) }),
    appeal: { ...appeal, periods: appeal.periods.map(renew) },
  };
}
