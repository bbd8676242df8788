/** Figures that tests measure, each promise in a number: `figures-reporter.ts` prints them in one table when all tests are done. */
import type { RunnerTestCase } from 'vitest';

/** How the same figure of several tests becomes one: added up, or the most of all. */
export type Figure = { value: number; of: 'sum' | 'most' };

declare module 'vitest' {
  interface TaskMeta {
    figures?: Record<string, Figure>;
  }
}

/**
 * Writes down a figure of a running test.
 * @param task as the test is handed it: `test('…', ({ task }) => …)`
 * @param name what is counted, with its unit, in words: the line of the table
 */
export function figure(
  task: Pick<RunnerTestCase, 'meta'>,
  name: string,
  value: number,
  of: Figure['of'] = 'sum',
): void {
  task.meta.figures = { ...task.meta.figures, [name]: joined(task.meta.figures?.[name], { value, of }) };
}

/** One figure of two of the same name. */
export const joined = (one: Figure | undefined, other: Figure): Figure =>
  one
    ? { of: other.of, value: other.of === 'sum' ? one.value + other.value : Math.max(one.value, other.value) }
    : other;
