import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseOf } from '#check/case.ts';
import { progressOf, questionsLeft } from '#check/progress.ts';
import { isAnswer, knowledgeOf, UNKNOWN } from '#questions/answers.ts';
import { openFacts, pendingQuestions, situationOf, visibleOptions } from '#questions/next-question.ts';
import { questionOf } from '#questions/questions.ts';
import { tenPeople } from '../support/ten-people.ts';
import { setting } from './setting.ts';

/** The same people in each run, so that a red run can be looked at; change it to meet others. */
const SEED = 20261127;
const MONTHS = ['2022-05', '2024-08', '2025-11', '2026-03', '2026-10'];

test('what is promised about the questions left holds, whatever one answers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (choices) => {
      const answers: Record<string, string> = {};
      const promises: { asked: number; from: number; to: number }[] = [];
      for (const choice of choices) {
        const [question] = pendingQuestions(setting.engine, answers, setting.on);
        if (!question) break;
        const left = questionsLeft(setting, answers);
        if (left) promises.push({ ...left, asked: Object.keys(answers).length });
        const options = visibleOptions(
          question,
          openFacts(situationOf(setting.engine, answers, setting.on)),
          knowledgeOf(setting.engine.rulebook, answers),
        );
        const values = [
          UNKNOWN,
          ...options.filter(({ exit }) => !exit).map(({ value }) => value),
          ...(question.kind === 'month' ? MONTHS : []),
        ];
        answers[question.id] = values[choice % values.length] as string;
      }
      const asked = Object.keys(answers).length;
      const broken = promises.filter((told) => asked - told.asked < told.from || asked - told.asked > told.to);
      expect(
        broken.map(
          (told) => `after ${told.asked} answers: ${told.from} to ${told.to} left, ${asked - told.asked} came`,
        ),
        `answers: ${JSON.stringify(answers)}`,
      ).toEqual([]);
    }),
    { numRuns: 150, seed: SEED },
  );
});

test('nothing is said while many questions are open', () => {
  expect(questionsLeft(setting, {})).toBeUndefined();
});

describe.each(Object.entries(tenPeople))('%s is told', (_, given) => {
  let answers: Record<string, string> = {};
  const told: { at: number; of: number }[] = [];
  for (let next = caseOf(setting, answers).path.next; next; next = caseOf(setting, answers).path.next) {
    told.push(progressOf(caseOf(setting, answers), next));
    const answer = given[next.id];
    const fits = isAnswer(setting.engine.rulebook, next, answer, setting.on);
    answers = { ...answers, [next.id]: fits ? answer : UNKNOWN };
  }
  const asked = told.length;

  test('the number of each question', () => {
    expect(told.map(({ at }) => at)).toEqual(told.map((_, place) => place + 1));
  });

  test('a length that is nearly right from the second question on, and at the last', () => {
    expect(Math.abs((told[1]?.of ?? 0) - asked), told.map(({ of }) => of).join()).toBeLessThanOrEqual(2);
    expect(told.at(-1)?.of).toBeLessThanOrEqual(asked + 2);
  });

  test('a length that does not jump: never by more than four', () => {
    const jumps = told.slice(1).map(({ of }, place) => Math.abs(of - (told[place]?.of ?? 0)));
    expect(Math.max(...jumps), told.map(({ of }) => of).join()).toBeLessThanOrEqual(4);
  });

  test('the same when they come back to a question', () => {
    const current = caseOf(setting, answers);
    expect(current.path.asked.map((question) => progressOf(current, question))).toEqual(told);
  });
});

test('the first question tells the same number to everybody, before any rule is there', () => {
  expect(progressOf(caseOf(setting, {}), questionOf(setting.engine, 'situation'))).toEqual({ at: 1, of: 7 });
});
