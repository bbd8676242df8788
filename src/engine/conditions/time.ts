/** How the time between two days is counted, and whether enough of it has passed. */
import { addMonths, type Day, schoolYearOf, yearOf } from '../calendar.ts';

/** In a rule: the day that the answer is for. */
export const TODAY = 'today';

/**
 * In full months; in calendar years (2008 to any day of 2026 is 18); or from a calendar year to the year in which the school
 * year around the second day began.
 */
export type Unit = 'months' | 'calendar-years' | 'school-years';

/** Whether so much time has passed from `start` (a day; a year where `startsInYear`) to the day `end`; `x.5` is more than x. */
export function reached(unit: Unit, cut: number, start: number, end: Day, startsInYear = false): boolean {
  if (unit === 'months') return addMonths(start, Math.floor(cut)) + (cut % 1 ? 1 : 0) <= end;
  const passed = (unit === 'school-years' ? schoolYearOf(end) : yearOf(end)) - (startsInYear ? start : yearOf(start));
  return passed >= cut;
}
