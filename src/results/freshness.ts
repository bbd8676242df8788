/** How old the rules and their sources are on the day of the check. */
import { type Day, parseDay } from '#engine/calendar.ts';

type Reviewed = { reviewBy: string };

const OLD_AFTER_DAYS = 90;

/** Whether a cited text is past the day by which it should have been looked up again. */
export function mustBeCheckedAgain(sources: readonly Reviewed[], on: Day): boolean {
  return sources.some(({ reviewBy }) => on > (parseDay(reviewBy) as Day));
}

/** Whether the rules of this copy of the site were last checked so long ago that the page warns. */
export function isOldCopy(checkedOn: string, on: Day): boolean {
  return on - (parseDay(checkedOn) as Day) > OLD_AFTER_DAYS;
}
