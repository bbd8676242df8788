/**
 * Days and months without a clock. A day is a whole number (days since 1970-01-01), so that days compare and subtract.
 * The engine never asks what day it is: `on` always comes in as an argument.
 */

/** A day number; integer. */
export type Day = number;

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH_PATTERN = /^(\d{4})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** The day number of a date that exists, else `undefined` (31 June, month 13, other spelling). */
export function parseDay(iso: string): Day | undefined {
  const match = DAY_PATTERN.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const ms = Date.UTC(year, month - 1, day);
  const back = new Date(ms);
  if (back.getUTCFullYear() !== year || back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day) return undefined;
  // Already whole; said so, V8 keeps it as a small integer, and with it the lists of periods that days stand in.
  return Math.trunc(ms / MS_PER_DAY);
}

/** First and last day of a month written `YYYY-MM`, else `undefined`. */
export function parseMonth(iso: string): { from: Day; to: Day } | undefined {
  if (!MONTH_PATTERN.test(iso)) return undefined;
  const from = parseDay(`${iso}-01`);
  return from === undefined ? undefined : { from, to: addMonths(from, 1) - 1 };
}

/** The calendar day of a moment, where the device is, as `YYYY-MM-DD`. The moment is an argument: no clock is read here. */
export function localDay(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A day number back as `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day of the month `months` later (or earlier); the last day of the month where that day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS_PER_DAY);
  const wanted = date.getUTCDate();
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MS_PER_DAY;
  const next = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 1) / MS_PER_DAY;
  return Math.min(first + wanted - 1, next - 1);
}

/** Whole months from one day to another; 0 when the second is not later. */
export function fullMonths(from: Day, to: Day): number {
  if (to <= from) return 0;
  const [a, b] = [new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return addMonths(from, months) <= to ? months : months - 1;
}

/** The calendar year that a day lies in. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The calendar year in which the year around a day began, where years begin on `first` (`MM-DD`), such as those of schools. */
export function yearFrom(day: Day, first: string): number {
  const date = new Date(day * MS_PER_DAY);
  const [month, wanted] = [Number(first.slice(0, 2)), Number(first.slice(3))];
  const isBefore = (date.getUTCMonth() + 1 - month || date.getUTCDate() - wanted) < 0;
  return date.getUTCFullYear() - (isBefore ? 1 : 0);
}
