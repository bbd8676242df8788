/** Whether the law behind a result changed between two days. */
import type { Day } from '#engine/calendar.ts';
import type { Parameter, Period, Programme } from '#engine/rulebook.ts';

/** Whether a table of the programme, or an amount that it pays, got a new version after `since` and up to `on`. */
export function changedSince(
  { verdict, length, amount }: Programme,
  parameters: Readonly<Record<string, Parameter>>,
  since: Day,
  on: Day,
): boolean {
  const isNew = (day: Day): boolean => day > since && day <= on;
  const tables: (readonly Period[])[] = [verdict, length?.periods ?? [], amount?.periods ?? []];
  const paid = (amount?.rows ?? []).flatMap(({ parameter }) => parameters[parameter]?.values ?? []);
  return tables.some((periods) => periods.some(([from]) => isNew(from))) || paid.some(({ from }) => isNew(from));
}
