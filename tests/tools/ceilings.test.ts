import { describe, expect, test } from 'vitest';
import { bytesPerLetter, ceilings, FIRST_VIEW, WHOLE } from '#tools/ceilings.ts';

describe('what the check may weigh', () => {
  test('the same at first in every language, at most 40 kB', () => {
    expect([1, 1.71, 3].map((bytes) => ceilings(bytes, true).firstView)).toEqual([FIRST_VIEW, FIRST_VIEW, FIRST_VIEW]);
    expect(FIRST_VIEW).toBeLessThanOrEqual(40_000);
  });

  test('letters of more bytes bring room, more of the same letters bring none', () => {
    const room = (text: string) => ceilings(bytesPerLetter([text]), false).whole - ceilings(1, false).whole;
    expect(room('rett')).toBe(0);
    expect(room('право')).toBe(WHOLE.byte);
    expect(room('መብት')).toBe(2 * WHOLE.byte);
    expect(room('право'.repeat(100))).toBe(room('право'));
  });

  test('what is translated may be longer than what it is translated from', () => {
    expect(ceilings(1, true).whole - ceilings(1, false).whole).toBe(WHOLE.translated);
  });
});
