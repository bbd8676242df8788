/** A fact with listed values is one of some. Values that no rule tells apart share a cell. */

import { EVERY } from '../diagrams/restrict.ts';
import type { Known, Value } from '../knowledge.ts';
import type { TermKind, TestKind } from './kind.ts';

export type ValuesTest = { kind: 'values'; fact: string; values: readonly Value[] };
/**
 * `cellOf[i]` is the cell of value i. Of a fact with very many values, such as countries, only those that rules name are listed:
 * the `count` others share a cell.
 */
export type ValuesTerm = {
  kind: 'values';
  fact: string;
  values: readonly Value[];
  cellOf: readonly number[];
  others?: { cell: number; count: number };
};

/** More values than this are not listed. */
const MANY = 60;

/** The cell of a value of the fact. */
export function cellOfValue({ values, cellOf, others }: ValuesTerm, value: Value): number {
  return cellOf[values.indexOf(value)] ?? (others?.cell as number);
}

export const valuesTerm: TermKind<ValuesTerm> = {
  facts: ({ fact }) => [fact],
  cellCount: ({ cellOf, others }) => Math.max(...cellOf, others?.cell ?? 0) + 1,
  possible(term, knowledge) {
    const known = knowledge[term.fact];
    if (!known || 'from' in known) return EVERY;
    return cellsLeft(term, known).reduce((bits, cell) => bits | (1 << cell), 0);
  },
};

function cellsLeft(term: ValuesTerm, known: Exclude<Known, { from: number }>): number[] {
  if ('months' in known) return [cellOfValue(term, known.months.length > 0)];
  if ('oneOf' in known) return known.oneOf.map((value) => cellOfValue(term, value));
  const { values, others } = term;
  const left = values.filter((value) => !known.noneOf.includes(value)).map((value) => cellOfValue(term, value));
  const excluded = known.noneOf.filter((value) => !values.includes(value)).length;
  return others && excluded < others.count ? [...left, others.cell] : left;
}

export const valuesTest: TestKind<ValuesTest, ValuesTerm> = {
  key: ({ fact }) => fact,
  named: ({ fact }) => [fact],
  term(tests, domainOf) {
    const [{ fact }] = tests;
    const values = domainOf(fact);
    const cellOf = cellsToldApart(values, tests);
    if (values.length <= MANY) return { kind: 'values', fact, values, cellOf };
    const isNamed = values.map((value) => tests.some((test) => test.values.includes(value)));
    const count = isNamed.filter((named) => !named).length;
    return {
      kind: 'values',
      fact,
      values: values.filter((_, place) => isNamed[place]),
      cellOf: cellOf.filter((_, place) => isNamed[place]),
      ...(count > 0 && { others: { cell: cellOf[isNamed.indexOf(false)] as number, count } }),
    };
  },
  passes({ values }, term) {
    const cells = Array.from({ length: valuesTerm.cellCount(term) }, () => false);
    for (const value of values) cells[cellOfValue(term, value)] = true;
    return cells;
  },
  describe({ fact, values, cellOf }, cell) {
    const within = values.filter((_, place) => cellOf[place] === cell).slice(0, 3);
    return within.length > 0 ? `${fact} is ${within.join(' or ')}` : `${fact} is none that a rule names`;
  },
};

function cellsToldApart(values: readonly Value[], tests: readonly ValuesTest[]): number[] {
  const signatures = values.map((value) => tests.map((test) => (test.values.includes(value) ? 1 : 0)).join(''));
  const distinct = [...new Set(signatures)];
  return signatures.map((signature) => distinct.indexOf(signature));
}
