import { expect, test } from 'vitest';
import { lastWhere } from '#engine/last-where.ts';

test.each([
  { list: [1, 5, 3, 8], found: 3, what: 'the last of several that pass' },
  { list: [2, 9], found: 2, what: 'the only one that passes' },
  { list: [7, 9], found: undefined, what: 'nothing where none passes' },
  { list: [], found: undefined, what: 'nothing in an empty list' },
])('finds $what', ({ list, found }) => {
  expect(lastWhere(list, (one) => one < 5)).toBe(found);
});
