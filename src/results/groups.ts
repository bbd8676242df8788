/** All verdicts of a person, put in the order in which the result page shows them. */

import type { Programme } from '#engine/rulebook.ts';
import type { Verdict } from '#engine/verdict.ts';
import { HEADINGS, type Heading, headingOf } from './kinds.ts';

export type Group = { heading: Heading; verdicts: readonly Verdict[] };

/** Verdicts in the order of their programmes. */
export function inOrder(verdicts: readonly Verdict[], programmes: readonly Programme[]): Verdict[] {
  const place = new Map(programmes.map(({ id, order }) => [id, order]));
  return [...verdicts].sort((a, b) => (place.get(a.programme) ?? 0) - (place.get(b.programme) ?? 0));
}

/** Groups that have something in them; inside a group the programmes' own order. */
export function groupVerdicts(verdicts: readonly Verdict[], programmes: readonly Programme[]): Group[] {
  const sorted = inOrder(verdicts, programmes);
  const groups = HEADINGS.map((heading) => ({
    heading,
    verdicts: sorted.filter(({ outcome }) => headingOf(outcome) === heading),
  }));
  return groups.filter((group) => group.verdicts.length > 0);
}

/** Nothing to have, to do or to answer: the page then says that this does not mean "no rights". */
export function foundNothing(groups: readonly Group[]): boolean {
  return groups.every(({ heading }) => heading === 'notnow');
}

/**
 * More missing than told: then the list is something to take to an office, not an answer. What is asked only after the main
 * results does not count.
 */
export function mostlyUnknown(groups: readonly Group[], programmes: readonly Programme[]): boolean {
  const later = new Set(programmes.flatMap(({ id, askedFromResult: isLater }) => (isLater ? [id] : [])));
  const count = (some: readonly Group[]) =>
    some.reduce((sum, { verdicts }) => sum + verdicts.filter(({ programme }) => !later.has(programme)).length, 0);
  return count(groups.filter(({ heading }) => heading === 'ask')) * 2 > count(groups);
}
