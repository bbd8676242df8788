import { expect, test } from 'vitest';
import { compare } from '#tools/second-opinion/compare.ts';
import { people } from '../support/reach.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

/** People per programme. */
const COUNT = people(10_000);

// The programmes lie in two files, so that two of them run side by side.
test('a FEEL engine that is not ours comes to the same verdicts on the programmes that are asked after the results', {
  timeout: 600_000,
}, () => {
  const only = ({ askedFromResult }: { askedFromResult?: true }) => askedFromResult === true;
  const { mismatches, compared } = compare(ruleFiles, rulebook, { count: COUNT, only });
  expect(mismatches).toEqual([]);
  expect(compared).toBe(COUNT * rulebook.programmes.filter(only).length);
});
