import { expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Change } from '#engine/verdict.ts';
import { comingOf } from '#results/coming.ts';
import { verdict } from './verdicts.ts';

const day = (iso: string): number => parseDay(iso) as number;
const today = day('2026-11-29');
const coming = (changes: Change[], rest = {}) => comingOf([verdict('school', 'right', { changes, ...rest })], today);

test('a change that comes with time is told five years ahead, new rules always', () => {
  const on = day('2031-11-30');
  expect(coming([{ on, outcome: 'no', why: 'time' }])).toEqual([]);
  expect(coming([{ on: on - 1, outcome: 'no', why: 'time' }])).toMatchObject([{ on: on - 1, status: 'notnow' }]);
  expect(coming([{ on, outcome: 'no', why: 'rules' }])).toMatchObject([{ on }]);
});

test('where only a month is known, both days are told', () => {
  const [on, by] = [day('2027-06-01'), day('2027-06-30')];
  expect(coming([{ on, by, outcome: 'right', why: 'time' }])).toEqual([
    { programme: 'school', status: 'likely', on, by },
  ]);
});

test('what is adopted without a date, and what then does not concern the person, is left out', () => {
  expect(coming([{ on: null, outcome: 'no', why: 'rules' }])).toEqual([]);
  expect(coming([{ on: today + 1, outcome: 'not-relevant', why: 'time' }])).toEqual([]);
});

test('a birthday brings its amount', () => {
  const amount = { value: 1, per: 'month', parameter: 'some.amount', from: today } as const;
  expect(coming([], { ageChanges: [{ age: 25, outcome: 'right', amount }] })).toEqual([
    { programme: 'school', status: 'likely', age: 25, amount },
  ]);
});
