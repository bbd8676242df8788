/** The only place that reads the clock. */
import { type Day, parseDay } from '../engine/calendar.ts';

/**
 * Today where the person is. A device whose clock stands before the day on which the rules were last checked is wrong:
 * then that day counts.
 */
export function today(checkedOn: string): Day {
  const date = new Date();
  const iso = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return Math.max(parseDay(iso) ?? 0, parseDay(checkedOn) as Day);
}

export function now(): number {
  return Date.now();
}
