import { expect, test } from 'vitest';
import { openingRules } from '#rulebook/opening.ts';
import { rulebook } from '../support/rulebook.ts';

test('the first part holds the opening questions, and nothing that turns on a rule', () => {
  const { questions, programmes, nodes, terms } = openingRules(rulebook);
  expect(questions).toEqual(rulebook.questions.filter(({ opening }) => opening));
  expect(questions.length).toBeGreaterThan(0);
  expect([programmes, nodes, terms]).toEqual([[], [], []]);
  expect(JSON.stringify(openingRules(rulebook)).length).toBeLessThan(JSON.stringify(rulebook).length * 0.05);
});
