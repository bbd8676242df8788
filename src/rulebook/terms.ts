/** The terms of a rulebook: what its conditions ask, each cut into the cells that some condition tells apart. */
import { type Condition, cellsOfTests, cutsOf, isTest, type Test, termKey } from '#engine/conditions/condition.ts';
import { cellCount, factsOf, type Term, type Value } from '#engine/knowledge.ts';
import type { FactKind, Facts } from '#engine/rulebook.ts';
import { RuleError } from './rule-files.ts';

/** Possible cells are kept as bits of one number. */
const MOST_CELLS = 31;

/** The terms that all tables ask together, cut where any of them cuts. @param order facts, those asked first before the others */
export function termsOf(
  conditions: readonly Condition[],
  facts: Facts,
  order: readonly string[],
): { terms: Term[]; termNumber: Map<string, number> } {
  const groups = [...Map.groupBy(conditions.filter(isTest), termKey)];
  const found = groups.map(([key, tests]) => ({ key, term: termOf(tests as [Test, ...Test[]], facts) }));
  const place = (term: Term) => Math.max(...factsOf(term).map((fact) => order.indexOf(fact)));
  const sorted = found.sort((a, b) => place(a.term) - place(b.term));
  const terms = sorted.map(({ term }) => term);
  const wide = terms.find((term) => cellCount(term) > MOST_CELLS);
  if (wide)
    throw new RuleError(
      'programmes',
      `${factsOf(wide).join(' and ')} is cut into ${cellCount(wide)} pieces, and ${MOST_CELLS} fit into a diagram.`,
      'Name fewer limits or groups.',
    );
  return { terms, termNumber: new Map(sorted.map(({ key }, number) => [key, number])) };
}

function termOf(tests: readonly [Test, ...Test[]], facts: Facts): Term {
  const [first] = tests;
  if (first.kind === 'child') return first;
  if (first.kind === 'span') {
    const { from, to, unit } = first;
    const fromYear = facts[from]?.kind === 'year';
    return { kind: 'span', from, to, unit, ...(fromYear && { fromYear }), cuts: cutsOf(tests) };
  }
  const { fact } = first as { fact: string };
  if (first.kind === 'scale')
    return {
      kind: 'scale',
      fact,
      cuts: cutsOf(tests),
      ...(facts[fact]?.kind === 'date' && { isOfDays: true as const }),
    };
  const kind = facts[fact] as FactKind;
  const values: readonly Value[] = kind.kind === 'choice' ? kind.values : [false, true];
  return { kind: 'values', fact, values, cellOf: cellsOfTests(values, tests) };
}
