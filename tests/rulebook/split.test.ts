import { expect, test } from 'vitest';
import {
  arrivedQuestionRules,
  arrivedRules,
  joinRules,
  questionRules,
  resultRules,
  sentQuestionRules,
  sentRules,
  withoutSettled,
} from '#rulebook/split.ts';
import { rulebook } from '../support/rulebook.ts';

test('the two parts of the rulebook make the whole again, but for the domains of the facts, which no page reads', () => {
  expect(joinRules(questionRules(rulebook), resultRules(rulebook))).toEqual({ ...rulebook, facts: {} });
});

test('what is sent arrives whole, and weighs less', () => {
  const rules = resultRules(rulebook);
  const first = questionRules(rulebook);
  const sent = sentRules(rules, first.nodes.length);
  expect(arrivedRules(sent)).toEqual(rules);
  expect(JSON.stringify(sent).length).toBeLessThan(JSON.stringify(rules).length * 0.9);
  expect(arrivedQuestionRules(sentQuestionRules(first))).toEqual(first);
});

test('limits and amounts travel only where a text needs one of several values, or somebody is paid', () => {
  const [changing, settled] = [
    { unit: 'age', values: [[0, 67] as const, [9, 70] as const] },
    { unit: 'age', values: [[0, 18] as const] },
  ];
  const { limits, parameters } = withoutSettled(
    { ...rulebook, limits: { 'named.changes': changing, 'unnamed.changes': changing, 'named.settled': settled } },
    new Set(['named.changes', 'named.settled', 'basic-amount.half']),
  );
  expect(Object.keys(limits)).toEqual(['named.changes']);
  expect(Object.keys(parameters)).toContain('basic-amount.half');
  expect(Object.keys(parameters)).toContain('child-benefit.per-child');
  expect(Object.keys(parameters)).not.toContain('citizenship.fee');
});

test('the part for the questions holds no reasons', () => {
  const text = JSON.stringify(questionRules(rulebook));
  expect(text).not.toContain('integration-act');
  expect(text.length).toBeLessThan(JSON.stringify(rulebook).length * 0.7);
});
