import { expect, test } from 'vitest';
import { pastReasons } from '#rulebook/past-reasons.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const pastOn = (checkedOn: string) => pastReasons({ ...rulebook, checkedOn });

/** Every row with the key of its reason, and its last day where it has one. */
const rows = ruleFiles.programmes.flatMap(({ programme, rows }) =>
  rows.map(({ id, reason = id, to }) => ({ key: `reason.${programme}.${reason}`, to })),
);

test('a reason is of the past from the day after its last row ended, and not a day before', () => {
  expect(rows.find(({ key }) => key === 'reason.school.before-the-act')?.to).toBe('2024-07-31');
  expect(pastOn('2024-07-31').has('reason.school.before-the-act')).toBe(false);
  expect(pastOn('2024-08-01').has('reason.school.before-the-act')).toBe(true);
});

test('all rows of a reason of the past have ended', () => {
  const past = pastReasons(rulebook);
  expect(past.size).toBeGreaterThan(20);
  const held = rows.filter(({ key, to }) => past.has(key) && (to === undefined || String(to) >= rulebook.checkedOn));
  expect(held).toEqual([]);
});
