/** How the time between two days is counted, and whether enough of it has passed. */
import { addMonths, type Day, yearFrom, yearOf } from '../calendar.ts';

/** In a rule: the day that the answer is for. */
export const TODAY = 'today';

/**
 * In full months; in calendar years (2008 to any day of 2026 is 18); or from a calendar year to the one in which the year
 * around the second day began, for years that begin on a day `MM-DD`.
 */
export type Unit = 'months' | 'calendar-years' | `years-from-${string}`;

/** Whether so much time has passed from `start` (a day; a year where `startsInYear`) to the day `end`; `x.5` is more than x. */
export function reached(unit: Unit, cut: number, start: number, end: Day, startsInYear = false): boolean {
  if (unit === 'months') return monthsReached(cut, start) <= end;
  const endYear = unit === 'calendar-years' ? yearOf(end) : yearFrom(end, firstOf(unit));
  return endYear - (startsInYear ? start : yearOf(start)) >= cut;
}

/** The first day on which so many months have passed from a day. */
export const monthsReached = (cut: number, start: Day): Day => addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0);

/** On which day of the year (`MM-DD`) the years of a unit begin. */
export const firstOf = (unit: Unit): string => (unit === 'calendar-years' ? '01-01' : unit.slice('years-from-'.length));
