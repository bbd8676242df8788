/** Mixed situations for the benchmarks: facts exact or not given, the same in each run. */
import { type Day, parseDay, parseMonth } from '#engine/calendar.ts';
import type { Knowledge } from '#engine/knowledge.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { FACTS } from '#facts/facts.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { askedFacts, samplesOf, sequence } from '../samples.ts';

/** Facts as plain values: a text, yes or no, a number, or a day as a number. */
export type Plain = Readonly<Record<string, string | boolean | number | undefined>>;
export type Situation = { plain: Plain; knowledge: Knowledge };

/** @param open how many of the facts, from 0 to 1, are not given. */
export function situations(rulebook: Rulebook, count: number, open: number, on: Day): Situation[] {
  const next = sequence(7);
  const facts = askedFacts(rulebook).map((fact) => ({ fact, values: samplesOf(rulebook, fact, on).filter(isExact) }));
  return Array.from({ length: count }, () => {
    const told: Record<string, unknown> = {};
    for (const { fact, values } of facts)
      if (next() >= open && values.length > 0) told[fact] = values[Math.floor(next() * values.length)];
    const plain = Object.entries(told).map(([fact, value]) => [fact, isDay(fact) ? parseDay(value as string) : value]);
    return { plain: Object.fromEntries(plain) as Plain, knowledge: readFacts(told) };
  });
}

const isDay = (fact: string): boolean => FACTS[fact as keyof typeof FACTS].kind === 'date';
const isExact = (value: unknown): boolean => typeof value !== 'string' || parseMonth(value) === undefined;
