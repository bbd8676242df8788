/** Another programme gives one of some outcomes. */
import { mapLeaves } from '../diagrams/build.ts';
import type { Diagrams, Ref } from '../diagrams/diagram.ts';

export type OutcomeCondition = { kind: 'outcome'; programme: string; outcomes: readonly string[] };

/** The diagram of another programme in force, and the outcome that each of its leaves gives. */
export type VerdictOf = (programme: string) => { root: Ref; outcomeOf(leaf: number): string };

/** The other programme's diagram with yes where it ends in one of these outcomes. */
export function compileOutcome(
  { programme, outcomes }: OutcomeCondition,
  diagrams: Diagrams,
  verdictOf: VerdictOf,
): Ref {
  const { root, outcomeOf } = verdictOf(programme);
  return mapLeaves(diagrams, root, (leaf) => (outcomes.includes(outcomeOf(leaf)) ? 1 : 0));
}
