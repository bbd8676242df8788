/** The terms of a rulebook: what its conditions ask, each cut into the cells that some condition tells apart. */
import { type Condition, cellsOfTests, cutsOf, termKey } from '../engine/condition.ts';
import { cellCount, factsOf, type Term, TODAY, type Value } from '../engine/knowledge.ts';
import { FACTS, type FactId } from '../facts/facts.ts';
import { RuleError } from './load-rules.ts';

/** Possible cells are kept as bits of one number. */
const MOST_CELLS = 31;

/** The terms that all tables ask together, cut where any of them cuts. */
export function termsOf(
  conditions: readonly Condition[],
  order: readonly string[],
): { terms: Term[]; termNumber: Map<string, number> } {
  const tests = Map.groupBy(
    conditions.filter((part) => part.kind === 'values' || part.kind === 'scale' || part.kind === 'span'),
    termKey,
  );
  const place = (key: string) =>
    Math.max(
      ...key
        .split('..')
        .filter((fact) => fact !== TODAY)
        .map((fact) => order.indexOf(fact)),
    );
  const keys = [...tests.keys()].sort((a, b) => place(a) - place(b));
  const terms = keys.map((key) => termOf(tests.get(key) as [Condition, ...Condition[]]));
  const wide = terms.find((term) => cellCount(term) > MOST_CELLS);
  if (wide)
    throw new RuleError(
      'programmes',
      `${factsOf(wide).join(' and ')} is cut into ${cellCount(wide)} pieces, and ${MOST_CELLS} fit into a diagram.`,
      'Name fewer limits or groups.',
    );
  return { terms, termNumber: new Map(keys.map((key, number) => [key, number])) };
}

function termOf(tests: readonly [Condition, ...Condition[]]): Term {
  const [first] = tests;
  if (first.kind === 'span') return { kind: 'span', from: first.from, to: first.to, cuts: cutsOf(tests) };
  const { fact } = first as { fact: FactId };
  if (first.kind === 'scale') return { kind: 'scale', fact, cuts: cutsOf(tests) };
  const kind = FACTS[fact];
  const values: readonly Value[] = kind.kind === 'choice' ? kind.values : [false, true];
  return { kind: 'values', fact, values, cellOf: cellsOfTests(values, tests) };
}
