/** Conditions made of conditions: all of them, any of them, or not that one. */
import { both, either, negate } from '../diagrams/build.ts';
import { type Diagrams, NO, type Ref, YES } from '../diagrams/diagram.ts';

// Interfaces, because a type may name itself inside of one.
export interface Joined<Condition> {
  kind: 'all' | 'any';
  of: readonly Condition[];
}
export interface Negated<Condition> {
  kind: 'not';
  of: Condition;
}
type Combined<Condition> = Joined<Condition> | Negated<Condition>;

/** The conditions that a combined one is made of. */
export const operands = <Condition>(combined: Combined<Condition>): readonly Condition[] =>
  combined.kind === 'not' ? [combined.of] : combined.of;

/** Joins the diagrams of what a combined condition is made of. */
export function compileCombined<Condition>(
  combined: Combined<Condition>,
  diagrams: Diagrams,
  compile: (condition: Condition) => Ref,
): Ref {
  switch (combined.kind) {
    case 'all':
      return combined.of.reduce((so, one) => both(diagrams, so, compile(one)), YES);
    case 'any':
      return combined.of.reduce((so, one) => either(diagrams, so, compile(one)), NO);
    case 'not':
      return negate(diagrams, compile(combined.of));
  }
}
