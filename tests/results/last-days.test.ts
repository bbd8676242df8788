import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { foresee } from '#engine/outlook.ts';
import type { Programme } from '#engine/rulebook.ts';
import { evaluate } from '#engine/verdict.ts';
import type { Answers } from '#questions/answers.ts';
import { situationOf } from '#questions/next-question.ts';
import { doFirst } from '#results/do-first.ts';
import { groupVerdicts } from '#results/groups.ts';
import { lastDaysOf } from '#results/last-days.ts';
import { engine, rulebook } from '../support/rulebook.ts';

/** Deadline -> its day, or "in words"; for somebody with these answers on a day. */
function lastDays(answers: Answers, on: string, only?: string): Record<string, string> {
  const situation = situationOf(engine, answers, parseDay(on) as number);
  const found = rulebook.programmes
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((programme) => lastDaysOf(situation, programme, evaluate(situation, programme).outcome));
  return Object.fromEntries(found.map(({ id, day }) => [id, day === undefined ? 'in words' : formatDay(day)]));
}

const settled = {
  permit: 'refugee',
  ukraineGroup: 'none',
  permitGrantedOn: '2026-03',
  heldCollectiveProtectionBefore: 'false',
  age: '25-54',
  housing: 'settled-by-agreement',
  programmeStatus: 'not-started',
};
const private_ = {
  permit: 'collective-protection',
  ukraineGroup: 'citizen',
  permitGrantedOn: '2026-09-15',
  age: '25-54',
  housing: 'private',
  settlementOffer: 'none',
};
/** Nothing puts the permit at risk that a family's permit would rest on. */
const keepsPermit = {
  ...private_,
  heldCollectiveProtectionBefore: 'false',
  secondCitizenship: 'none',
  tripToUkraine: 'none',
};

describe('the municipality must begin within three months of settlement', () => {
  test('a month alone is told by its end: nobody is to complain too soon', () => {
    expect(lastDays({ ...settled, settledOn: '2026-10' }, '2026-11-22')['programme-starts']).toBe('2027-01-31');
  });

  test('nothing is said to who has begun, or lives elsewhere', () => {
    const begun = { ...settled, settledOn: '2026-10', programmeStatus: 'in-programme' };
    expect(lastDays(begun, '2026-11-22')['programme-starts']).toBeUndefined();
    expect(lastDays({ ...settled, housing: 'private' }, '2026-11-22')['programme-starts']).toBeUndefined();
  });

  test('in words where the day is not known', () => {
    expect(lastDays(settled, '2026-11-22')['programme-starts']).toBe('in words');
  });
});

describe('six months to ask for a home', () => {
  test('a month alone is told by its beginning: nobody is to come too late', () => {
    const answers = { ...private_, permitGrantedOn: '2026-08', toldOfPermitOn: '2026-09' };
    expect(lastDays(answers, '2026-11-22', 'settlement')).toEqual({ 'ask-imdi': '2027-03-01' });
  });

  test('nobody heard of a permit before it was given', () => {
    const answers = { ...private_, permitGrantedOn: '2026-09-15', toldOfPermitOn: '2026-09' };
    expect(lastDays(answers, '2026-11-22', 'settlement')).toEqual({ 'ask-imdi': '2027-03-15' });
  });

  test('told in words to who does not know when they heard', () => {
    const answers = { ...private_, toldOfPermitOn: 'unknown' };
    expect(lastDays(answers, '2026-11-22', 'settlement')).toEqual({ 'ask-imdi': 'in words' });
  });
});

describe('six months for the family to apply, and a year to meet', () => {
  const family = { ...keepsPermit, familyToBring: 'spouse', coupleBeforeEntry: 'true' };
  test('counted from the day of the permit', () => {
    expect(lastDays(family, '2026-11-22', 'family-reunification')).toEqual({
      'family-applies': '2027-03-15',
      'family-meets': '2027-09-15',
    });
  });

  test('gone with the right, the day after', () => {
    const late = { ...family, referenceIncomeMet: 'false', familyApplicationOn: 'unknown' };
    expect(lastDays(late, '2027-03-15', 'family-reunification')['family-applies']).toBe('2027-03-15');
    expect(lastDays({ ...late, permitGrantedOn: '2020-01-15' }, '2027-03-15', 'family-reunification')).toEqual({});
  });
});

