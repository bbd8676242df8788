import { expect, test } from 'vitest';
import { addMonths, formatDay, fullMonths, parseDay, parseMonth, yearFrom } from '#engine/calendar.ts';

const day = (iso: string) => parseDay(iso) as number;

test.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2026-13-01', false],
  ['2026-06-31', false],
  ['2026-6-1', false],
  ['1 June 2026', false],
])('%s is a day that exists: %s', (iso, exists) => {
  expect(parseDay(iso) !== undefined).toBe(exists);
});

test('a month runs from its first day to its last', () => {
  const february = parseMonth('2024-02') as { from: number; to: number };
  expect([formatDay(february.from), formatDay(february.to)]).toEqual(['2024-02-01', '2024-02-29']);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-08-31', -6, '2026-02-28'],
  ['2025-11-22', 12, '2026-11-22'],
  ['2024-02-29', 12, '2025-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(formatDay(addMonths(day(from), months))).toBe(to);
});

test.each([
  ['2026-01-15', '2026-02-14', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2024-11-22', '2026-11-21', 23],
  ['2024-11-22', '2026-11-22', 24],
  ['2026-01-31', '2026-02-28', 1],
  ['2026-05-01', '2026-04-01', 0],
])('from %s to %s are %i full months', (from, to, months) => {
  expect(fullMonths(day(from), day(to))).toBe(months);
});

test.each([
  ['2026-07-31', '08-01', 2025],
  ['2026-08-01', '08-01', 2026],
  ['2026-04-14', '04-15', 2025],
  ['2026-04-15', '04-15', 2026],
  ['2026-01-01', '01-01', 2026],
])('%s lies in a year from %s that began in %i', (iso, first, year) => {
  expect(yearFrom(day(iso), first)).toBe(year);
});
