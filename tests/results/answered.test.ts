import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import { evaluate } from '#engine/verdict.ts';
import { type Answers, isOpenAnswer, UNKNOWN } from '#questions/answers.ts';
import { pendingQuestions, replay, situationOf } from '#questions/next-question.ts';
import { openAnswersTo } from '#results/answered.ts';
import { SEED } from '../support/people.ts';
import { engine, rulebook, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;
const programmeOf = (id: string) => rulebook.programmes.find((one) => one.id === id) as Programme;

/** The questions that a result names as not known to somebody who gave these answers. */
const namedIn = (programme: Programme, answers: Answers): string[] => {
  const { turnsOn } = evaluate(situationOf(engine, answers, on), programme);
  return openAnswersTo(engine, turnsOn, answers).map(({ id }) => id);
};

/** Goes the way of the questions, one choice at each. */
function walk(choices: readonly number[], programme?: Programme): Answers {
  const answers: Record<string, string> = {};
  for (const choice of choices) {
    const next = replay(engine, answers, on).next ?? (programme && pendingQuestions(engine, answers, on, programme)[0]);
    if (!next) break;
    const options = next.options.map(({ value }) => value);
    const given = next.kind === 'month' ? ['2026-05', '2025-11', '2023-06'] : next.kind === 'year' ? ['1999'] : [];
    const all = [...options, ...given, UNKNOWN];
    answers[next.id] = all[choice % all.length] as string;
  }
  return answers;
}

describe('what a person does not know', () => {
  test('is what they said they do not know, wherever they came from', () => {
    let named = 0;
    let answered = 0;
    fc.assert(
      fc.property(fc.array(fc.nat(997), { minLength: 25, maxLength: 25 }), fc.nat(997), (choices, which) => {
        const programme = rulebook.programmes[which % rulebook.programmes.length] as Programme;
        const answers = walk(choices, programme);
        answered += Object.values(answers).filter((answer) => !isOpenAnswer(answer)).length;
        for (const one of rulebook.programmes) {
          const questions = namedIn(one, answers);
          named += questions.length;
          expect(
            questions.filter((id) => !isOpenAnswer(answers[id])),
            JSON.stringify(answers),
          ).toEqual([]);
        }
      }),
      { numRuns: 100, seed: SEED },
    );
    expect(Math.min(named, answered)).toBeGreaterThan(100);
  });

  // The band of ages and the month of the permit leave the age on that day open.
  test('is nothing for a family that answered all it was asked, though what follows from it is open', () => {
    const family = {
      permit: 'refugee',
      permitGrantedOn: '2024-08',
      heldCollectiveProtectionBefore: 'false',
      age: '25-54',
      housing: 'settled-by-agreement',
      programmeStatus: 'in-programme',
      programmeStartedOn: '2025-01',
      education: 'below-primary',
      trainingStatus: 'begun',
    };
    for (const programme of rulebook.programmes) expect(namedIn(programme, family)).toEqual([]);
  });

  test('is named where it stands behind another fact', () => {
    const answers = { permit: 'refugee', permitGrantedOn: UNKNOWN, age: '25-54' };
    expect(namedIn(programmeOf('introduction-programme'), answers)).toContain('permitGrantedOn');
  });
});
