/**
 * What each kind of condition must bring along. A rule's tests of one thing are gathered into a term: the thing, cut into
 * cells that no rule looks inside of. `term.ts` and `condition.ts` list the kinds.
 */
import type { Day } from '../calendar.ts';
import type { Knowledge, Value } from '../knowledge.ts';

/** What is asked of a term while a person's answers are filled in. */
export type TermKind<Term> = {
  /** The facts that the term is about. */
  facts(term: Term): string[];
  cellCount(term: Term): number;
  /** The cells that are still possible, as bits. `on` is the day that the answer is for. */
  possible(term: Term, knowledge: Knowledge, on: Day): number;
};

/** What is asked of tests while rules are compiled. */
export type TestKind<Test, Term> = {
  /** Identifies a term, or the term that a test asks. */
  key(one: Test | Term): string;
  /** The facts that a test names, in the order in which they are told as reasons. */
  named(test: Test): string[];
  /** The term that these tests ask together, cut where any of them cuts. */
  term(tests: readonly [Test, ...Test[]], domainOf: DomainOf): Term;
  /** For each cell of the term, whether the test holds there. */
  passes(test: Test, term: Term): boolean[];
  /** A cell in words, for the messages of editors. */
  describe(term: Term, cell: number): string;
};

/** All values of a fact with listed values. */
export type DomainOf = (fact: string) => readonly Value[];

/** The bits of the first cells, so many. */
export const firstCells = (count: number): number => ~(-1 << count);
