import { describe, expect, test } from 'vitest';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { check } from '../../support/rulebook.ts';

const resultOf = (programme: string, facts: Facts, on?: string) =>
  check(facts, on ? { on } : {}).results.find((one) => one.programme === programme);

describe('what is coming', () => {
  test('the right to the programme ends two years after settlement, on that day', () => {
    const settled: Facts = {
      permit: 'refugee',
      heldFamilyPermitBefore: false,
      heldCollectiveProtectionBefore: false,
      age: 31,
      ageAtPermit: 30,
      permitGrantedOn: '2025-11-01',
      housing: 'settled-by-agreement',
      settledOn: '2026-01-15',
      weeklyWorkHours: 0,
      programmeStatus: 'not-started',
      movedMunicipality: 'no',
    };
    const result = resultOf('introduction-programme', settled);
    expect(result?.outcome).toBe('right-and-duty');
    expect(result?.changes).toContainEqual({ on: '2028-01-15', outcome: 'no' });
  });

  test('chapter 6 A lapses on 1 July 2028 for somebody with collective protection', () => {
    const dates = resultOf('social-studies', {
      permit: 'collective-protection',
      age: 30,
      ageAtPermit: 30,
      housing: 'settled-by-agreement',
      permitGrantedOn: '2026-06-01',
      socialStudiesProof: false,
      trainingStatus: 'not-started',
      inUpperSecondaryFullTime: false,
    })?.changes.map(({ on }) => on);
    expect(dates).toContain('2028-07-01');
  });

  test('the end of collective protection after five years is told from the last renewal on, a year ahead', () => {
    const holder: Facts = {
      permit: 'collective-protection',
      firstCollectivePermitOn: '2024-05-01',
      otherPermitContinues: false,
      ukraineGroup: 'citizen',
      secondCitizenship: 'none',
      monthsAbroadLastYear: 0,
      tripToUkraine: 'none',
    };
    expect(resultOf('collective-protection-extension', holder)?.changes).toEqual([{ on: '2028-05-01', outcome: 'no' }]);
    expect(resultOf('collective-protection-extension', holder, '2028-04-30')?.outcome).toBe('right');
    expect(resultOf('collective-protection-extension', holder, '2028-05-01')?.outcome).toBe('no');
  });

  test('training in Norwegian ends at 67', () => {
    const facts: Facts = {
      permit: 'refugee',
      heldCollectiveProtectionBefore: false,
      age: 60,
      ageAtPermit: 59,
      permitGrantedOn: '2025-10',
      exemptionProof: false,
      trainingStatus: 'not-started',
    };
    expect(resultOf('norwegian-training', facts)?.birthdays).toEqual([{ age: 67, outcome: 'no' }]);
    expect(resultOf('norwegian-training', { ...facts, age: 67, ageAtPermit: 66 })?.birthdays).toBeUndefined();
  });

  test('whoever lacks an answer is told of no change', () => {
    expect(resultOf('introduction-programme', { permit: 'refugee' })?.changes).toEqual([]);
  });
});
