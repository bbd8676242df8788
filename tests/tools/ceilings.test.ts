import { describe, expect, test } from 'vitest';
import { bytesPerLetter, ceilings } from '#tools/ceilings.ts';

const today = { all: 40, main: 10 };
const cyrillic = 1.78;

describe('what the check may weigh', () => {
  test('40 programmes in Cyrillic letters: 54.5 kB at first and no more than 156 kB in all', () => {
    const { firstView, whole } = ceilings(today, cyrillic);
    expect(firstView).toBe(54_500);
    expect(whole).toBeGreaterThan(148_000);
    expect(whole).toBeLessThanOrEqual(156_000);
  });

  test('a programme more brings its own room, at first only if it is asked about at once', () => {
    const before = ceilings(today, cyrillic);
    const later = ceilings({ all: 41, main: 10 }, cyrillic);
    const main = ceilings({ all: 41, main: 11 }, cyrillic);
    expect(later.whole - before.whole).toBe(1_850);
    expect(later.firstView).toBe(before.firstView);
    expect(main.firstView - before.firstView).toBe(1_000);
  });

  test('letters of more bytes bring room, more of the same letters bring none', () => {
    const room = (text: string) => ceilings(today, bytesPerLetter([text])).whole - ceilings(today, 1).whole;
    expect(room('rett')).toBe(0);
    expect(room('право')).toBe(8_000);
    expect(room('መብት')).toBe(16_000);
    expect(room('право'.repeat(100))).toBe(room('право'));
  });
});
