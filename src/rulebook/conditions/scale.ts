/** Tests of numbers and days: limits on one side or both. */
import { z } from 'zod';
import type { Limits } from '#engine/conditions/limits.ts';
import { dayOf } from '../day-of.ts';
import { Day, LimitRef } from '../values.ts';
import { beyond, limits, whole, within } from './limits.ts';
import type { FactTest } from './written.ts';

const day = z.union([Day, LimitRef]).optional();
const DayLimits = limits(
  { from: day, until: day, after: day, before: day, is: day },
  ['from', 'after'],
  ['until', 'before'],
);
const WholeLimits = limits(
  { 'at-least': whole, 'at-most': whole, above: whole, below: whole, is: whole },
  ['at-least', 'above'],
  ['at-most', 'below'],
);
const decimal = z.union([z.number(), LimitRef]).optional();
/** For numbers with decimals only what needs no next number. */
const NumberLimits = limits({ 'at-least': decimal, below: decimal }, ['at-least'], ['below']);

export const date: FactTest = {
  schema: () => DayLimits,
  read: (fact, written) => ({
    kind: 'scale',
    fact,
    isOfDays: true,
    limits: dayLimits(written as Record<string, string>),
  }),
};

export const count: FactTest = {
  schema: () => WholeLimits,
  read: (fact, written) => ({ kind: 'scale', fact, limits: numberLimits(written as Record<string, number>) }),
};

export const number: FactTest = { ...count, schema: () => NumberLimits };

function dayLimits(written: Record<string, string>): Limits {
  const { from, after, before, until, is } = Object.fromEntries(
    Object.entries(written).map(([key, iso]) => [key, dayOf(iso)]),
  );
  if (is !== undefined) return { atLeast: is, below: is + 1 };
  return within(from ?? beyond(after, 1), before ?? beyond(until, 1));
}

function numberLimits({ is, above, below, ...written }: Record<string, number>): Limits {
  if (is !== undefined) return { atLeast: is, below: is + 1 };
  return within(written['at-least'] ?? beyond(above, 1), below ?? beyond(written['at-most'], 1));
}
