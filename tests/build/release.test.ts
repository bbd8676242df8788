/** The day of what is built: told, or of the last commit; never that of the clock. */
import { describe, expect, test } from 'vitest';
import { release } from '#build/release.ts';

describe('the day of a release', () => {
  test('is the one that SOURCE_DATE_EPOCH names, in universal time', () => {
    expect(release('2026-11-22', '1796083199').day).toBe('2026-11-30');
    expect(release('2026-11-22', '1796083200').day).toBe('2026-12-01');
  });

  test('is else that of a commit, or the one on which the rules were last checked', () => {
    expect(release('2026-11-22', undefined).day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test.each(['', 'yesterday', '-1', '1e9'])('cannot be "%s"', (epoch) => {
    expect(() => release('2026-11-22', epoch)).toThrow(`SOURCE_DATE_EPOCH is "${epoch}". Give seconds since 1970`);
  });
});
