/** A number or a day lies within limits. */
import { formatDay } from '../calendar.ts';
import { EVERY } from '../diagrams/restrict.ts';
import type { TermKind, TestKind } from './kind.ts';
import { cellsBetween, cellsWithin, cutsOf, describeBetween, type Limits } from './limits.ts';

/** `isOfDays`: the numbers are days. */
type Scale = { kind: 'scale'; fact: string; isOfDays?: true };
export type ScaleTest = Scale & { limits: Limits };
/** Each cut is a number or day that can be reached. */
export type ScaleTerm = Scale & { cuts: readonly number[] };

export const scaleTerm: TermKind<ScaleTerm> = {
  facts: ({ fact }) => [fact],
  cellCount: ({ cuts }) => cuts.length + 1,
  possible(term, knowledge) {
    const known = knowledge[term.fact];
    if (!known || !('from' in known)) return EVERY;
    return cellsBetween(
      term.cuts,
      (cut) => cut <= known.from,
      (cut) => cut <= known.to,
    );
  },
};

export const scaleTest: TestKind<ScaleTest, ScaleTerm> = {
  key: ({ fact }) => fact,
  named: ({ fact }) => [fact],
  term(tests) {
    const [{ limits: _, ...scale }] = tests;
    return { ...scale, cuts: cutsOf(tests.map(({ limits }) => limits)) };
  },
  passes: ({ limits }, { cuts }) => cellsWithin(limits, cuts),
  describe: ({ fact, cuts, isOfDays }, cell) => describeBetween(fact, cuts, cell, isOfDays ? formatDay : String),
};
