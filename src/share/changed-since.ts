/** Whether the law behind a result changed between two days. */
import type { Day } from '#engine/calendar.ts';
import type { Parameter, Programme } from '#engine/rulebook.ts';

/** Whether a table of the programme, or an amount that it pays, got a new version after `since` and up to `on`. */
export function changedSince(
  { tables }: Programme,
  parameters: Readonly<Record<string, Parameter>>,
  since: Day,
  on: Day,
): boolean {
  const isNew = (day: Day): boolean => day > since && day <= on;
  const versions = Object.values(tables)
    .flat()
    .flatMap(({ periods }) => periods.map(([from]) => from));
  const paid = (tables.amount?.rows ?? []).flatMap(({ parameter }) => parameters[parameter]?.values ?? []);
  return [...versions, ...paid.map(({ from }) => from)].some(isNew);
}
