import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { notForetold } from '../support/later.ts';
import { answer, SEED, somePerson } from '../support/people.ts';
import { check } from '../support/rulebook.ts';

const resultOf = (programme: string, facts: Facts, on: string) =>
  check(facts, { on }).results.find((one) => one.programme === programme);
const changesOf = (programme: string, facts: Facts, on = '2026-11-29') => resultOf(programme, facts, on)?.changes;

const holder: Facts = {
  permit: 'collective-protection',
  firstCollectivePermitOn: '2023-01',
  secondCitizenship: 'other-country',
  otherPermitContinues: false,
  monthsAbroadLastYear: 4,
  tripToUkraine: 'none',
};
const insured: Facts = { permit: 'refugee', insuredYears: 8 };

describe('days on which the outcome turns', () => {
  test.each<[string, string, Facts, ReturnType<typeof changesOf>]>([
    [
      'the first of January of a year of age',
      'dental-care',
      { permit: 'permanent-residence', bornYear: 2002 },
      [{ on: '2031-01-01', outcome: 'no' }],
    ],
    [
      'the first of August of a school year',
      'adult-education',
      { permit: 'family-of-worker', bornYear: 2009 },
      [{ on: '2028-08-01', outcome: 'right' }],
    ],
    [
      'ages of a child in months, of which no day is known',
      'cash-for-care',
      { ...insured, childrenBorn: ['2026-05'] },
      [
        { on: '2027-06-01', outcome: 'right', by: '2027-06-30' },
        { on: '2028-01-01', outcome: 'no', by: '2028-01-31' },
      ],
    ],
    [
      'the month that has begun of such an age',
      'cash-for-care',
      { ...insured, childrenBorn: ['2025-11'] },
      [
        { on: '2026-12-01', outcome: 'right', by: '2026-12-30' },
        { on: '2027-07-01', outcome: 'no', by: '2027-07-30' },
      ],
    ],
    [
      'the school age of the first child, and beyond five years the end of that of the last',
      'school',
      { bornYear: 2006, arrivedOn: '2023-01-30', childrenBorn: ['2021-11', '2026-11', '2024-08'] },
      [
        { on: '2027-01-01', outcome: 'right-and-duty' },
        { on: '2042-08-01', outcome: 'not-relevant' },
      ],
    ],
    [
      'the day after the permit ran out',
      'collective-protection-extension',
      { ...holder, ukraineGroup: 'citizen', permitExpiresOn: '2027-01' },
      [{ on: '2027-02-01', outcome: 'no' }],
    ],
    [
      'the year of a birthday, from its first day to its last',
      'supplementary-benefit',
      { permit: 'refugee', bornYear: 1961, disabled: false },
      [{ on: '2028-01-01', outcome: 'right', by: '2028-12-31' }],
    ],
  ])('%s', (_story, programme, facts, changes) => {
    expect(changesOf(programme, facts)).toEqual(changes);
  });

  test('a rule turns on its day for who applies on the day asked for, whichever that is', () => {
    const facts: Facts = {
      permit: 'student-or-short-stay',
      heldCollectiveProtectionBefore: true,
      ukraineGroup: 'close-family',
      protectedRelativeIsDual: false,
      otherPermitContinues: false,
    };
    for (const on of ['2024-06-01', '2024-06-25', '2024-06-26'])
      expect(changesOf('collective-protection', facts, on)).toEqual([{ on: '2024-07-01', outcome: 'no' }]);
  });

  test('a permit that has run out tells nothing about the next one', () => {
    const outcomes = (facts: Facts) => check(facts, { on: '2026-11-29' }).results.map(({ outcome }) => outcome);
    expect(outcomes({ ...holder, permitExpiresOn: '2026-01-31' })).toEqual(outcomes(holder));
  });

  test('an age that was told is held, and so is what follows from it about earlier days', () => {
    const facts: Facts = { permit: 'refugee', age: 57, permitGrantedOn: '2026-10-01', housing: 'private' };
    expect(changesOf('introduction-programme', facts)?.filter(({ outcome }) => outcome.startsWith('right'))).toEqual(
      [],
    );
  });

  test('a year of birth beside an age: the years go on', () => {
    const facts: Facts = { permit: 'refugee', age: 65, bornYear: 1961, disabled: false };
    expect(changesOf('supplementary-benefit', facts)).toEqual([
      { on: '2028-01-01', outcome: 'right', by: '2028-12-31' },
    ]);
  });

  test('a birthday that changes an amount is told with the amount', () => {
    const facts: Facts = {
      permit: 'refugee',
      age: 22,
      ageAtPermit: 21,
      housing: 'settled-by-agreement',
      movedMunicipality: 'no',
      programmeStatus: 'in-programme',
      onUnpaidLeave: false,
      livesWithParents: false,
      partnerInProgramme: false,
    };
    const full = {
      nok: 22_758.17,
      per: 'month',
      gross: true,
      parameter: 'introduction-benefit.full',
      from: '2026-05-01',
    };
    expect(resultOf('introduction-benefit', facts, '2026-11-29')?.birthdays).toEqual([
      { age: 25, outcome: 'right', amount: full },
    ]);
    expect(resultOf('introduction-benefit', { ...facts, age: 25 }, '2026-11-29')?.birthdays).toBeUndefined();
  });
});

/** How many people are looked at; `OUTLOOK_PEOPLE=5000` for a long look. */
const PEOPLE = Number(process.env['OUTLOOK_PEOPLE'] ?? 60);

/** An age that was told stands still, and what follows from it would move: such people are told their ages. */
function dated({ age, ...facts }: Facts): Facts {
  const { bornYear, permitGrantedOn: _, firstCollectivePermitOn: __, appliedOn: ___, ...rest } = facts;
  return age === undefined || bornYear !== undefined ? facts : { ...rest, age };
}

test(
  'what is foretold happens on that day, and nothing else happens, on each day of five years',
  () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const facts = dated(answer({}, order, choices, on));
        expect(notForetold(facts, parseDay(on) as number), JSON.stringify({ on, facts })).toEqual([]);
      }),
      { numRuns: PEOPLE, seed: SEED },
    );
  },
  PEOPLE * 2000 + 60_000,
);
