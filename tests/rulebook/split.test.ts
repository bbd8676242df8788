import { expect, test } from 'vitest';
import { joinRules, questionRules, resultRules } from '#rulebook/split.ts';
import { rulebook } from '../support/rulebook.ts';

test('the two parts of the rulebook make the whole again, but for the domains of the facts, which no page reads', () => {
  expect(joinRules(questionRules(rulebook), resultRules(rulebook))).toEqual({ ...rulebook, facts: {} });
});

test('the part for the questions holds no reasons', () => {
  const text = JSON.stringify(questionRules(rulebook));
  expect(text).not.toContain('integration-act');
  expect(text.length).toBeLessThan(JSON.stringify(rulebook).length * 0.7);
});
