/** What goes with a verdict and decides nothing: the last days that count for a person, and how to ask for a new answer. */
import { isLeaf, leafValue } from './diagrams/diagram.ts';
import { restrict } from './diagrams/restrict.ts';
import { type Deadline, type Outcome, type Period, type Programme, rootOn } from './rulebook.ts';
import type { Situation } from './situation.ts';
import { truth } from './truth.ts';

/** The deadlines that surely concern the person; one that hangs on a missing answer is left out. */
export function deadlinesOf(situation: Situation, { deadlines = [] }: Programme, outcome: Outcome): Deadline[] {
  return deadlines.filter(({ outcomes, periods }) => outcomes.includes(outcome) && holds(situation, periods));
}

/** How to ask for a new answer; nothing while an answer is missing that decides it. */
export function appealOf(situation: Situation, { appeal }: Programme): { id: string; source: string } | undefined {
  const left = restrict(situation.diagrams, rootOn(appeal.periods, situation.on), situation.possible);
  return isLeaf(left) ? appeal.rows[leafValue(left)] : undefined;
}

function holds({ diagrams, possible, on }: Situation, periods: readonly Period[]): boolean {
  return truth(restrict(diagrams, rootOn(periods, on), possible)) === 'yes';
}
