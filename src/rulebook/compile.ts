/** Rule files -> the compiled rulebook that the browser runs. Every fault stops the build and names file, row and remedy. */
import type { Scope } from '#engine/conditions/condition.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { asks, type Programme, type Question, type Rulebook, rootOn } from '#engine/rulebook.ts';
import { compileBounds } from './bounds.ts';
import { compileProgramme } from './compile-programme.ts';
import { compileQuestions } from './compile-questions.ts';
import { dayOf } from './day-of.ts';
import { checkDifferences } from './differences.ts';
import { conditionsOf, draftProgrammes } from './drafts.ts';
import { compileLimits } from './limits.ts';
import { withOwnNodes } from './own-nodes.ts';
import { compileParameters } from './parameters.ts';
import { checkReferences } from './references.ts';
import { inFolder, type RulebookFiles } from './rule-files.ts';
import { compileSteps } from './steps.ts';
import { termsOf } from './terms.ts';
import { compileWay } from './way.ts';

/** Compiles checked files of a rulebook. @throws {RuleError} */
export function compileRulebook(files: RulebookFiles): Rulebook {
  return inFolder(files.folder, () => {
    checkDifferences(files);
    checkReferences(files);
    const { terms, diagrams, compiled, questions } = compileAll(files);
    const programmes = files.programmes.map(({ programme }) => compiled.get(programme) as Programme);
    const { country } = files;
    return {
      version: country.version,
      checkedOn: country['checked-on'],
      start: country.start,
      country: {
        currency: country.currency,
        officeLanguage: country['office-language'],
        callingCode: country['calling-code'],
        adult: country.adult,
        appealUnlessKnown: country['appeal-unless-known'],
        ...(country.corrections && { corrections: country.corrections }),
      },
      facts: files.facts,
      followsFrom: Object.fromEntries(
        Object.entries(files.facts).flatMap(([id, { followsFrom }]) => (followsFrom ? [[id, followsFrom]] : [])),
      ),
      changeable: Object.keys(files.facts).filter((id) => files.facts[id]?.changeable),
      questions,
      sections: files.questions.sections,
      topics: files.topics,
      exits: files.questions.exits,
      terms,
      ...withOwnNodes(diagrams, programmes),
      steps: compileSteps(files),
      parameters: compileParameters(files.parameters, startOf(files), files.programmes),
      limits: compileLimits(files.limits),
      bounds: compileBounds(files),
      way: compileWay(files),
    };
  });
}

/** The first day that can be asked about. */
export const startOf = ({ country }: Pick<RulebookFiles, 'country'>): number => dayOf(country.start);

/** What a single condition needs to be compiled on a day, for the tools of editors. @throws {RuleError} */
export function compileScope(files: RulebookFiles): (day: number) => Scope {
  return inFolder(files.folder, () => compileAll(files).scopeOn);
}

/** Facts in the order in which they are asked: the earlier, the higher in the diagrams. */
export function factOrder(files: RulebookFiles, questions: readonly Question[]): string[] {
  const named = questions.filter(({ isNoFact }) => !isNoFact);
  return [...new Set([...named.flatMap(asks), ...Object.keys(files.facts)])];
}

function compileAll(files: RulebookFiles) {
  const drafts = draftProgrammes(files);
  const main = drafts.filter(({ file }) => !file.questions);
  const questions = compileQuestions(files, {
    main: main.flatMap(conditionsOf),
    all: drafts.flatMap(conditionsOf),
  });
  const { terms, termNumber } = termsOf(drafts.flatMap(conditionsOf), files.facts, factOrder(files, questions));
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
    compiled.set(draft.file.programme, compileProgramme(draft, { start: startOf(files), scopeOn, terms, drafts }));
  return { terms, diagrams, compiled, scopeOn, questions };
}
