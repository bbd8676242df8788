import { describe, expect, test } from 'vitest';
import { resolveLimits } from '#rulebook/limits.ts';
import { readRulebook } from '#rulebook/load.ts';
import { upcoming } from '#rulebook/upcoming.ts';

const ruleFiles = readRulebook('src/rulebooks/norway');
const ahead = upcoming(ruleFiles, '2026-11-22');

describe('what the rules say about days to come', () => {
  test('the rise of the age is adopted and has no date: the figure, the row that ends and the one that begins', () => {
    const rise = ahead.filter((one) => JSON.stringify(one).includes('introduction-programme.oldest'));
    expect(rise).toEqual([
      {
        what: 'limit',
        name: 'introduction-programme.oldest',
        value: 60,
        on: null,
        sources: ['integration-act-2025.all'],
      },
    ]);
    expect(ahead).toContainEqual(
      expect.objectContaining({ programme: 'introduction-programme', row: 'over-60', on: null, change: 'begins' }),
    );
    expect(ahead).toContainEqual(
      expect.objectContaining({ programme: 'introduction-programme', row: 'exactly-55', on: null, change: 'ends' }),
    );
  });

  test('a row ends on the day after its last one', () => {
    const dated = resolveLimits(ruleFiles).programmes.flatMap(({ rows }) => rows.map(({ to }) => to));
    const ends = ahead.filter((one) => one.what === 'row' && one.change === 'ends' && one.on !== null);
    expect(ends.length).toBeGreaterThan(0);
    for (const { on } of ends) expect(dated).not.toContain(on);
  });

  test('the nearest first, what has no date last, nothing that is past', () => {
    const days = ahead.map(({ on }) => on ?? '9999');
    expect(days).toEqual([...days].sort());
    expect(days.every((day) => day > '2026-11-22')).toBe(true);
    expect(upcoming(ruleFiles, '2028-07-01').length).toBeLessThan(ahead.length);
  });
});
