/** How old the rules and their sources are on the day of the check. */
import { type Day, parseDay } from '#engine/calendar.ts';

type Reviewed = { reviewBy: string };

/** So long after the rules were checked a copy of the site is old. */
const OLD_AFTER_DAYS = 90;

/** Whether a cited text is past the day by which it should have been looked up again. */
export function mustBeCheckedAgain(sources: readonly Reviewed[], on: Day): boolean {
  return sources.some(({ reviewBy }) => on > (parseDay(reviewBy) as Day));
}

/** The first day on which pages warn: the rules were checked long ago, or a text is past the day by which it should have been looked up. */
export function oldFrom(checkedOn: string, sources: readonly Reviewed[]): Day {
  const last = [
    (parseDay(checkedOn) as Day) + OLD_AFTER_DAYS,
    ...sources.map(({ reviewBy }) => parseDay(reviewBy) as Day),
  ];
  return Math.min(...last) + 1;
}
