import { describe, expect, test } from 'vitest';
import { caseOf } from '#check/case.ts';
import { dropStale } from '#check/navigation.ts';
import { offeredBy } from '#check/offered.ts';
import { evaluate } from '#engine/verdict.ts';
import { pendingQuestions, replay, situationOf } from '#questions/next-question.ts';
import { questionOf } from '#questions/questions.ts';
import { answerAll, refugee, setting, started } from './setting.ts';

const { engine, on } = setting;
const { answers } = answerAll(started(), refugee);
const half = { situation: 'protection', permit: 'refugee', permitGrantedOn: '2026-03', age: '25-54' };

/** A path as plain values. */
const plain = ({ asked, next, exit, dropped }: ReturnType<typeof replay>) => ({
  asked: asked.map(({ id }) => id),
  next: next?.id,
  exit,
  dropped,
});

test('the same answers make the same case, other answers and another setting make another', () => {
  const current = caseOf(setting, half);
  expect(caseOf(setting, half)).toBe(current);
  expect(caseOf(setting, { ...half })).not.toBe(current);
  expect(caseOf({ ...setting, on: on + 1 }, half)).not.toBe(current);
});

test('answers that made a case cannot be changed under it', () => {
  const own: Record<string, string> = { ...half };
  caseOf(setting, own);
  expect(() => {
    own['age'] = '18-24';
  }).toThrow(TypeError);
});

describe.each([
  ['no answers', {}],
  ['some answers', half],
  ['all answers', answers],
  ['an answer ahead of its turn', { situation: 'protection', permit: 'refugee', housing: 'reception-centre' }],
  ['an answer that no longer applies', { situation: 'protection', permit: 'eea-citizen', permitGrantedOn: '2026-03' }],
  ['an exit', { situation: 'protection', permit: 'visitor', age: '25-54' }],
])('%s', (_, given) => {
  const current = caseOf(setting, { ...given });

  test('give what is worked out without a case', () => {
    const situation = situationOf(engine, given, on);
    expect(current.situation().knowledge).toEqual(situation.knowledge);
    expect(current.pending()).toEqual(pendingQuestions(engine, given, on));
    for (const programme of engine.rulebook.programmes)
      expect(current.pending(programme.id)).toEqual(pendingQuestions(engine, given, on, programme));
  });

  test('give the same verdicts after much else was asked of the situation', () => {
    for (const { id } of engine.rulebook.programmes) current.pending(id);
    const fresh = situationOf(engine, given, on);
    for (const programme of engine.rulebook.programmes)
      expect(evaluate(current.situation(), programme)).toEqual(evaluate(fresh, programme));
  });

  test('lead where a replay of what is left of them leads', () => {
    const { current: left } = dropStale(setting, { ...given });
    expect(plain(left.path)).toEqual(plain(replay(engine, left.answers, on)));
  });
});

test('what is asked for twice is worked out once', () => {
  const current = caseOf(setting, { ...half });
  expect(current.situation()).toBe(current.situation());
  expect(current.pending()).toBe(current.pending());
  expect(current.pending('citizenship')).toBe(current.pending('citizenship'));
  expect(current.pending('citizenship')).not.toBe(current.pending('kindergarten'));
});

test('a question looks the same when one comes back to it', () => {
  const path = caseOf(setting, answers).path.asked;
  expect(path.length).toBeGreaterThan(5);
  path.forEach((question, place) => {
    const before = Object.fromEntries(path.slice(0, place).map(({ id }) => [id, answers[id] as string]));
    const then = offeredBy(caseOf(setting, before), questionOf(engine, question.id)).options;
    const now = offeredBy(caseOf(setting, answers), questionOf(engine, question.id)).options;
    expect(now).toEqual(then);
  });
});
