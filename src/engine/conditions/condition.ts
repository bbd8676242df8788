/** Conditions of a row, and how each kind becomes a diagram. */
import { both, either, mapLeaves, negate } from '../diagrams/build.ts';
import { type Diagrams, NO, type Ref, YES } from '../diagrams/diagram.ts';
import type { ChildTest, Limits, Term, Unit, Value } from '../knowledge.ts';

export type Condition =
  | { kind: 'all'; of: readonly Condition[] }
  | { kind: 'any'; of: readonly Condition[] }
  | { kind: 'not'; of: Condition }
  | { kind: 'values'; fact: string; values: readonly Value[] }
  | { kind: 'scale'; fact: string; limits: Limits }
  | { kind: 'span'; from: string; to: string; unit: Unit; limits: Limits }
  | { kind: 'child'; fact: string; tests: readonly ChildTest[] }
  | { kind: 'outcome'; programme: string; outcomes: readonly string[] };

/** The conditions inside a condition, itself included. */
export function subconditions(condition: Condition): Condition[] {
  if (condition.kind === 'not') return [condition, ...subconditions(condition.of)];
  if (condition.kind === 'all' || condition.kind === 'any') return [condition, ...condition.of.flatMap(subconditions)];
  return [condition];
}

/** A condition that asks one term. */
export type Test = Condition & { kind: 'values' | 'scale' | 'span' | 'child' };

export const isTest = (condition: Condition): condition is Test =>
  ['values', 'scale', 'span', 'child'].includes(condition.kind);

/** Identifies a term, or the term that a single test asks. */
export function termKey(test: Test | Term): string {
  if (test.kind === 'span') return `${test.from}..${test.to} ${test.unit}`;
  return test.kind === 'child' ? `${test.fact} ${JSON.stringify(test.tests)}` : test.fact;
}

const limitsOf = (limits: Limits): number[] => [limits.atLeast, limits.below].filter((cut) => cut !== undefined);

/** The cuts that the tests of one term make, in order. */
export function cutsOf(tests: readonly Condition[]): number[] {
  const cuts = tests.flatMap((test) => (test.kind === 'scale' || test.kind === 'span' ? limitsOf(test.limits) : []));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Values that no test tells apart share a cell. */
export function cellsOfTests(values: readonly Value[], tests: readonly Condition[]): number[] {
  const signatures = values.map((value) =>
    tests.map((test) => (test.kind === 'values' && test.values.includes(value) ? 1 : 0)).join(''),
  );
  const distinct = [...new Set(signatures)];
  return signatures.map((signature) => distinct.indexOf(signature));
}

/** What a condition needs to be compiled: the terms with their numbers, and the verdicts of other programmes. */
export type Scope = {
  diagrams: Diagrams;
  terms: readonly Term[];
  termNumber: ReadonlyMap<string, number>;
  /** The diagram of another programme in force, and the outcome that each of its leaves gives. */
  verdictOf(programme: string): { root: Ref; outcomeOf(leaf: number): string };
};

/** The condition as a diagram that ends in yes or no. */
export function compileCondition(condition: Condition, scope: Scope): Ref {
  const { diagrams } = scope;
  switch (condition.kind) {
    case 'all':
      return condition.of.reduce((so, part) => both(diagrams, so, compileCondition(part, scope)), YES);
    case 'any':
      return condition.of.reduce((so, part) => either(diagrams, so, compileCondition(part, scope)), NO);
    case 'not':
      return negate(diagrams, compileCondition(condition.of, scope));
    case 'outcome': {
      const verdict = scope.verdictOf(condition.programme);
      return mapLeaves(diagrams, verdict.root, (leaf) =>
        condition.outcomes.includes(verdict.outcomeOf(leaf)) ? 1 : 0,
      );
    }
    default:
      return compileTest(condition, scope);
  }
}

function compileTest(test: Test, { diagrams, terms, termNumber }: Scope): Ref {
  const number = termNumber.get(termKey(test)) as number;
  const term = terms[number] as Term;
  if (test.kind === 'child') return diagrams.node(number, [NO, YES]);
  if (test.kind === 'values' && term.kind === 'values') {
    const cells = Array.from({ length: Math.max(...term.cellOf) + 1 }, () => NO);
    for (const value of test.values) cells[term.cellOf[term.values.indexOf(value)] as number] = YES;
    return diagrams.node(number, cells);
  }
  const { cuts } = term as Term & { kind: 'scale' };
  const { limits } = test as { limits: Limits };
  const reached = (cut: number | undefined, cell: number) => cut === undefined || cell > cuts.indexOf(cut);
  const cells = Array.from({ length: cuts.length + 1 }, (_, cell) =>
    reached(limits.atLeast, cell) && !(limits.below !== undefined && reached(limits.below, cell)) ? YES : NO,
  );
  return diagrams.node(number, cells);
}
