/** Time as it is written: so many months, calendar years or school years. */
import type { z } from 'zod';
import type { Limits } from '#engine/conditions/limits.ts';
import type { Unit } from '#engine/conditions/time.ts';
import { beyond, limits, whole, within } from './limits.ts';

const TimeLimits = limits(
  { 'at-least': whole, 'more-than': whole, 'at-most': whole, below: whole },
  ['at-least', 'more-than'],
  ['at-most', 'below'],
);

/** The units that something can be counted in. */
export const time = {
  months: TimeLimits.optional().describe('full months that have passed'),
  'calendar-years': TimeLimits.optional().describe('from one calendar year to another'),
  'school-years': TimeLimits.optional().describe('from a calendar year to the year in which the school year began'),
} satisfies Record<Unit, z.ZodType>;
const UNITS = Object.keys(time) as Unit[];

export const oneUnit = (written: object): boolean => UNITS.filter((unit) => unit in written).length === 1;
export const ONE_UNIT = 'count in one unit: months, calendar-years or school-years';

export type WrittenTime = { readonly [U in Unit]?: Record<string, number> };

/** Months are counted in halves, so that "more than two" is a limit of its own. */
export function timeOf(written: WrittenTime): { unit: Unit; limits: Limits } {
  const unit = UNITS.find((one) => written[one] !== undefined) as Unit;
  const { below, ...given } = written[unit] as Record<string, number>;
  const step = unit === 'months' ? 0.5 : 1;
  return {
    unit,
    limits: within(given['at-least'] ?? beyond(given['more-than'], step), below ?? beyond(given['at-most'], step)),
  };
}
