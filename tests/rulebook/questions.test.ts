import { describe, expect, test } from 'vitest';
import { compileQuestions } from '#rulebook/compile-questions.ts';
import type { WrittenQuestion } from '#rulebook/fact-schemas.ts';
import { ruleFiles } from '../support/rulebook.ts';

const HOURS = 'introduction-programme.working-hours';
const source = 'integration-act.8';

/** What the options about work say about the hours, where the limit has these values. */
function hours(values: { from: string; value: number; source: string }[]) {
  const limits = { ...ruleFiles.limits, [HOURS]: { unit: 'hours' as const, values } };
  const files = { ...ruleFiles, limits };
  const question = compileQuestions(files, { main: [], all: [] }).find(({ id }) => id === 'programmeStatus');
  return question?.options.flatMap(({ sets: { weeklyWorkHours } }) => weeklyWorkHours ?? []);
}

describe('an option that names a limit', () => {
  test('reaches up to the limit, or begins at it', () => {
    expect(hours([{ from: '2024-02-01', value: 30, source }])).toEqual([
      { from: 0, to: 0 },
      { from: 30, to: 60 },
      { from: 1, to: 29 },
    ]);
    expect(hours([{ from: '2024-02-01', value: 25, source }])).toEqual([
      { from: 0, to: 0 },
      { from: 25, to: 60 },
      { from: 1, to: 24 },
    ]);
  });

  test('cannot read a limit that has two values, for an option says the same on every day', () => {
    const two = [
      { from: '2024-02-01', value: 30, source },
      { from: '2027-01-01', value: 25, source },
    ];
    expect(() => hours(two)).toThrow(
      `questions.yaml: question "programmeStatus" reads the limit "${HOURS}", which has 2 values.`,
    );
  });
});

test('an option about more months than a limit begins one above it', () => {
  const trips = compileQuestions(ruleFiles, { main: [], all: [] }).find(({ id }) => id === 'tripToUkraine');
  const months = trips?.options.flatMap(({ sets: { monthsAbroadLastYear } }) => monthsAbroadLastYear ?? []);
  expect(months).toEqual([
    { from: 7, to: 12 },
    { from: 0, to: 6 },
    { from: 0, to: 6 },
    { from: 0, to: 6 },
  ]);
});

describe('an opening question', () => {
  const [first, second, ...rest] = ruleFiles.questions.questions as [
    WrittenQuestion,
    WrittenQuestion,
    ...WrittenQuestion[],
  ];
  const compiled = (...questions: WrittenQuestion[]) =>
    compileQuestions({ ...ruleFiles, questions: { ...ruleFiles.questions, questions } }, { main: [], all: [] });

  test('there may be several, and they come first', () => {
    const questions = compiled(first, { ...second, opening: true }, ...rest);
    expect(questions.filter(({ opening }) => opening).map(({ id }) => id)).toEqual([first.question, second.fact]);
  });

  test.each([
    ['it is the first and not opening', () => compiled({ ...first, opening: undefined }, second, ...rest)],
    ['stands behind others', () => compiled(first, rest[0] as WrittenQuestion, { ...second, opening: true })],
    ['not every person sees the same rows', () => compiled({ ...first, 'asked-from-result': true }, second, ...rest)],
    ['not every person sees the same rows', () => compiled({ ...first, kind: 'list' }, second, ...rest)],
  ])('is refused where %s', (fault, compile) => {
    expect(compile).toThrow(fault);
  });
});
