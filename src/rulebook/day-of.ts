/** Days of rule files. */
import { parseDay } from '#engine/calendar.ts';

/** Says what is wrong with a condition or a day; the caller adds file and row. */
export class ConditionError extends Error {}

/** A day of a rule file. @throws {ConditionError} for one that does not exist. */
export function dayOf(iso: string): number {
  const day = parseDay(iso);
  if (day === undefined) throw new ConditionError(`${iso} is not a day. Write one that exists, as YYYY-MM-DD`);
  return day;
}
