import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { compileCondition, type Scope } from '#engine/conditions/condition.ts';
import { possibleCells } from '#engine/conditions/term.ts';
import { both, either, ifThenElse } from '#engine/diagrams/build.ts';
import { leaf, NO, type Ref, YES } from '#engine/diagrams/diagram.ts';
import { leavesLeft, restrict } from '#engine/diagrams/restrict.ts';
import { changeDays, inForce } from '#engine/table.ts';
import { type Alternative, type TickLine, tickListOf } from '#guide/tick-list.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { compileScope, factOrder, startOf } from '#rulebook/compile.ts';
import { type Draft, draftProgrammes } from '#rulebook/drafts.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { check, deductions, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const drafts = draftProgrammes(ruleFiles);
const known = { facts: rulebook.facts, order: factOrder(ruleFiles, rulebook.questions) };
const scopeOn = compileScope(ruleFiles);

const rowsOf = ({ tables }: Draft) => tables.verdict.conditions;
const linesOn = (draft: Draft, day: number): TickLine[] => tickListOf(rowsOf(draft), day, known);

/** One alternative as a diagram: all that is listed holds. */
const alternativeIn = (scope: Scope, alternative: Alternative): Ref =>
  alternative.reduce((all: Ref, one) => both(scope.diagrams, all, compileCondition(one, scope)), YES);
const lineIn = (scope: Scope, { alternatives }: TickLine): Ref =>
  alternatives.reduce((some: Ref, alternative) => either(scope.diagrams, some, alternativeIn(scope, alternative)), NO);

/** What a reader comes to who takes the first line that fits. */
const readFromTop = (scope: Scope, conditions: readonly Ref[], places: readonly number[], rest: number): Ref =>
  conditions.reduceRight(
    (otherwise, condition, n) => ifThenElse(scope.diagrams, condition, leaf(places[n] as number), otherwise),
    leaf(rest),
  );

describe.each(drafts.map((draft) => [draft.file.programme, draft] as const))('%s', (_, draft) => {
  const rows = rowsOf(draft);

  test('gives everybody the row of the law, on every day on which rows change', () => {
    for (const day of changeDays(rows, startOf(ruleFiles))) {
      const scope = scopeOn(day);
      const inLaw = rows.flatMap((row, place) => (inForce(row, day) ? [{ row, place }] : []));
      const law = readFromTop(
        scope,
        inLaw.map(({ row }) => compileCondition(row.when, scope)),
        inLaw.map(({ place }) => place),
        rows.length,
      );
      const lines = linesOn(draft, day);
      const list = readFromTop(
        scope,
        lines.map((line) => lineIn(scope, line)),
        lines.map(({ row }) => rows.findIndex((one) => one.id === row && inForce(one, day))),
        rows.length,
      );
      expect(list).toBe(law);
    }
  });

  test('names a row once, in the order of the law, and asks nothing of who is left at the end', () => {
    const lines = linesOn(draft, parseDay(TODAY) as number);
    const places = lines.map(({ row }) => rows.findIndex(({ id }) => id === row));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(lines.at(-1)?.alternatives).toEqual([[]]);
  });
});

describe.each(loadCaseBook('tests/cases'))('cases of $programme', ({ programme, cases }) => {
  const draft = drafts.find(({ file }) => file.programme === programme) as Draft;
  const written = draft.file.rows;

  test.each(cases)('the list says the same: $story', ({ facts, on = TODAY }) => {
    const day = parseDay(on) as number;
    const scope = scopeOn(day);
    const knowledge = deductions.derive(readFacts(rulebook.facts, facts), day);
    const possible = scope.terms.map((term) => possibleCells(term, knowledge, day));
    const lines = linesOn(draft, day);
    const places = lines.map(({ row }) => rowsOf(draft).findIndex((one) => one.id === row && inForce(one, day)));
    const conditions = lines.map((line) => lineIn(scope, line));
    const left = restrict(scope.diagrams, readFromTop(scope, conditions, places, written.length), possible);
    const rows = [...leavesLeft(scope.diagrams, left)].map((place) => written[place]);
    const result = check(facts, { on }).results.find((one) => one.programme === programme);
    const outcomes = [...new Set(rows.map((row) => row?.outcome))];
    if (result?.outcome === 'unknown') expect(outcomes.length).toBeGreaterThan(1);
    else expect(outcomes).toEqual([result?.outcome]);
    if (rows.length === 1) expect(`${programme}.${rows[0]?.id}`).toBe(result?.because.row);
  });
});
