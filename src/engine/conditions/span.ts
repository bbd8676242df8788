/** So much time lies between two dated facts, or between one and the day that the answer is for. */
import { EVERY } from '../diagrams/restrict.ts';
import type { TermKind, TestKind } from './kind.ts';
import { cellsBetween, cellsWithin, cutsOf, describeBetween, type Limits } from './limits.ts';
import { reached, TODAY, type Unit } from './time.ts';

/** `fromYear`: the first fact is a calendar year and not a day. */
type Span = { kind: 'span'; from: string; to: string; unit: Unit; fromYear?: true };
export type SpanTest = Span & { limits: Limits };
/** Each cut is a number of units, reached when that many have passed; `x.5` means more than x months. */
export type SpanTerm = Span & { cuts: readonly number[] };

const ends = ({ from, to }: Span): string[] => [from, to].filter((fact) => fact !== TODAY);

export const spanTerm: TermKind<SpanTerm> = {
  facts: ends,
  cellCount: ({ cuts }) => cuts.length + 1,
  possible(term, knowledge, on) {
    const from = knowledge[term.from];
    const to = term.to === TODAY ? { from: on, to: on } : knowledge[term.to];
    if (!from || !to || !('from' in from) || !('from' in to)) return EVERY;
    return cellsBetween(
      term.cuts,
      (cut) => reached(term.unit, cut, from.to, to.from, term.fromYear),
      (cut) => reached(term.unit, cut, from.from, to.to, term.fromYear),
    );
  },
};

export const spanTest: TestKind<SpanTest, SpanTerm> = {
  key: ({ from, to, unit }) => `${from}..${to} ${unit}`,
  named: ends,
  term(tests) {
    const [{ limits: _, ...span }] = tests;
    return { ...span, cuts: cutsOf(tests.map(({ limits }) => limits)) };
  },
  passes: ({ limits }, { cuts }) => cellsWithin(limits, cuts),
  describe: ({ unit, from, to, cuts }, cell) => describeBetween(`the ${unit} from ${from} to ${to}`, cuts, cell),
};
