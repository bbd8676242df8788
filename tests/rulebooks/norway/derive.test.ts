import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { deductions, rulebook } from '../../support/rulebook.ts';

const on = parseDay('2026-11-22') as number;
const follows = (facts: Facts, fact: FactId) => deductions.derive(readFacts(rulebook.facts, facts), on)[fact];

describe('age at the permit', () => {
  test.each([
    ['granted today: the age today', { age: 55, permitGrantedOn: '2026-11-22' }, { from: 55, to: 55 }],
    ['granted exactly a year ago: a year younger', { age: 55, permitGrantedOn: '2025-11-22' }, { from: 54, to: 54 }],
    [
      'granted eleven months ago: the same or a year younger',
      { age: 55, permitGrantedOn: '2025-12-22' },
      { from: 54, to: 55 },
    ],
    ['granted in a month: both ends of it', { age: 20, permitGrantedOn: '2024-11' }, { from: 17, to: 19 }],
    ['nothing but the age: not older than today', { age: 17 }, { from: 0, to: 17 }],
    ['given: never overruled', { age: 40, permitGrantedOn: '2026-11-22', ageAtPermit: 39 }, { from: 39, to: 39 }],
  ] as const)('%s', (_story, facts, range) => {
    expect(follows(facts, 'ageAtPermit')).toEqual(range);
  });
});

describe('months in the municipality', () => {
  test.each([
    ['settled to the day', { settledOn: '2024-11-22' }, { from: 24, to: 24 }],
    ['settled a day later', { settledOn: '2024-11-23' }, { from: 23, to: 23 }],
    ['settled in a month', { settledOn: '2024-11' }, { from: 23, to: 24 }],
    [
      'cannot be more than the permit is old',
      { permit: 'collective-protection', permitGrantedOn: '2025-11-01' },
      { from: 0, to: 12 },
    ],
    [
      'none in a reception centre',
      { permit: 'collective-protection', housing: 'reception-centre' },
      { from: 0, to: 0 },
    ],
  ] as const)('%s', (_story, facts, range) => {
    expect(follows(facts, 'monthsInMunicipality')).toEqual(range);
  });

  test('stay open when there was an earlier permit that may count', () => {
    expect(
      follows(
        { permit: 'refugee', permitGrantedOn: '2025-11-01', heldFamilyPermitBefore: true },
        'monthsInMunicipality',
      ),
    ).toBeUndefined();
  });
});

describe('the day of the application', () => {
  test('is today for who has not applied', () => {
    expect(follows({ permit: 'not-applied' }, 'appliedOn')).toEqual({ from: on, to: on });
  });
  test('is today again for who was refused: that application is decided', () => {
    expect(follows({ permit: 'refused', appliedOn: '2024-06-01' }, 'appliedOn')).toEqual({ from: on, to: on });
  });
  test('gives the age at it', () => {
    expect(follows({ permit: 'applied-for-protection', age: 60, appliedOn: '2026-06-01' }, 'ageWhenApplied')).toEqual({
      from: 59,
      to: 60,
    });
  });
});

test('collective protection runs out on the next anniversary of the first permit', () => {
  const expires = follows(
    { permit: 'collective-protection', permitGrantedOn: '2022-04-15', heldCollectiveProtectionBefore: false },
    'permitExpiresOn',
  ) as {
    from: number;
  };
  expect(formatDay(expires.from)).toBe('2027-04-15');
});

test('a programme that has not begun is offered today or later', () => {
  expect(follows({ programmeStatus: 'not-started' }, 'programmeOfferedOn')).toMatchObject({ from: on });
});

test('nobody held collective protection before a permit older than the scheme', () => {
  expect(follows({ permitGrantedOn: '2022-03-10' }, 'heldCollectiveProtectionBefore')).toEqual({ oneOf: [false] });
  expect(follows({ permitGrantedOn: '2022-03-11' }, 'heldCollectiveProtectionBefore')).toBeUndefined();
});
