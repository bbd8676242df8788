import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import { evaluate } from '#engine/verdict.ts';
import type { Answers } from '#questions/answers.ts';
import { situationOf } from '#questions/next-question.ts';
import { whatWouldChange } from '#questions/what-would-change.ts';
import { engine, rulebook, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;

function ways(id: string, answers: Answers): string[] {
  const programme = rulebook.programmes.find((one) => one.id === id) as Programme;
  const { outcome } = evaluate(situationOf(engine, answers, on), programme);
  return whatWouldChange(engine, answers, on, programme, outcome).map(
    ({ question, option, outcome: then }) => `${question.id}=${option.value}: ${then}`,
  );
}

const refugee: Answers = {
  permit: 'refugee',
  ukraineGroup: 'none',
  permitGrantedOn: '2026-08',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  education: 'primary',
  trainingStatus: 'not-started',
};

describe('what would change a result', () => {
  test('a refugee who lives privately is told that a home by agreement gives the programme', () => {
    expect(
      ways('introduction-programme', { ...refugee, housing: 'private', programmeStatus: 'not-started' }),
    ).toContain('housing=settled-by-agreement: right-and-duty');
  });

  test('somebody who works 30 hours is told that less work opens the programme again', () => {
    expect(
      ways('introduction-programme', {
        ...refugee,
        housing: 'settled-by-agreement',
        settledOn: '2026-09',
        programmeStatus: 'works-30-hours',
      }),
    ).toEqual(['programmeStatus=not-started: right-and-duty']);
  });

  test('a man outside collective protection is told of papers, never of age, sex or region', () => {
    const man: Answers = {
      permit: 'not-applied',
      ukraineGroup: 'citizen',
      homeBeforeInvasion: 'ukraine',
      sex: 'man',
      age: '25-54',
      manExemption: 'none',
      heldCollectiveProtectionBefore: 'false',
      secondCitizenship: 'none',
      lastHomeRegion: 'UA-63',
      medicalEvacuation: 'false',
    };
    const told = ways('collective-protection', man);
    expect(told.map((way) => way.split('=')[0])).toEqual(['manExemption']);
  });

  test('nothing is said where the result is a right already', () => {
    expect(ways('right-to-work', refugee)).toEqual([]);
  });
});
