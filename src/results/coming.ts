/** What is coming for a person, over all results: dated changes first, nearest first, then birthdays. */
import type { Day } from '#engine/calendar.ts';
import type { Outcome } from '#engine/rulebook.ts';
import type { Group } from './groups.ts';
import { type ResultStatus, statusesOf } from './kinds.ts';

export type Coming = { programme: string; status: ResultStatus } & ({ on: Day } | { age: number });

/** What is adopted without a date stands on its card; what would then not concern the person is left out. */
export function comingOf(groups: readonly Group[]): Coming[] {
  const verdicts = groups.flatMap((group) => group.verdicts);
  const dated = verdicts.flatMap(({ programme, changes }) =>
    changes.flatMap(({ on, outcome }) => (on === null ? [] : entry(programme, outcome, { on }))),
  );
  const birthdays = verdicts.flatMap(({ programme, ageChanges: found }) =>
    found.flatMap(({ age, outcome }) => entry(programme, outcome, { age })),
  );
  return [
    ...dated.sort((a, b) => ('on' in a ? a.on : 0) - ('on' in b ? b.on : 0)),
    ...birthdays.sort((a, b) => ('age' in a ? a.age : 0) - ('age' in b ? b.age : 0)),
  ];
}

function entry(programme: string, outcome: Outcome, when: { on: Day } | { age: number }): Coming[] {
  const [status] = statusesOf(outcome);
  return status ? [{ programme, status, ...when }] : [];
}
