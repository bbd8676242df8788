/** Values for tests: for each fact, values on both sides of everything that a rule tells apart. */
import { parseDay } from '#engine/calendar.ts';
import type { Known } from '#engine/knowledge.ts';
import { FACTS, type FactId } from '#facts/facts.ts';
import { readValue } from '#rulebook/read-facts.ts';
import { askedFacts as askedIn, samplesOf } from '#tools/samples.ts';
import { rulebook } from './rulebook.ts';

/** Facts that some rule asks. */
export const askedFacts: readonly FactId[] = askedIn(rulebook);

/** At least one value in every cell that the rules cut a fact into, on the day `on`. */
export const valuesOf = (fact: FactId, on: string): unknown[] => samplesOf(rulebook, fact, parseDay(on) as number);

/** Whether what is known leaves room for a value. */
export function allows(known: Known | undefined, fact: FactId, value: unknown): boolean {
  if (!known) return true;
  const read = readValue(fact, value, FACTS[fact]);
  if ('months' in known || 'months' in read) return JSON.stringify(known) === JSON.stringify(read);
  if ('oneOf' in known) return 'oneOf' in read && known.oneOf.includes(read.oneOf[0] as string);
  return 'from' in read && known.from <= read.from && read.to <= known.to;
}
