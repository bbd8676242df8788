import { describe, expect, test } from 'vitest';
import { bytesPerLetter, ceilings } from '#tools/ceilings.ts';

describe('what the check may weigh', () => {
  test('40 kB at first in every language', () => {
    expect([1, 1.71, 3].map((bytes) => ceilings(bytes).firstView)).toEqual([40_000, 40_000, 40_000]);
  });

  test('letters of more bytes bring room, more of the same letters bring none', () => {
    const room = (text: string) => ceilings(bytesPerLetter([text])).whole - ceilings(1).whole;
    expect(room('rett')).toBe(0);
    expect(room('право')).toBe(20_000);
    expect(room('መብት')).toBe(40_000);
    expect(room('право'.repeat(100))).toBe(room('право'));
  });
});
