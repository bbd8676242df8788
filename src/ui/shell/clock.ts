/** The only place of the wizard that reads the clock. */
import { type Day, localDay, parseDay } from '#engine/calendar.ts';

/**
 * Today where the person is. A device whose clock stands before the day on which the rules were last checked is wrong:
 * then that day counts.
 */
export function today(checkedOn: string): Day {
  return Math.max(parseDay(localDay(new Date())) as Day, parseDay(checkedOn) as Day);
}

export function now(): number {
  return Date.now();
}
