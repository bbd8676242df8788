import { describe, expect, test } from 'vitest';
import { LONGEST_AWAY_MS, readSaved, writeSaved } from '#check/saved-answers.ts';
import { setting } from './setting.ts';

const now = 1_800_000_000_000;
const { rulebook } = setting.engine;
const rules = rulebook.checkedOn;
const at = { rulebook, now, on: setting.on };
const DAY_MS = 24 * 60 * 60_000;
const answers = { permit: 'refugee', permitGrantedOn: '2026-03', age: 'unknown' };

test('what was written is read back', () => {
  expect(readSaved(writeSaved(answers, 'review', rules, now), at)).toEqual({
    kind: 'answers',
    answers,
    screen: 'review',
  });
});

test('the topic is read back, and one that there is no longer stands for the whole check', () => {
  const topicIn = (topic: string) => {
    const found = readSaved(writeSaved({}, 'permit', rules, now, topic), at);
    return found.kind === 'answers' ? found.topic : found.kind;
  };
  expect(topicIn('driving')).toBe('driving');
  expect(topicIn('flying')).toBeUndefined();
});

test('nothing kept is nothing', () => {
  expect(readSaved(null, at)).toEqual({ kind: 'nothing' });
});

test('30 minutes out of sight is the limit', () => {
  expect(readSaved(writeSaved(answers, 'review', rules, now - LONGEST_AWAY_MS), at).kind).toBe('answers');
  expect(readSaved(writeSaved(answers, 'review', rules, now - LONGEST_AWAY_MS - 1), at)).toEqual({ kind: 'expired' });
});

test('a clock that was put back by a day at most has lost nothing', () => {
  for (const ahead of [1, DAY_MS])
    expect(readSaved(writeSaved(answers, 'review', rules, now + ahead), at).kind).toBe('answers');
  expect(readSaved(writeSaved(answers, 'review', rules, now + DAY_MS + 1), at).kind).toBe('unusable');
});

test('answers to other rules are told apart from what cannot be read', () => {
  expect(readSaved(writeSaved(answers, 'review', '2026-10-01', now), at)).toEqual({ kind: 'outdated' });
});

describe('what does not fit is not repaired', () => {
  test.each([
    ['no screen', JSON.stringify({ v: 1, rules, seen: now, answers })],
    ['not JSON', '{'],
    ['no object', '"permit"'],
    ['null', 'null'],
    ['another version', JSON.stringify({ v: 2, rules, seen: now, answers })],
    ['a time that has not come by far', writeSaved(answers, 'review', rules, now + DAY_MS + 1)],
    ['an unknown question', writeSaved({ shoeSize: '43' }, 'review', rules, now)],
    ['an unknown answer', writeSaved({ permit: 'king' }, 'review', rules, now)],
    ['a month that does not exist', writeSaved({ permitGrantedOn: '2026-13' }, 'review', rules, now)],
    ['a month to come', writeSaved({ permitGrantedOn: '2030-01' }, 'review', rules, now)],
    ['an answer that is no text', JSON.stringify({ v: 1, rules, seen: now, answers: { permit: 1 }, screen: 'age' })],
    ['a topic that is no text', JSON.stringify({ v: 1, rules, seen: now, answers, screen: 'age', topic: 1 })],
    ['answers in a list', JSON.stringify({ v: 1, rules, seen: now, answers: ['refugee'], screen: 'age' })],
  ])('%s', (_, text) => {
    expect(readSaved(text, at)).toEqual({ kind: 'unusable' });
  });
});
