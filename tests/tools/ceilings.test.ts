import { describe, expect, test } from 'vitest';
import { bytesPerLetter, ceilings, WHOLE } from '#tools/ceilings.ts';

describe('what the check may weigh', () => {
  test('at first the same in every language, and no more than 40 kB', () => {
    const first = [1, 1.71, 3].map((bytes) => ceilings(bytes).firstView);
    expect(new Set(first).size).toBe(1);
    expect(Math.max(...first)).toBeLessThanOrEqual(40_000);
  });

  test('letters of more bytes bring room, more of the same letters bring none', () => {
    const room = (text: string) => ceilings(bytesPerLetter([text])).whole - ceilings(1).whole;
    expect(room('rett')).toBe(0);
    expect(room('право')).toBe(WHOLE.byte);
    expect(room('መብት')).toBe(2 * WHOLE.byte);
    expect(room('право'.repeat(100))).toBe(room('право'));
  });
});
