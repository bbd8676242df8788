/** What is coming for a person, over all results: dated changes first, nearest first, then birthdays. */
import { addMonths, type Day } from '#engine/calendar.ts';
import type { Outcome } from '#engine/rulebook.ts';
import type { Amount, Verdict } from '#engine/verdict.ts';
import { type ResultStatus, statusesOf } from './kinds.ts';

/** `by`: where only a month or a year is known, it is so by that day, and `on` is the first day on which it can be. */
export type Coming = { programme: string; status: ResultStatus } & (
  | { on: Day; by?: Day }
  /** `amount`: what is paid from then on, where that is what changes. */
  | { age: number; amount?: Amount }
);

/** What time brings is told so many years ahead; a life does not stay the same for longer. New rules are told always. */
const YEARS = 5;

/**
 * What is adopted without a date stands on its card; what would then not concern the person is left out.
 * @param today the day that the results are for
 */
export function comingOf(verdicts: readonly Verdict[], today: Day): Coming[] {
  const last = addMonths(today, YEARS * 12);
  const dated = verdicts.flatMap(({ programme, changes }) =>
    changes.flatMap(({ on, by, outcome, why }) =>
      on === null || (why === 'time' && on > last) ? [] : entry(programme, outcome, { on, ...(by && { by }) }),
    ),
  );
  const birthdays = verdicts.flatMap(({ programme, ageChanges: found }) =>
    found.flatMap(({ age, outcome, amount }) => entry(programme, outcome, { age, ...(amount && { amount }) })),
  );
  return [
    ...dated.sort((a, b) => ('on' in a ? a.on : 0) - ('on' in b ? b.on : 0)),
    ...birthdays.sort((a, b) => ('age' in a ? a.age : 0) - ('age' in b ? b.age : 0)),
  ];
}

function entry(
  programme: string,
  outcome: Outcome,
  when: { on: Day; by?: Day } | { age: number; amount?: Amount },
): Coming[] {
  const [status] = statusesOf(outcome);
  return status ? [{ programme, status, ...when }] : [];
}
