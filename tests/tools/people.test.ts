import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { canExist, isTied, tellInTurn } from '#tools/people.ts';
import { deductions, rulebook, TODAY } from '../support/rulebook.ts';
import { valuesOf } from '../support/values.ts';

const on = parseDay(TODAY) as number;

describe('nobody', () => {
  test.each<[string, Facts]>([
    ['of 30 was born in 2007', { age: 30, bornYear: 2007 }],
    ['of 61 was born in 2000', { age: 61, bornYear: 2000 }],
    ['born in 2007 was 30 when the permit came', { bornYear: 2007, ageAtPermit: 30 }],
    ['was older when the permit came than today', { age: 20, ageAtPermit: 21 }],
    ['is born next year', { bornYear: 2027 }],
    ['has a child that will be born next month', { childrenBorn: ['2026-12'] }],
    ['has a child older than themselves', { age: 20, childrenBorn: ['2020-01', '2001-05'] }],
    ['came before they were born', { bornYear: 2010, arrivedOn: '2009-12-31' }],
    ['comes tomorrow and is here today', { arrivedOn: '2026-11-23' }],
    ['has a permit from tomorrow', { permitGrantedOn: '2026-11-23' }],
    ['was settled before the permit', { permitGrantedOn: '2026-03-02', settledOn: '2026-03-01' }],
    ['who was settled lives in a reception centre', { settledOn: '2026-03-01', housing: 'reception-centre' }],
    ['in a reception centre has begun the programme', { housing: 'reception-centre', programmeStatus: 'in-programme' }],
    ['heard of a permit before it was given', { permitGrantedOn: '2026-03-02', toldOfPermitOn: '2026-03-01' }],
    ['began a programme before it was offered', { programmeOfferedOn: '2026-03-02', programmeStartedOn: '2026-03-01' }],
    [
      'got collective protection before it was first given',
      { permit: 'collective-protection', permitGrantedOn: '2022-03-10' },
    ],
    [
      'got the first permit after the present one',
      {
        permit: 'collective-protection',
        permitGrantedOn: '2024-03-01',
        firstCollectivePermitOn: '2024-03-02',
      },
    ],
    ['has been insured for longer than they have lived', { age: 4, insuredYears: 5 }],
    ['of 17 came after turning 18', { age: 17, arrivedBefore18: false }],
    ['who expects no child knows the day of its birth', { expectsChild: false, dueOn: '2026-12-24' }],
  ])('%s', (_who, facts) => {
    expect(canExist(rulebook, facts, on)).toBe(false);
  });
});

describe('somebody', () => {
  test.each<[string, Facts]>([
    ['of whom nothing is known', {}],
    ['of 18 whose birthday has been', { age: 18, bornYear: 2008 }],
    ['of 18 whose birthday is still to come', { age: 18, bornYear: 2007 }],
    ['settled on the day of the permit', { permitGrantedOn: '2026-03-01', settledOn: '2026-03-01' }],
    ['who came this month, and of whom the day is not known', { arrivedOn: '2026-11' }],
    ['who came as a child', { age: 30, arrivedBefore18: true }],
    ['with a child of this month', { age: 20, childrenBorn: ['2026-11'] }],
    [
      'who held collective protection from the first day',
      { permit: 'collective-protection', permitGrantedOn: '2022-03-11' },
    ],
  ])('%s', (_who, facts) => {
    expect(canExist(rulebook, facts, on)).toBe(true);
  });
});

describe('people who tell one fact after the other', () => {
  const numbers = xoroshiro128plus(20261127);
  const all = Object.keys(rulebook.facts) as FactId[];
  const anyOf = (fact: FactId) => {
    const values = valuesOf(fact, TODAY);
    const first = uniformInt(numbers, 0, Math.max(0, values.length - 1));
    return [...values.slice(first), ...values.slice(0, first)];
  };
  const inSomeOrder = () => {
    const left = [...all];
    return all.map(() => left.splice(uniformInt(numbers, 0, left.length - 1), 1)[0] as FactId);
  };
  const people = Array.from({ length: 1000 }, () => tellInTurn(rulebook, {}, inSomeOrder(), anyOf, on));

  test('can exist, and tell nearly everything', () => {
    expect(people.filter((facts) => !canExist(rulebook, facts, on))).toEqual([]);
    const told = people.reduce((sum, facts) => sum + Object.keys(facts).length, 0);
    expect(told / people.length / all.length).toBeGreaterThan(0.8);
  });

  test('a fact that is not tied changes nothing that follows, so it need not be looked at', () => {
    for (const facts of people) {
      // What is told need not follow, so that half is left out.
      const half = Object.entries(readFacts(rulebook.facts, facts)).filter(() => uniformInt(numbers, 0, 1) === 0);
      const known = Object.fromEntries(half);
      const tied = Object.fromEntries(half.filter(([fact]) => isTied(rulebook, fact)));
      const untied = Object.fromEntries(half.filter(([fact]) => !isTied(rulebook, fact)));
      expect(deductions.derive(known, on)).toEqual({ ...untied, ...deductions.derive(tied, on) });
    }
  });
});
