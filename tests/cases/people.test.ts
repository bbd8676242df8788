import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { OUTCOMES } from '#engine/rulebook.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { check } from '../support/rulebook.ts';

// Whole lives: one person, and what several programmes must say together. Where readings of the law differ, an expectation is a
// list of outcomes that are all right.

const outcome = z.enum(OUTCOMES);
const Person = z.strictObject({
  id: z.string(),
  story: z.string(),
  on: z.string(),
  facts: z.record(z.string(), z.unknown()),
  throws: z.array(z.string()).min(1).optional().describe('facts that cannot both be true; both are named'),
  expect: z
    .record(
      z.string(),
      z.strictObject({ outcome: z.array(outcome).min(1), missing: z.array(z.string()).optional(), law: z.string() }),
    )
    .optional(),
});
const people = z
  .array(Person)
  .parse(parse(readFileSync(new URL('./people/people.yaml', import.meta.url), 'utf8'), { schema: 'core' }));

const checked = ({ facts, on }: (typeof people)[number]) => check(facts as Facts, { on });

describe.each(people.filter(({ throws }) => !throws))('$id: $story', (person) => {
  test.each(Object.entries(person.expect ?? {}))('%s', (programme, then) => {
    const result = checked(person).results.find((one) => one.programme === programme);
    expect(then.outcome).toContain(result?.outcome);
    if (then.missing) expect(result?.missing.toSorted()).toEqual(then.missing.toSorted());
  });
});

test.each(people.filter(({ throws }) => throws))('$id: $story', (person) => {
  for (const fact of person.throws ?? []) expect(() => checked(person)).toThrow(fact);
});

test('nobody is listed twice or without an expectation', () => {
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  expect(people.filter((person) => !person.throws && Object.keys(person.expect ?? {}).length === 0)).toEqual([]);
});
