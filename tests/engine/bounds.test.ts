import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bounds, contradictionsBy } from '#engine/bounds.ts';
import { addMonths, formatDay, parseDay, yearOf } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { SEED } from '../support/people.ts';
import { rulebook, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;
const { among, roomFor } = contradictionsBy(rulebook.bounds);

/** The facts that cannot be true together. */
function contradicting(facts: Facts, day = TODAY): string[] | undefined {
  const known = readFacts(rulebook.facts, facts);
  const names = Object.keys(facts);
  return among(
    names.map((name) => ({ [name]: known[name] })),
    parseDay(day) as number,
  )?.map((place) => names[place] as string);
}

describe('cannot be true', () => {
  test.each<[string, Facts, string[]]>([
    ['a permit from before the birth', { age: 20, permitGrantedOn: '1995-01' }, ['age', 'permitGrantedOn']],
    [
      'a permit from before the year of birth',
      { bornYear: 2006, permitGrantedOn: '2005-12-31' },
      ['bornYear', 'permitGrantedOn'],
    ],
    ['older when the permit came than today', { age: 20, ageAtPermit: 21 }, ['age', 'ageAtPermit']],
    [
      'as old as today when the permit came long ago',
      { age: 30, ageAtPermit: 30, permitGrantedOn: '2021-01' },
      ['age', 'ageAtPermit', 'permitGrantedOn'],
    ],
    ['older when applying than today', { age: 40, ageWhenApplied: 41 }, ['age', 'ageWhenApplied']],
    ['an age that does not fit the year of birth', { age: 30, bornYear: 1990 }, ['age', 'bornYear']],
    [
      'a first permit of the scheme from before it',
      { firstCollectivePermitOn: '2022-03-10' },
      ['firstCollectivePermitOn'],
    ],
    ['the same of the relative', { referenceFirstCollectivePermitOn: '2022-02' }, ['referenceFirstCollectivePermitOn']],
    [
      'collective protection from before the scheme',
      { permit: 'collective-protection', permitGrantedOn: '2021-12' },
      ['permit', 'permitGrantedOn'],
    ],
    [
      'the present permit of the scheme before the first',
      { permit: 'collective-protection', permitGrantedOn: '2023-01', firstCollectivePermitOn: '2023-02' },
      ['permit', 'permitGrantedOn', 'firstCollectivePermitOn'],
    ],
    ['settled before the arrival', { settledOn: '2025-03', arrivedOn: '2025-04' }, ['settledOn', 'arrivedOn']],
    ['a permit that is still to come', { permitGrantedOn: '2026-11-23' }, ['permitGrantedOn']],
    [
      'told of the permit before it was given',
      { permitGrantedOn: '2026-03-02', toldOfPermitOn: '2026-03-01' },
      ['permitGrantedOn', 'toldOfPermitOn'],
    ],
    [
      'a permit that ended before it began',
      { permitGrantedOn: '2026-03-02', permitExpiresOn: '2026-03-01' },
      ['permitGrantedOn', 'permitExpiresOn'],
    ],
    [
      'a programme begun before it was offered',
      { programmeOfferedOn: '2026-03', programmeStartedOn: '2026-02' },
      ['programmeOfferedOn', 'programmeStartedOn'],
    ],
    [
      'a programme not begun that began',
      { programmeStatus: 'not-started', programmeStartedOn: '2026-02' },
      ['programmeStatus', 'programmeStartedOn'],
    ],
    [
      'a programme finished that is still to begin',
      { programmeStatus: 'completed', programmeStartedOn: '2026-12' },
      ['programmeStatus', 'programmeStartedOn'],
    ],
    [
      'a first permit that came after the offer',
      { permit: 'resettled-refugee', permitGrantedOn: '2026-03', programmeOfferedOn: '2026-02' },
      ['permit', 'permitGrantedOn', 'programmeOfferedOn'],
    ],
    ['a child born in the future', { childrenBorn: ['2020-01', '2026-12'] }, ['childrenBorn']],
    ['a child that is grown up', { childrenBorn: ['2008-10'] }, ['childrenBorn']],
    ['a child older than the parent', { age: 14, childrenBorn: ['2011-10'] }, ['age', 'childrenBorn']],
    ['a child of 17 who came after turning 18', { age: 17, arrivedBefore18: false }, ['age', 'arrivedBefore18']],
    [
      'came as a child, and was grown up',
      { arrivedBefore18: true, arrivedOn: '2024-01', age: 40 },
      ['arrivedBefore18', 'arrivedOn', 'age'],
    ],
    ['both are 24, and one is 23', { bothAtLeast24: true, age: 23 }, ['bothAtLeast24', 'age']],
    [
      'more months here than since the arrival',
      { arrivedOn: '2025-11', monthsInMunicipality: 15 },
      ['arrivedOn', 'monthsInMunicipality'],
    ],
    [
      'more years that count than since the arrival',
      { arrivedOn: '2020-11', countingYears: 8 },
      ['arrivedOn', 'countingYears'],
    ],
    [
      'more years under European rules than since the arrival',
      { arrivedOn: '2020-11', europeanYears: 8 },
      ['arrivedOn', 'europeanYears'],
    ],
    [
      'more years towards citizenship than since the arrival',
      { arrivedOn: '2020-11', citizenshipYears: 8 },
      ['arrivedOn', 'citizenshipYears'],
    ],
    ['more years under European rules than of life', { age: 6, europeanYears: 8 }, ['age', 'europeanYears']],
    ['more years towards citizenship than of life', { age: 6, citizenshipYears: 8 }, ['age', 'citizenshipYears']],
    [
      'a couple for longer than they have lived',
      { age: 20, yearsWithNorwegianPartner: 22 },
      ['age', 'yearsWithNorwegianPartner'],
    ],
    [
      'a first lesson before the arrival',
      { arrivedOn: '2024-05', trainingStartedOn: '2023-05' },
      ['arrivedOn', 'trainingStartedOn'],
    ],
    [
      'no course begun, and a first lesson',
      { trainingStatus: 'not-started', trainingStartedOn: '2025-01' },
      ['trainingStatus', 'trainingStartedOn'],
    ],
    [
      'a course begun, and the first lesson to come',
      { trainingStatus: 'begun', trainingStartedOn: '2027-01' },
      ['trainingStatus', 'trainingStartedOn'],
    ],
    ['insured for longer than they have lived', { bornYear: 2022, insuredYears: 5 }, ['bornYear', 'insuredYears']],
    ['due in two years', { dueOn: '2028-11' }, ['dueOn']],
  ])('%s', (_story, facts, names) => {
    expect(contradicting(facts)).toEqual(names);
  });

  test('is told with the fewest facts, whatever else is known', () => {
    const facts: Facts = {
      permit: 'refugee',
      housing: 'private',
      age: 20,
      childrenBorn: [],
      permitGrantedOn: '1995-01',
    };
    expect(contradicting(facts)).toEqual(['age', 'permitGrantedOn']);
  });
});

describe('can be true', () => {
  test.each<[string, Facts]>([
    ['nothing known', {}],
    ['a permit given abroad, before the arrival', { permitGrantedOn: '2026-01', arrivedOn: '2026-04' }],
    [
      'a permit that has run out while the renewal is decided',
      { permitGrantedOn: '2024-01', permitExpiresOn: '2026-01' },
    ],
    [
      'a permit from before the scheme of somebody who held it beside',
      { heldCollectiveProtectionBefore: true, permitGrantedOn: '2021-05' },
    ],
    ['settled before the present permit', { permit: 'refugee', settledOn: '2023-01', permitGrantedOn: '2026-01' }],
    [
      'offered the programme under an earlier permit',
      { permit: 'refugee', programmeOfferedOn: '2024-01', permitGrantedOn: '2026-01' },
    ],
    ['offered, and not begun', { programmeStatus: 'not-started', programmeOfferedOn: '2026-09' }],
    [
      'the first month of the scheme, known only as a month',
      { permit: 'collective-protection', permitGrantedOn: '2022-03' },
    ],
    ['settled in the month of the arrival', { settledOn: '2026-03-01', arrivedOn: '2026-03' }],
    [
      'all on one day',
      { arrivedOn: '2026-03-01', permitGrantedOn: '2026-03-01', settledOn: '2026-03-01', toldOfPermitOn: '2026-03-01' },
    ],
    ['a permit of today', { permitGrantedOn: TODAY }],
    ['a child of this month', { childrenBorn: ['2026-11'] }],
    ['a child that turns 18 this month', { childrenBorn: ['2008-11'] }],
    ['asked for settlement this month', { appliedForSettlementOn: '2026-11' }],
    ['as many months as have begun since the arrival', { arrivedOn: '2025-11-22', monthsInMunicipality: 13 }],
    [
      'born here with a permit from the first day',
      { bornYear: 2020, arrivedOn: '2020-01', permitGrantedOn: '2020-01', age: 6 },
    ],
  ])('%s', (_story, facts) => {
    expect(contradicting(facts)).toBeUndefined();
  });

  test('a day that never comes', () => {
    expect(among([{ appliedForSettlementOn: { from: 9_000_000, to: 9_000_000 } }], on)).toBeUndefined();
  });

  test('whatever happened to nobody: the scheme had not begun on the day asked for', () => {
    expect(contradicting({ permit: 'refugee', age: 30 }, '2021-06-01')).toBeUndefined();
  });
});

test('an answer that leaves a range contradicts only if all of it does', () => {
  const permit = { permitGrantedOn: { from: parseDay('2005-01-01') as number, to: parseDay('2005-01-31') as number } };
  expect(among([permit, { age: { from: 18, to: 24 } }], on)).toBeUndefined();
  expect(among([permit, { age: { from: 18, to: 20 } }], on)).toEqual([0, 1]);
});

test('what is left for a fact follows through others', () => {
  const known = readFacts(rulebook.facts, { age: 20 });
  expect(roomFor('bornYear', known, on)).toEqual({ from: 2005, to: 2006 });
  const { from, to } = roomFor('permitGrantedOn', known, on) as { from: number; to: number };
  expect([from, to].map(formatDay)).toEqual(['2005-11-23', TODAY]);
});

test('bounds that go round in a circle come to an end', () => {
  const circle: Bounds = {
    ages: [],
    counts: [],
    order: [
      { least: 'a', leastPlus: 1, most: 'b' },
      { least: 'b', leastPlus: 1, most: 'a' },
    ],
  };
  const days = { from: 0, to: 20_000 };
  expect(() => contradictionsBy(circle).among([{ a: days, b: days }], on)).not.toThrow();
});

/** A day of birth, and what somebody who knows it would tell: always true, whatever is left out. */
const truth = fc
  .record({
    born: fc.integer({ min: parseDay('1950-01-01') as number, max: parseDay('2024-03-01') as number }),
    leap: fc.boolean(),
    on: fc.integer({ min: parseDay('2024-03-02') as number, max: parseDay('2029-06-01') as number }),
    shares: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 }),
    told: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
    byMonth: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
  })
  .map((one) => ({
    ...one,
    born: one.leap ? (parseDay(`${yearOf(one.born) - (yearOf(one.born) % 4)}-02-29`) as number) : one.born,
  }));

