import { describe, expect, test } from 'vitest';
import { cellOfValue, type ValuesTerm, valuesTerm, valuesTest } from '#engine/conditions/values.ts';
import type { Known } from '#engine/knowledge.ts';

/** A term of a fact with so many values, of which rules name the first two and tell them apart. */
function term(count: number): ValuesTerm {
  const values = Array.from({ length: count }, (_, n) => `v${n}`);
  const tests = ['v0', 'v1'].map((value) => ({ kind: 'values' as const, fact: 'f', values: [value] }));
  return valuesTest.term(tests as [(typeof tests)[0], ...typeof tests], () => values);
}
const possible = (one: ValuesTerm, known?: Known) => valuesTerm.possible(one, { f: known }, 0);

describe('a fact with more values than can be listed', () => {
  const many = term(100);

  test('lists those that rules name; the others share a cell', () => {
    expect(many).toMatchObject({ values: ['v0', 'v1'], cellOf: [0, 1], others: { cell: 2, count: 98 } });
    expect(valuesTerm.cellCount(many)).toBe(3);
    expect(['v0', 'v1', 'v2', 'v99'].map((value) => cellOfValue(many, value))).toEqual([0, 1, 2, 2]);
  });

  test('any value but some leaves the cells of all others', () => {
    expect(possible(many, { noneOf: ['v0', 'v50'] })).toBe(0b110);
    expect(possible(many, { noneOf: ['v0', 'v1'] })).toBe(0b100);
  });

  test('where every other value is ruled out, their cell is too', () => {
    const noneOf = Array.from({ length: 98 }, (_, n) => `v${n + 2}`);
    expect(possible(many, { noneOf })).toBe(0b011);
  });
});

test('up to sixty values are all listed, and what is known of them comes to the same', () => {
  const few = term(60);
  expect(few.values).toHaveLength(60);
  expect(few.others).toBeUndefined();
  for (const known of [undefined, { oneOf: ['v0'] }, { oneOf: ['v1', 'v7'] }, { noneOf: ['v0'] }])
    expect(possible(few, known)).toBe(possible(term(61), known));
});
