/** What goes with a verdict and decides nothing: the last days that count for a person, and how to ask for a new answer. */
import type { Day } from './calendar.ts';
import { isSurely, type Known } from './knowledge.ts';
import type { Appeal, Deadline, Outcome, Programme } from './rulebook.ts';
import { remainder, rowOf, type Situation } from './situation.ts';

/** The deadlines that surely concern the person and are not surely kept; one that hangs on a missing answer is left out. */
export function deadlinesOf(situation: Situation, { tables }: Programme, outcome: Outcome): Deadline[] {
  const { knowledge, on } = situation;
  return tables.deadlines
    .flatMap((table) => rowOf(table, remainder(situation, table)) ?? [])
    .filter(({ outcomes }) => outcomes.includes(outcome))
    .filter(({ keptBy }) => keptBy === undefined || !isDone(knowledge[keptBy], on));
}

/** Whether a fact tells that something is done or over: yes, a day that has come, or a month that has begun. */
export function isDone(known: Known | undefined, on: Day): boolean {
  if (known && 'from' in known) return known.from <= on && known.to - known.from < LONGEST_MONTH;
  return isSurely(known, [true]);
}

const LONGEST_MONTH = 31;

/** How to ask for a new answer; nothing while an answer is missing that decides it. */
export function appealOf(situation: Situation, { tables: { appeal } }: Programme): Appeal | undefined {
  return rowOf(appeal, remainder(situation, appeal));
}

/** The id of the way to tell: the one that holds wherever it is not decided, if need be. */
export const appealTold = (situation: Situation, programme: Programme): string =>
  appealOf(situation, programme)?.id ?? situation.engine.rulebook.country.appealUnlessKnown;
