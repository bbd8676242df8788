import type { Translate } from './translate.ts';

// Own tables: browsers have no date data for many of our languages, and print other calendars for
// some. Each month has two forms, since many languages bend it after a day ("1 травня").

const ofDate = [
  'ui.month.1.ofDate',
  'ui.month.2.ofDate',
  'ui.month.3.ofDate',
  'ui.month.4.ofDate',
  'ui.month.5.ofDate',
  'ui.month.6.ofDate',
  'ui.month.7.ofDate',
  'ui.month.8.ofDate',
  'ui.month.9.ofDate',
  'ui.month.10.ofDate',
  'ui.month.11.ofDate',
  'ui.month.12.ofDate',
];

const alone = [
  'ui.month.1.alone',
  'ui.month.2.alone',
  'ui.month.3.alone',
  'ui.month.4.alone',
  'ui.month.5.alone',
  'ui.month.6.alone',
  'ui.month.7.alone',
  'ui.month.8.alone',
  'ui.month.9.alone',
  'ui.month.10.alone',
  'ui.month.11.alone',
  'ui.month.12.alone',
];

const weekdays = ['ui.day.0', 'ui.day.1', 'ui.day.2', 'ui.day.3', 'ui.day.4', 'ui.day.5', 'ui.day.6'];

/** The names of the twelve months as they stand alone, for a list to choose from. */
export function monthNames(t: Translate): string[] {
  return alone.map((key) => t(key));
}

/** The name of a month (1 to 12) as it stands after a day. */
export const monthOfDate = (month: number, t: Translate): string => t(ofDate[month - 1] as string);

/** `2026-05-01` as `01.05.2026`. */
export function formatDigits(date: string): string {
  const [year, month, day] = split(date);
  return `${day}.${month}.${year}`;
}

/** `2026-05-01` as `1 May 2026`; `2026-05` as `May 2026`. */
export function formatWords(date: string, t: Translate): string {
  const [year, month, day] = split(date);
  const index = Number(month) - 1;
  if (day === undefined) return t('ui.date.month', { month: t(alone[index] as string), year });
  return t('ui.date.words', { day: Number(day), month: t(ofDate[index] as string), year });
}

/** `2026-05-04` as `May 2026`, in the form that the month has in a date: "since May 2026". */
export function formatMonthOfDate(date: string, t: Translate): string {
  const [year, month] = split(date);
  return t('ui.date.month', { month: t(ofDate[Number(month) - 1] as string), year });
}

/** `2026-12-01` as `01.12.2026 (Tuesday 1 December 2026)`: for a day that somebody must keep. */
export function formatWeekday(date: string, t: Translate): string {
  // Day 0 of the week is Sunday, as JavaScript counts.
  const weekday = t(weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] as string);
  return t('ui.date.day', { digits: formatDigits(date), weekday, words: formatWords(date, t) });
}

/** `2026-05-01` as `01.05.2026 (1 May 2026)`; a month alone in words only. */
export function formatDate(date: string, t: Translate): string {
  if (date.length === 7) return formatWords(date, t);
  return t('ui.date.full', { digits: formatDigits(date), words: formatWords(date, t) });
}

function split(date: string): [year: string, month: string, day: string | undefined] {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?$/.exec(date);
  if (!found) throw new Error(`"${date}" is not a date. Write it as YYYY-MM-DD or YYYY-MM.`);
  return [found[1] as string, found[2] as string, found[3]];
}
