/** Values for tests: for each fact, values on both sides of everything that a rule tells apart. */
import { parseDay } from '#engine/calendar.ts';
import type { FactId } from '#rulebooks/norway/facts.d.ts';
import { askedFacts as askedIn, samplesOf } from '#tools/samples.ts';
import { rulebook } from './rulebook.ts';

/** Facts that some rule asks. */
export const askedFacts: readonly FactId[] = askedIn(rulebook) as FactId[];

let kept = { on: '', values: new Map<FactId, readonly unknown[]>() };

/** At least one value in every cell that the rules cut a fact into, on the day `on`; worked out once for each day. */
export function valuesOf(fact: FactId, on: string): readonly unknown[] {
  if (kept.on !== on) kept = { on, values: new Map() };
  const before = kept.values.get(fact);
  if (before) return before;
  const values = samplesOf(rulebook, fact, parseDay(on) as number);
  kept.values.set(fact, values);
  return values;
}
