/** A number or a day lies within limits. */
import { formatDay } from '../calendar.ts';
import { allOf, type TermKind, type TestKind } from './kind.ts';
import { cellsBetween, cellsWithin, cutsOf, describeBetween, type Limits } from './limits.ts';

export type ScaleTest = { kind: 'scale'; fact: string; limits: Limits };
export type ScaleTerm = { kind: 'scale'; fact: string; cuts: readonly number[] };

export const scaleTerm: TermKind<ScaleTerm> = {
  facts: ({ fact }) => [fact],
  cellCount: ({ cuts }) => cuts.length + 1,
  possible(term, knowledge) {
    const known = knowledge[term.fact];
    if (!known || !('from' in known)) return allOf(scaleTerm, term);
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
  term: (tests) => ({ kind: 'scale', fact: tests[0].fact, cuts: cutsOf(tests.map(({ limits }) => limits)) }),
  passes: ({ limits }, { cuts }) => cellsWithin(limits, cuts),
  describe: ({ fact, cuts }, cell, isDay) => describeBetween(fact, cuts, cell, isDay(fact) ? formatDay : String),
};