/** Whole years as people count them; those born on 29 February have their birthday on 1 March where there is none. */
function yearsOld(born: number, day: number, laterBirthday: boolean): number {
  const [b, d] = [formatDay(born), formatDay(day)];
  const years = Number(d.slice(0, 4)) - Number(b.slice(0, 4));
  const birthday = laterBirthday || b.slice(5) !== '02-29' ? b.slice(5) : '02-28';
  return d.slice(5) >= birthday ? years : years - 1;
}

test('nobody who tells the truth contradicts themselves', () => {
  fc.assert(
    fc.property(truth, ({ born, on, shares, told, byMonth }) => {
      const between = (from: number, to: number, place: number) =>
        Math.floor(from + (shares[place] as number) * (to - from));
      const old = (day: number) => yearsOld(born, day, (shares[11] as number) < 0.5);
      const arrived = between(born, on, 0);
      const granted = between(born, on, 1);
      const settled = between(arrived, on, 2);
      const offered = between(arrived, on, 3);
      const applied = between(born, on, 4);
      const child = between(Math.max(born, addMonths(on, -18 * 12) + 1), on, 5);
      const grown = (shares[6] as number) < 0.5 ? { arrivedBefore18: old(arrived) < 18 } : {};
      const days = {
        arrivedOn: arrived,
        permitGrantedOn: granted,
        settledOn: settled,
        programmeOfferedOn: offered,
        programmeStartedOn: between(offered, on, 7),
        appliedOn: applied,
        toldOfPermitOn: between(granted, on, 8),
        permitExpiresOn: between(granted, on + 700, 9),
      };
      const dates = Object.entries(days).map(([fact, day], place) => [
        fact,
        formatDay(day).slice(0, byMonth[place] ? 7 : 10),
      ]);
      const all = Object.entries({
        ...Object.fromEntries(dates),
        ...grown,
        age: old(on),
        ageAtPermit: old(granted),
        ageWhenApplied: old(applied),
        bornYear: yearOf(born),
        childrenBorn: [formatDay(child).slice(0, 7)],
        insuredYears: Math.floor(old(on) * (shares[10] as number)),
      }).filter((_, place) => told[place]);
      expect(contradicting(Object.fromEntries(all) as Facts, formatDay(on))).toBeUndefined();
    }),
    { numRuns: 3000, seed: SEED },
  );
});

test('a piece that is left out makes no contradiction', () => {
  const known: Knowledge[] = [{ age: { from: 20, to: 20 } }, { permitGrantedOn: { from: 9131, to: 9161 } }];
  expect(among(known, on)).toEqual([0, 1]);
  for (const piece of known) expect(among([piece], on)).toBeUndefined();
});
