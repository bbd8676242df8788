import { expect, test } from 'vitest';
import { figure } from './figures.ts';
import { figuresOf } from './figures-reporter.ts';

test('figures of one name are added up, or the most of them is kept', () => {
  const tests = [{ meta: {} }, { meta: {} }];
  const [one, other] = tests as [(typeof tests)[0], (typeof tests)[0]];
  figure(one, 'inputs', 2);
  figure(one, 'inputs', 3);
  figure(other, 'inputs', 5);
  figure(one, 'longest, ms', 7, 'most');
  figure(other, 'longest, ms', 4, 'most');
  figure(other, 'requests', 0);
  expect([...figuresOf(tests.map(({ meta }) => meta))].map(([name, { value }]) => [name, value])).toEqual([
    ['inputs', 10],
    ['longest, ms', 7],
    ['requests', 0],
  ]);
});
