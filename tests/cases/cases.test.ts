import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { evaluate } from '#engine/verdict.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { factsBehind } from '#tools/samples.ts';
import { check, deductions, engine, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const files = loadCaseBook('tests/cases');

type Case = (typeof files)[number]['cases'][number];
type Result = ReturnType<typeof check>['results'][number];
const found = new Map<Case, Result | undefined>();

/** What the rules give in a case; worked out once. */
function resultIn(programme: string, one: Case): Result | undefined {
  if (!found.has(one)) {
    const { results } = check(one.facts as Facts, { on: one.on ?? TODAY });
    found.set(
      one,
      results.find((result) => result.programme === programme),
    );
  }
  return found.get(one);
}

/** The facts that the rules still ask in a case. What these could follow from, `missing` names too; cases need not. */
function askedIn(programme: string, { on = TODAY, facts }: Case): string[] {
  const day = parseDay(on) as number;
  const situation = situate(engine, deductions.derive(readFacts(rulebook.facts, facts), day), day);
  return evaluate(situation, rulebook.programmes.find(({ id }) => id === programme) as Programme).turnsOn;
}

describe.each(files)('$programme', ({ programme, cases }) => {
  test.each(cases)('$story', (one) => {
    const { on: _on, facts: _facts, cites, ...then } = one;
    const result = resultIn(programme, one);
    const given = {
      outcome: result?.outcome,
      ...('missing' in then && { missing: askedIn(programme, one).toSorted() }),
      ...('length' in then && { length: result?.length ?? null }),
      ...('amount' in then && { amount: result?.amount?.['nok'] ?? null }),
      ...('changes' in then && { changes: result?.changes }),
      ...('content' in then && { content: result?.content }),
    };
    const { story: _, law: __, ...expected } = then;
    expect(given).toEqual({ ...expected, ...('missing' in then && { missing: then.missing?.toSorted() }) });
    expect(result?.because.sources).toContain(cites);
  });
});

test('every programme has a case file', () => {
  expect(files.map(({ programme }) => programme).toSorted()).toEqual(
    rulebook.programmes.map(({ id }) => id).toSorted(),
  );
});

test('every row is the answer to some case, except the ones that are not in force yet', () => {
  const notInForce = ruleFiles.programmes.flatMap(({ programme, rows }) =>
    rows.filter(({ from }) => from === 'adopted').map(({ id }) => `${programme}.${id}`),
  );
  const met = new Set(
    files.flatMap(({ programme, cases }) => cases.map((one) => resultIn(programme, one)?.because.row)),
  );
  expect(
    rulebook.programmes
      .flatMap(({ tables }) => tables.verdict.rows.map(({ id }) => id))
      .filter((id) => !met.has(id) && !notInForce.includes(id)),
  ).toEqual([]);
});

test('the case book holds 400 people and more, and a third of them leave something open', () => {
  const people = files.flatMap(({ programme, cases }) => {
    const asked = factsBehind(rulebook, rulebook.programmes.find(({ id }) => id === programme) as Programme);
    return cases.map(({ facts }) => asked.some((fact) => !(fact in facts)));
  });
  expect(people.length).toBeGreaterThanOrEqual(400);
  expect(people.filter((isOpen) => isOpen).length).toBeGreaterThan(people.length / 3);
});
