/** Time as it is written: so many months, calendar years or years that begin on some day. */
import { z } from 'zod';
import type { Limits } from '#engine/conditions/limits.ts';
import type { Unit } from '#engine/conditions/time.ts';
import { beyond, limits, whole, within } from './limits.ts';
import type { Vocabulary } from './written.ts';

const TimeLimits = limits(
  { 'at-least': whole, 'more-than': whole, 'at-most': whole, below: whole },
  ['at-least', 'more-than'],
  ['at-most', 'below'],
);

/** Limits under the name of their unit. */
export type WrittenTime = Readonly<Record<string, Record<string, number>>>;

/** Something with a time in one unit: months, calendar years, or years that the country names. */
export function timed<S extends z.ZodRawShape>(shape: S, { country }: Vocabulary) {
  const named = Object.entries(country['year-from'] ?? {}).map(([name, first]) => [
    name,
    TimeLimits.optional().describe(`from a calendar year to the one in which the year from ${first} on began`),
  ]);
  const time: z.ZodRawShape = {
    months: TimeLimits.optional().describe('full months that have passed'),
    'calendar-years': TimeLimits.optional().describe('from one calendar year to another'),
    ...Object.fromEntries(named),
  };
  const units = Object.keys(time);
  return z
    .strictObject({ ...shape, ...time })
    .refine(
      (written) => units.filter((unit) => unit in written).length === 1,
      `count in one unit: ${units.slice(0, -1).join(', ')} or ${units.at(-1)}`,
    );
}

/**
 * The schema has seen to it that there is one unit, and that it is known. Months are counted in halves, so that "more than
 * two" is a limit of its own.
 */
export function timeOf(time: WrittenTime, { country }: Vocabulary): { unit: Unit; limits: Limits } {
  const [name, written] = Object.entries(time)[0] as [string, Record<string, number>];
  const first = country['year-from']?.[name];
  const unit = first === undefined ? (name as Unit) : (`years-from-${first}` as const);
  const { below, ...given } = written;
  const step = unit === 'months' ? 0.5 : 1;
  return {
    unit,
    limits: within(given['at-least'] ?? beyond(given['more-than'], step), below ?? beyond(given['at-most'], step)),
  };
}
