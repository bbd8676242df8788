/** Conditions of a row, and how each kind becomes a diagram. */
import { compileCells } from '../diagrams/build.ts';
import type { Diagrams, Ref } from '../diagrams/diagram.ts';
import { type ChildTest, childTest } from './child.ts';
import { compileCombined, type Joined, type Negated, operands } from './combined.ts';
import type { DomainOf, TestKind } from './kind.ts';
import { compileOutcome, type OutcomeCondition, type VerdictOf } from './outcome.ts';
import { type ScaleTest, scaleTest } from './scale.ts';
import { type SpanTest, spanTest } from './span.ts';
import type { Term } from './term.ts';
import { type ValuesTest, valuesTest } from './values.ts';

/** A condition that asks one term. */
export type Test = ValuesTest | ScaleTest | SpanTest | ChildTest;
export type Condition = Test | OutcomeCondition | Joined<Condition> | Negated<Condition>;

const TESTS: { [K in Test['kind']]: TestKind<Extract<Test, { kind: K }>, Extract<Term, { kind: K }>> } = {
  values: valuesTest,
  scale: scaleTest,
  span: spanTest,
  child: childTest,
};
const kindOf = ({ kind }: Test | Term): TestKind<Test, Term> => TESTS[kind] as TestKind<Test, Term>;

export const isTest = (condition: Condition): condition is Test => condition.kind in TESTS;

/** The conditions inside a condition, itself included. */
export function subconditions(condition: Condition): Condition[] {
  if (isTest(condition) || condition.kind === 'outcome') return [condition];
  return [condition, ...operands<Condition>(condition).flatMap(subconditions)];
}

/** Identifies a term, or the term that a single test asks. */
export const termKey = (one: Test | Term): string => kindOf(one).key(one);

/** The term that tests of one key ask together. */
export const termOf = (tests: readonly [Test, ...Test[]], domainOf: DomainOf): Term =>
  kindOf(tests[0]).term(tests, domainOf);

/** The facts that a condition names, the day asked for left out. */
export const factsNamed = (condition: Condition): string[] => [
  ...new Set(
    subconditions(condition)
      .filter(isTest)
      .flatMap((test) => kindOf(test).named(test)),
  ),
];

/** One cell of a term in words, for the messages of editors. */
export const describeCell = (term: Term, cell: number): string => kindOf(term).describe(term, cell);

/** For each cell of the term that a test asks, whether the test holds there. */
export const passingCells = (test: Test, term: Term): boolean[] => kindOf(test).passes(test, term);

/** What a condition needs to be compiled: the terms with their numbers, and the verdicts of other programmes. */
export type Scope = {
  diagrams: Diagrams;
  terms: readonly Term[];
  termNumber: ReadonlyMap<string, number>;
  verdictOf: VerdictOf;
};

/** The condition as a diagram that ends in yes or no. */
export function compileCondition(condition: Condition, scope: Scope): Ref {
  if (isTest(condition)) return compileTest(condition, scope);
  if (condition.kind === 'outcome') return compileOutcome(condition, scope.diagrams, scope.verdictOf);
  return compileCombined<Condition>(condition, scope.diagrams, (one) => compileCondition(one, scope));
}

function compileTest(test: Test, { diagrams, terms, termNumber }: Scope): Ref {
  const number = termNumber.get(termKey(test)) as number;
  return compileCells(diagrams, number, passingCells(test, terms[number] as Term));
}