describe('a last day that has been kept is none', () => {
  const family = { ...keepsPermit, familyToBring: 'spouse', coupleBeforeEntry: 'true' };
  const told = (answers: Answers, on: string) => lastDays({ ...family, ...answers }, on, 'family-reunification');

  test('the family has applied: only the day to meet is left, and no day once that is past', () => {
    expect(told({ familyApplicationOn: '2026-10' }, '2026-11-22')).toEqual({ 'family-meets': '2027-09-15' });
    expect(told({ familyApplicationOn: '2026-11' }, '2026-11-22')).toEqual({ 'family-meets': '2027-09-15' });
    expect(told({ familyApplicationOn: '2026-10' }, '2027-09-15')).toEqual({ 'family-meets': '2027-09-15' });
    expect(told({ familyApplicationOn: '2026-10' }, '2027-09-16')).toEqual({});
  });

  test('the family has not applied, or nobody knows: both days are told', () => {
    const both = { 'family-applies': '2027-03-15', 'family-meets': '2027-09-15' };
    expect(told({ familyApplicationOn: 'not-yet' }, '2026-11-22')).toEqual(both);
    expect(told({ familyApplicationOn: 'unknown' }, '2026-11-22')).toEqual(both);
  });

  test('an income that is enough makes days that are past needless', () => {
    expect(told({ familyApplicationOn: 'not-yet', referenceIncomeMet: 'true' }, '2027-12-01')).toEqual({});
  });

  test('a home has been asked for', () => {
    const answers = { ...private_, toldOfPermitOn: '2026-09', appliedForSettlementOn: '2026-10' };
    expect(lastDays(answers, '2026-11-22', 'settlement')).toEqual({});
    expect(lastDays(answers, '2026-11-22', 'agreed-self-settlement')).toEqual({});
    const not = { ...answers, appliedForSettlementOn: 'not-yet' };
    expect(lastDays(not, '2026-11-22', 'settlement')).toEqual({ 'ask-imdi': '2027-03-15' });
  });

  test('the child has an application in time, or not', () => {
    const parent = {
      permit: 'permanent-residence',
      housing: 'private',
      childrenBorn: '2025-05',
      kindergartenYear: '2026',
    };
    const days = (inTime: string) =>
      lastDays({ ...parent, kindergartenAppliedInTime: inTime }, '2026-11-22', 'kindergarten');
    expect(days('true')).toEqual({});
    expect(days('false')).toEqual({ 'main-intake': 'in words' });
  });

  test('the municipality has offered lessons', () => {
    const on = parseDay('2026-11-22') as number;
    const programme = rulebook.programmes.find(({ id }) => id === 'norwegian-training') as Programme;
    const days = (offered: string) => {
      const { knowledge, ...rest } = situationOf(engine, { ...settled, trainingStatus: 'not-started' }, on);
      const day = parseDay(offered) as number;
      const known = { ...knowledge, trainingOfferedOn: { from: day, to: day } };
      return lastDaysOf({ ...rest, knowledge: known }, programme, 'right').map(({ id }) => id);
    };
    expect(days('2026-11-22')).toEqual([]);
    expect(days('2026-11-23')).toEqual(['training-offered']);
  });

  test('the day to leave is over', () => {
    const days = (over: string) =>
      lastDays(
        { permit: 'refused', nationality: 'other', departureDeadlinePassed: over },
        '2026-11-22',
        'return-support',
      );
    expect(days('false')).toEqual({ 'before-you-must-leave': 'in words' });
    expect(days('true')).toEqual({});
  });
});

describe('doing first', () => {
  const steps = (answers: Answers, on: string) => {
    const day = parseDay(on) as number;
    const situation = situationOf(engine, answers, day);
    const verdicts = rulebook.programmes.map((programme) => foresee(situation, programme));
    const days = rulebook.programmes.flatMap((programme, place) =>
      lastDaysOf(situation, programme, verdicts[place]?.outcome ?? 'no'),
    );
    return doFirst(groupVerdicts(verdicts, rulebook.programmes), days, {
      rulebook,
      knowledge: situation.knowledge,
      on: day,
    });
  };

  test('only who says that they seek protection, or did, is told to do something about it', () => {
    const permit = rulebook.questions.find(({ id }) => id === 'permit');
    const told = (permit?.options ?? [])
      .filter(({ exit }) => exit === undefined)
      .filter(({ value }) =>
        steps({ permit: value, ukraineGroup: 'none' }, '2026-11-29').some(({ programme }) => programme === 'asylum'),
      );
    expect(told.map(({ value }) => value).toSorted()).toEqual([
      'applied-for-protection',
      'not-applied',
      'refused',
      'refused-appealed',
    ]);
  });

  test('what has a last day comes before all else, the nearest day first', () => {
    const answers = {
      ...keepsPermit,
      toldOfPermitOn: '2026-10',
      familyToBring: 'spouse',
      coupleBeforeEntry: 'true',
    };
    const found = steps(answers, '2026-11-22');
    expect(found.map(({ step, lastDay }) => [step, lastDay && formatDay(lastDay.day)])).toEqual([
      ['tell-family-to-apply', '2027-03-15'],
      ['apply-to-imdi', '2027-04-01'],
      ['collect-family-papers', '2027-09-15'],
    ]);
  });

  test('the day itself still counts, the day after does not', () => {
    const answers = { ...private_, permitGrantedOn: '2026-08', toldOfPermitOn: '2026-09' };
    expect(steps(answers, '2027-03-01')[0]?.lastDay).toBeDefined();
    expect(steps(answers, '2027-03-02')[0]?.lastDay).toBeUndefined();
  });
});
