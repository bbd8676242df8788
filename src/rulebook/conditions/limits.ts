/** Limits as they are written: on numbers, days and times. */
import { z } from 'zod';
import type { Limits } from '#engine/conditions/limits.ts';
import { LimitRef } from '../values.ts';

export const whole = z.union([z.int(), LimitRef]).optional();

/** One limit on each side at most, and at least one. */
export function limits<S extends z.ZodRawShape>(shape: S, lower: readonly string[], upper: readonly string[]) {
  return z.strictObject(shape).refine((written) => {
    const keys = Object.keys(written);
    const sides = [lower, upper].map((side) => keys.filter((key) => side.includes(key)).length);
    return keys.length > 0 && (keys.length === 1 || !keys.includes('is')) && sides.every((count) => count <= 1);
  }, 'write one lower limit, one upper limit, or "is" alone');
}

/** The limits that are there. */
export const within = (atLeast: number | undefined, below: number | undefined): Limits => ({
  ...(atLeast !== undefined && { atLeast }),
  ...(below !== undefined && { below }),
});

/** So much more than a limit, where there is one. */
export const beyond = (limit: number | undefined, step: number): number | undefined =>
  limit === undefined ? undefined : limit + step;
