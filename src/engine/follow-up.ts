/** What goes with a verdict and decides nothing: the last days that count for a person, and how to ask for a new answer. */
import type { Appeal, Deadline, Outcome, Programme } from './rulebook.ts';
import { remainder, rowOf, type Situation } from './situation.ts';

/** The deadlines that surely concern the person; one that hangs on a missing answer is left out. */
export function deadlinesOf(situation: Situation, { tables }: Programme, outcome: Outcome): Deadline[] {
  return tables.deadlines
    .flatMap((table) => rowOf(table, remainder(situation, table)) ?? [])
    .filter(({ outcomes }) => outcomes.includes(outcome));
}

/** How to ask for a new answer; nothing while an answer is missing that decides it. */
export function appealOf(situation: Situation, { tables: { appeal } }: Programme): Appeal | undefined {
  return rowOf(appeal, remainder(situation, appeal));
}
