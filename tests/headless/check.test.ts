import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { factsSchema } from '#headless/facts-schema.ts';
import { FactError } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { canExist } from '#tools/people.ts';
import { samplesOf } from '#tools/samples.ts';
import { answer, SEED, somePerson } from '../support/people.ts';
import { check, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;

function errorOf(step: () => unknown): FactError | undefined {
  try {
    step();
  } catch (error) {
    if (error instanceof FactError) return error;
    throw error;
  }
  return undefined;
}

const resultOf = (programme: string, ...args: Parameters<typeof check>) =>
  check(...args).results.find((result) => result.programme === programme);

describe('check', () => {
  test('answers for today where no day is given, and says when the law was checked', () => {
    const { on, checkedOn, rulebookVersion, results } = check({});
    expect([on, checkedOn, results.length]).toEqual([TODAY, '2026-11-22', rulebook.programmes.length]);
    expect(rulebookVersion).toBe(ruleFiles.country.version);
  });

  test('asks for the permit first, and for nothing once everything is settled', () => {
    expect(check({}).next).toBe('permit');
    let facts: Facts = { permit: 'eea-citizen' };
    for (let next = check(facts).next; next !== null; next = check(facts).next) {
      expect(next in facts).toBe(false);
      const fact = next;
      const values = samplesOf(rulebook, fact, on);
      facts = { ...facts, [fact]: values.find((value) => canExist(rulebook, { ...facts, [fact]: value }, on)) };
    }
    expect(check(facts).results.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  test('asks for the age today before the age at the permit, which follows from it', () => {
    const facts = {
      permit: 'family-of-norwegian-or-nordic',
      ukraineGroup: 'none',
      permitGrantedOn: '2026-01',
      programmeStatus: 'not-started',
    } as const;
    expect(check(facts).next).toBe('age');
    expect(check({ ...facts, age: 18 }).next).toBe('ageAtPermit');
  });

  test('names the row, the facts that were given and the sources', () => {
    const result = resultOf('introduction-programme', {
      permit: 'refugee',
      age: 30,
      permitGrantedOn: '2026-06-01',
      housing: 'reception-centre',
      weeklyWorkHours: 0,
      heldFamilyPermitBefore: false,
      heldCollectiveProtectionBefore: false,
    });
    expect(result?.because.row).toBe('introduction-programme.settlement-first');
    expect(result?.because.facts).toContain('permitGrantedOn');
    expect(result?.because.facts).not.toContain('ageAtPermit');
    expect(result?.because.sources).toEqual(['integration-act.8']);
  });

  test('an amount is exact to the øre and says since when', () => {
    const facts = {
      permit: 'refugee',
      programmeStatus: 'in-programme',
      ageAtPermit: 29,
      movedMunicipality: 'no',
      onUnpaidLeave: false,
      age: 30,
      partnerInProgramme: false,
    } as const;
    expect(resultOf('introduction-benefit', facts)?.amount).toEqual({
      nok: 22_758.17,
      per: 'month',
      gross: true,
      parameter: 'introduction-benefit.full',
      from: '2026-05-01',
    });
    expect(resultOf('introduction-benefit', facts, { on: '2026-04-30' })?.amount).toMatchObject({
      nok: 21_693.33,
      from: '2025-05-01',
    });
  });

  test('the rise to 60 years is adopted and has no date', () => {
    const facts = {
      permit: 'refugee',
      ageAtPermit: 58,
      housing: 'settled-by-agreement',
      movedMunicipality: 'no',
      monthsInMunicipality: 3,
      programmeStatus: 'not-started',
      weeklyWorkHours: 0,
      heldCollectiveProtectionBefore: false,
    } as const;
    expect(resultOf('introduction-programme', facts)).toMatchObject({
      outcome: 'may-be-offered',
      changes: [{ on: null, outcome: 'right-and-duty' }],
    });
  });

  test('who left an unclear open: the law, or we who have not read the rule', () => {
    const exactly55 = {
      permit: 'refugee',
      ageAtPermit: 55,
      housing: 'settled-by-agreement',
      programmeStatus: 'not-started',
      weeklyWorkHours: 0,
      heldFamilyPermitBefore: false,
      heldCollectiveProtectionBefore: false,
    };
    expect(resultOf('introduction-programme', { ...exactly55, monthsInMunicipality: 3 })?.because.open).toBe('law');
    expect(resultOf('school', { permit: 'refugee', bornYear: 2010 }, { on: '2023-01-10' })).toMatchObject({
      outcome: 'unclear',
      because: { open: 'unread' },
    });
    expect(resultOf('school', { permit: 'refugee', bornYear: 1980 })?.because).not.toHaveProperty('open');
  });

  test('a month of birth on both sides of a limit asks for the day', () => {
    const facts = { permit: 'refugee', insuredYears: 19 } as const;
    const told = (...childrenBorn: string[]) =>
      resultOf('cash-for-care', { ...facts, childrenBorn }, { on: '2026-11-29' });
    expect(told('2025-10')).toMatchObject({ outcome: 'unknown', missing: ['childrenBorn'] });
    expect(told('2025-10-29')).toMatchObject({ outcome: 'right', missing: [] });
    expect(told('2025-10-30')).toMatchObject({ outcome: 'not-yet', missing: [] });
  });

  test('names what could settle a missing fact, and what tells several rows apart', () => {
    const { missing } = resultOf('supplementary-benefit', { permit: 'refugee', disabled: false }) as {
      missing: string[];
    };
    expect(missing).toEqual(expect.arrayContaining(['age', 'bornYear', 'ageAtPermit']));
    expect(resultOf('healthcare', { age: 40 })).toMatchObject({ outcome: 'right', missing: ['permit'] });
  });

  test.each([
    [
      'a day before the rules begin',
      { on: '2020-12-31' },
      'on: found "2020-12-31", allowed is a day from 2021-01-01 on, written YYYY-MM-DD.',
    ],
    [
      'a day that does not exist',
      { on: '2026-02-30' },
      'on: found "2026-02-30", allowed is a day from 2021-01-01 on, written YYYY-MM-DD.',
    ],
  ])('refuses %s', (_story, options, message) => {
    expect(() => check({}, options)).toThrow(message);
  });

  test.each<[string, Facts, string, string[]]>([
    [
      'an age and the permit',
      { permit: 'refugee', permitGrantedOn: '1995-01', age: 20 },
      'permitGrantedOn: found "1995-01", allowed is a day from 2005-11-23 to 2026-11-22, since age is 20.',
      ['age', 'permitGrantedOn'],
    ],
    [
      'two ages',
      { age: 20, ageAtPermit: 21 },
      'ageAtPermit: found 21, allowed is a number from 0 to 20, since age is 20.',
      ['age', 'ageAtPermit'],
    ],
    [
      'the arrival and the settlement',
      { arrivedOn: '2025-03', settledOn: '2025-01' },
      'arrivedOn: found "2025-03", allowed is a day up to 2025-01-31, since settledOn is "2025-01".',
      ['settledOn', 'arrivedOn'],
    ],
    [
      'a permit of a scheme that had not begun',
      { permit: 'collective-protection', permitGrantedOn: '2022-03-10' },
      'permitGrantedOn: found "2022-03-10", allowed is a day from 2022-03-11 to 2026-11-22, since permit is "collective-protection".',
      ['permit', 'permitGrantedOn'],
    ],
    [
      'a child that is not born',
      { childrenBorn: ['2026-12'] },
      'childrenBorn: found ["2026-12"], allowed is days from 2008-11-22 to 2026-11-22.',
      ['childrenBorn'],
    ],
  ])('refuses what cannot be true together, naming both: %s', (_story, facts, message, names) => {
    const backwards = Object.fromEntries(Object.entries(facts).reverse());
    for (const told of [facts, backwards]) {
      const error = errorOf(() => check(told));
      expect([error?.message, error?.facts]).toEqual([message, names]);
    }
  });

  test('people who tell the truth are never refused', () => {
    fc.assert(
      fc.property(somePerson, ({ on: day, order, choices }) => {
        expect(() => check(answer({}, order, choices, day), { on: day })).not.toThrow();
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  test('evaluates nothing when one fact is wrong', () => {
    expect(() => check({ permit: 'refugee', sex: 'male' as never })).toThrow(
      'sex: found "male", allowed is one of woman, man, other.',
    );
  });
});

test('the JSON Schema names every fact and nothing else', () => {
  const { properties, additionalProperties } = factsSchema(rulebook.facts) as {
    properties: object;
    additionalProperties: boolean;
  };
  expect(Object.keys(properties)).toEqual(Object.keys(rulebook.facts));
  expect(additionalProperties).toBe(false);
});

test('what turns only behind the end of a range that has none is not foretold', () => {
  const facts: Facts = {
    monthsAbroadLastYear: 6,
    protectedRelativeIsDual: true,
    programmeStatus: 'not-started',
    partnerInProgramme: true,
    coupleWithPermits: 'married',
    disabled: true,
    arrivedOn: '2020-12-31',
    permitRenewed: true,
    trainingPapers: 'none',
    receptionGround: 'close-family-there',
    trainingOfferedOn: '2010-08-01',
    referenceIncomeMet: true,
    ageAtPermit: 18,
    trainingStatus: 'not-started',
  };
  const schooling = check(facts, { on: '2021-01-01' }).results.find(({ programme }) => programme === 'upper-secondary');
  expect(schooling).toMatchObject({ outcome: 'unclear', changes: [] });
});
