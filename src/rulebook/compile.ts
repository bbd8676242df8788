/** Rule files -> the compiled rulebook that the browser runs. Every fault stops the build and names file, row and remedy. */
import type { Scope } from '#engine/conditions/condition.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { prune } from '#engine/diagrams/prune.ts';
import { ASKED_FOR, mapTables, type Programme, type Rulebook, rootOn, rootsOf } from '#engine/rulebook.ts';
import { compileProgramme } from './compile-programme.ts';
import { dayOf } from './day-of.ts';
import { checkDifferences } from './differences.ts';
import { conditionsOf, draftProgrammes } from './drafts.ts';
import type { RulebookFiles } from './load.ts';
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
export function compileRulebook(files: RulebookFiles, order: readonly string[]): Rulebook {
  checkDifferences(files);
  checkReferences(files);
  const { terms, diagrams, compiled } = compileAll(files, order);
  const programmes = files.programmes.map(({ programme }) => compiled.get(programme) as Programme);
  // What the questions before the results need comes first, so that it can travel first (split-rulebook.ts).
  const mainFirst = [
    ...programmes.filter(({ askedFromResult }) => !askedFromResult),
    ...programmes.filter(({ askedFromResult }) => askedFromResult),
  ];
  const { nodes, renumber } = prune(diagrams, [
    ...mainFirst.flatMap((programme) => rootsOf(programme, ASKED_FOR)),
    ...mainFirst.flatMap((programme) => rootsOf(programme)),
  ]);
  return {
    checkedOn: CHECKED_ON,
    start: START,
    terms,
    nodes,
    programmes: programmes.map((programme) => ({
      ...programme,
      tables: mapTables(programme.tables, ({ rows, periods }) => ({
        rows,
        periods: periods.map(([from, root]) => [from, renumber(root)] as const),
      })),
    })),
    parameters: compileParameters(files.parameters, dayOf(START), files.programmes),
  };
}

/** What a single condition needs to be compiled on a day, for the tools of editors. @throws {RuleError} */
export function compileScope(files: RulebookFiles, order: readonly string[]): (day: number) => Scope {
  return compileAll(files, order).scopeOn;
}

function compileAll(files: RulebookFiles, order: readonly string[]) {
  const drafts = draftProgrammes(files);
  const { terms, termNumber } = termsOf(drafts.flatMap(conditionsOf), order);
  const diagrams = new Diagrams();
  const compiled = new Map<string, Programme>();
  const scopeOn = (day: number): Scope => ({
    diagrams,
    terms,
    termNumber,
    verdictOf: (id) => {
      const { verdict } = (compiled.get(id) as Programme).tables;
      return { root: rootOn(verdict, day), outcomeOf: (leaf) => verdict.rows[leaf]?.outcome ?? 'unknown' };
    },
  });
  for (const draft of drafts)
    compiled.set(draft.file.programme, compileProgramme(draft, { start: dayOf(START), scopeOn, terms, drafts }));
  return { terms, diagrams, compiled, scopeOn };
}
