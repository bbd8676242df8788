/** Values for tests: for each fact, values on both sides of everything that a rule tells apart. */
import { addMonths, formatDay, parseDay } from '../../src/engine/calendar.ts';
import type { Known } from '../../src/engine/knowledge.ts';
import { FACTS, type FactId } from '../../src/facts/facts.ts';
import { readValue } from '../../src/facts/read-facts.ts';
import { rulebook } from './rulebook.ts';

/** Facts that some rule asks. */
export const askedFacts: readonly FactId[] = [
  ...new Set(rulebook.terms.flatMap((term) => (term.kind === 'span' ? [term.from, term.to] : [term.fact]))),
].filter((fact): fact is FactId => fact in FACTS);

/** At least one value in every cell that the rules cut a fact into, on the day `on`. */
export function valuesOf(fact: FactId, on: string): unknown[] {
  const { kind, ...domain } = FACTS[fact];
  switch (kind) {
    case 'choice':
      return [...(domain as { values: readonly string[] }).values];
    case 'yes-no':
      return [true, false];
    case 'months':
      return [[], ['2020-01']];
    case 'date':
      return datesOf(fact, on);
    default:
      return cutsOf(fact).flatMap((cut) => [cut - 1, cut]);
  }
}

/** The limits of a fact; of all ages together, since one age follows from another. */
function cutsOf(fact: FactId): number[] {
  const ages = ['age', 'ageAtPermit', 'ageWhenApplied'];
  const facts: string[] = ages.includes(fact) ? ages : [fact];
  const cuts = rulebook.terms.flatMap((term) => (term.kind === 'scale' && facts.includes(term.fact) ? term.cuts : []));
  return [...new Set(cuts)];
}

function datesOf(fact: FactId, on: string): string[] {
  const today = parseDay(on) as number;
  const around = cutsOf(fact).flatMap((cut) => [cut - 1, cut]);
  const spans = [-125, -80, -61, -59, -47, -35, -23, -11, -7, -5, -1, 0, 1, 3].map((months) =>
    addMonths(today, months),
  );
  return [...new Set([...around, ...spans])].map(formatDay);
}

/** Whether what is known leaves room for a value. */
export function allows(known: Known | undefined, fact: FactId, value: unknown): boolean {
  if (!known) return true;
  const read = readValue(fact, value, FACTS[fact]);
  if ('months' in known) return false;
  if ('oneOf' in known) return 'oneOf' in read && known.oneOf.includes(read.oneOf[0] as string);
  return 'from' in read && known.from <= read.from && read.to <= known.to;
}
