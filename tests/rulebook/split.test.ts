import { expect, test } from 'vitest';
import { packRows, unpackRows } from '#rulebook/row-names.ts';
import { joinRules, questionRules, resultRules } from '#rulebook/split.ts';
import { rulebook } from '../support/rulebook.ts';

test('the two parts of the rulebook make the whole again', () => {
  expect(joinRules(questionRules(rulebook), resultRules(rulebook))).toEqual(rulebook);
});

test('rows get their whole names back', () => {
  const rules = resultRules(rulebook);
  expect(unpackRows(packRows(rules))).toEqual(rules);
  expect(JSON.stringify(packRows(rules))).not.toContain('norwegian-training.');
});

test('the part for the questions holds no reasons', () => {
  const text = JSON.stringify(questionRules(rulebook));
  expect(text).not.toContain('integration-act');
  expect(text.length).toBeLessThan(JSON.stringify(rulebook).length * 0.7);
});
