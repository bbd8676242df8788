import { describe, expect, test } from 'vitest';
import { readFacts } from '#rulebook/read-facts.ts';
import { rulebook } from '../support/rulebook.ts';

describe('facts that are not what they may be are refused by name', () => {
  test.each([
    ['an unknown fact', { shoeSize: 43 }, /^shoeSize: found 43, allowed is one of the facts: permit, age,/],
    ['a value outside the list', { sex: 'male' }, 'sex: found "male", allowed is one of woman, man, other.'],
    ['an age beyond the domain', { age: 121 }, 'age: found 121, allowed is a whole number from 0 to 120.'],
    ['an age with a fraction', { age: 17.5 }, 'age: found 17.5, allowed is a whole number from 0 to 120.'],
    ['an age as text', { age: '17' }, 'age: found "17", allowed is a whole number from 0 to 120.'],
    [
      'a day that does not exist',
      { appliedOn: '2026-02-30' },
      /^appliedOn: found "2026-02-30", allowed is a date that exists/,
    ],
    ['a yes in words', { livesWithParents: 'yes' }, 'livesWithParents: found "yes", allowed is true or false.'],
    ['null, which is not the same as unknown', { age: null }, /^age: found null/],
    ['children without months', { childrenBorn: [2] }, /^childrenBorn: found \[2\]/],
    ['a name that every object has', { constructor: 1 }, /^constructor: found 1/],
    ['no facts at all', 'permit', /^facts: found "permit"/],
    ['a list', [], /^facts: found \[\]/],
  ])('%s', (_story, facts, message) => {
    expect(() => readFacts(rulebook.facts, facts)).toThrow(message);
  });
});

test('a fact that is not given stays unknown', () => {
  expect(readFacts(rulebook.facts, { age: undefined })).toEqual({});
});

test('a date known to the month is every day of it', () => {
  expect(readFacts(rulebook.facts, { appliedOn: '2026-05' })).toEqual({ appliedOn: { from: 20_574, to: 20_604 } });
});
