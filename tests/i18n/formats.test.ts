import { describe, expect, test } from 'vitest';
import { formatDate, formatDigits, formatWords, monthNames } from '#i18n/dates.ts';
import { formatMoney, formatNumber } from '#i18n/numbers.ts';
import { text } from '#i18n/text.ts';

describe('money', () => {
  test.each([
    [22758.17, '22 758 kr'],
    [22758.5, '22 759 kr'],
    [0.1 + 0.2, '0 kr'],
    [1.005, '1 kr'],
    [999.999, '1 000 kr'],
    [0, '0 kr'],
  ])('%f is %s', (amount, kroner) => {
    expect(formatMoney(amount, 'kr').replaceAll('\u00A0', ' ')).toBe(kroner);
  });

  test('never breaks over two lines', () => {
    expect(formatMoney(1234567, 'kr')).toBe('1\u00A0234\u00A0567\u00A0kr');
  });
});

test.each([
  [999, '999'],
  [1000, '1 000'],
  [-1234.5, '−1 234,5'],
])('the number %f is written %s', (value, written) => {
  expect(formatNumber(value).replaceAll('\u00A0', ' ')).toBe(written);
});

describe('dates', () => {
  test.each([
    ['en', '01.05.2026 (1 May 2026)', 'May 2026'],
    ['nb', '01.05.2026 (1. mai 2026)', 'mai 2026'],
    ['uk', '01.05.2026 (1 травня 2026 року)', 'травень 2026 року'],
    ['ar', '01.05.2026 (1 مايو / أيار 2026)', 'مايو / أيار 2026'],
  ])('in %s stand in digits 0–9, then in words', (slug, day, month) => {
    const t = text(slug);
    expect(formatDate('2026-05-01', t).replace(/[\u2066-\u2069]/g, '')).toBe(day);
    expect(formatDate('2026-05', t).replace(/[\u2066-\u2069]/g, '')).toBe(month);
  });

  test('both ends of a year and of a month have their names', () => {
    expect(formatWords('2026-01-01', text('en'))).toBe('1 January 2026');
    expect(formatWords('2026-12-31', text('en'))).toBe('31 December 2026');
    expect(monthNames(text('nb'))).toHaveLength(12);
  });

  test.each(['2026-13-01', '2026-00', '01.05.2026', '2026-05-32', ''])('%j is refused', (date) => {
    expect(() => formatDigits(date)).toThrow('is not a date');
  });
});
