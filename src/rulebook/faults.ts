/** What is wrong with a table, in words for whoever edits it. */
import { formatDay } from '#engine/calendar.ts';
import { describeCell } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { ADOPTED } from '#engine/rulebook.ts';
import type { TableFault } from '#engine/table.ts';

/** `[problem, remedy]` for a fault. */
export function describeFault(fault: TableFault, terms: readonly Term[]): [string, string] {
  switch (fault.kind) {
    case 'gap':
      return [
        `no row fits on ${fault.day === ADOPTED ? 'the day when everything adopted is in force' : formatDay(fault.day)} when ${describeSituation(fault.situation, terms) || 'nothing is known'}.`,
        'Add a row for it, move a date, or end the table with a row whose condition is empty.',
      ];
    case 'overlap':
      return [
        `rows "${fault.row}" and "${fault.other}" ask for the same thing at the same time.`,
        'End the first on the day before the second begins.',
      ];
    case 'never':
      return [
        `row "${fault.row}" can never be the first that fits.`,
        'Move it up, change its condition or dates, or remove it.',
      ];
    case 'backwards':
      return [`row "${fault.row}" ends before it begins.`, 'Correct "from" or "to".'];
  }
}

/** A situation as "home is tent and age is below 18". */
function describeSituation(situation: readonly (readonly [number, number])[], terms: readonly Term[]): string {
  return situation.map(([number, cell]) => describeCell(terms[number] as Term, cell)).join(' and ');
}
