/** Steps for a country's deductions: looking at what is known, and adding what follows from it. */
import { addMonths, type Day, fullMonths } from './calendar.ts';
import type { Knowledge, Known, Range } from './knowledge.ts';

/** A day, and a number, beyond everything that can happen. */
export const FAR = 9_000_000;

/** Knowledge while something is still added to it. `F` are the ids of the facts. */
export type Draft<F extends string = string> = Partial<Record<F, Known>>;

/** The one value of a fact with listed values that is left, if only one is. */
export function soleValue(facts: Knowledge, fact: string): unknown {
  const known = facts[fact];
  return known && 'oneOf' in known && known.oneOf.length === 1 ? known.oneOf[0] : undefined;
}

/** The numbers or days that a fact can still have, if anything is known about it. */
export function rangeOf(facts: Knowledge, fact: string): Range | undefined {
  const known = facts[fact];
  return known && 'from' in known ? known : undefined;
}

/** Sets what is not known yet, and leaves what is. */
export function suppose<F extends string>(facts: Draft<F>, fact: F, known: Known): void {
  facts[fact] ??= known;
}

/** Keeps a fact that was not given exactly within limits that follow from others. */
export function limit<F extends string>(
  facts: Draft<F>,
  fact: F,
  { from = -FAR, to = FAR }: { from?: number; to?: number },
): void {
  const now = rangeOf(facts, fact) ?? { from: -FAR, to: FAR };
  const narrower = { from: Math.max(now.from, from), to: Math.min(now.to, to) };
  if (now.from !== now.to && narrower.from <= narrower.to) facts[fact] = narrower;
}

/** Whether nothing is known about when it began. */
export const isUnbounded = ({ from }: Range): boolean => from <= -FAR;

/** The ends of a range that are known. */
export const knownEnds = (range: Range | undefined): number[] =>
  range ? [range.from, range.to].filter((end) => Math.abs(end) < FAR) : [];

/** A day is told no better than to the month; a wider range is not known at all. */
const WIDEST_DAYS = 366;

/**
 * Days after `on` on which dates that were told are there or past. Each day of a month that has begun is one: of what is not
 * later than today, less and less is left open.
 */
export function daysReached(told: Knowledge, on: Day): Day[] {
  return Object.values(told).flatMap((known) => {
    if (!known || !('from' in known) || known.to <= on) return [];
    const { from, to } = known;
    const days =
      from <= on && to - from <= WIDEST_DAYS ? Array.from({ length: to - on }, (_, n) => on + n + 1) : [from];
    return [...days, to, to + 1].filter((day) => day > on && day <= FAR);
  });
}

/** Years between two days; half a year stands for every fraction. */
export function yearsBetween(from: Day, to: Day): number {
  const whole = Math.floor(fullMonths(from, to) / 12);
  return addMonths(from, whole * 12) === to ? whole : whole + 0.5;
}
