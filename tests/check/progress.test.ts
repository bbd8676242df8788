import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsLeft } from '#check/progress.ts';
import { knowledgeOf, UNKNOWN } from '#questions/answers.ts';
import { openFacts, pendingQuestions, situationOf, visibleOptions } from '#questions/next-question.ts';
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
