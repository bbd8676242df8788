/** A fact with listed values is one of some. Values that no rule tells apart share a cell. */
import type { Value } from '../knowledge.ts';
import { allOf, type TermKind, type TestKind } from './kind.ts';

export type ValuesTest = { kind: 'values'; fact: string; values: readonly Value[] };
/** `cellOf[i]` is the cell of value i. */
export type ValuesTerm = { kind: 'values'; fact: string; values: readonly Value[]; cellOf: readonly number[] };

export const valuesTerm: TermKind<ValuesTerm> = {
  facts: ({ fact }) => [fact],
  cellCount: ({ cellOf }) => Math.max(...cellOf) + 1,
  possible(term, knowledge) {
    const known = knowledge[term.fact];
    if (!known || 'from' in known) return allOf(valuesTerm, term);
    const values = 'months' in known ? [known.months.length > 0] : known.oneOf;
    return values.reduce((bits, value) => bits | (1 << (term.cellOf[term.values.indexOf(value)] as number)), 0);
  },
};

export const valuesTest: TestKind<ValuesTest, ValuesTerm> = {
  key: ({ fact }) => fact,
  named: ({ fact }) => [fact],
  term(tests, domainOf) {
    const [{ fact }] = tests;
    const values = domainOf(fact);
    return { kind: 'values', fact, values, cellOf: cellsToldApart(values, tests) };
  },
  passes({ values }, term) {
    const cells = Array.from({ length: valuesTerm.cellCount(term) }, () => false);
    for (const value of values) cells[term.cellOf[term.values.indexOf(value)] as number] = true;
    return cells;
  },
  describe({ fact, values, cellOf }, cell) {
    const within = values.filter((_, place) => cellOf[place] === cell);
    return `${fact} is ${within.slice(0, 3).join(' or ')}`;
  },
};

function cellsToldApart(values: readonly Value[], tests: readonly ValuesTest[]): number[] {
  const signatures = values.map((value) => tests.map((test) => (test.values.includes(value) ? 1 : 0)).join(''));
  const distinct = [...new Set(signatures)];
  return signatures.map((signature) => distinct.indexOf(signature));
}
