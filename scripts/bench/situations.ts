/** Mixed situations for the benchmarks: facts exact or not given, the same in each run. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { type Day, parseDay, parseMonth } from '../../src/engine/calendar.ts';
import type { Knowledge } from '../../src/engine/knowledge.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { FACTS } from '../../src/facts/facts.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { askedFacts, samplesOf } from '../../src/rules/samples.ts';

/** Facts as plain values: a text, yes or no, a number, or a day as a number. */
export type Plain = Readonly<Record<string, string | boolean | number | undefined>>;
export type Situation = { plain: Plain; knowledge: Knowledge };

/** @param open how many of the facts, from 0 to 1, are not given. */
export function situations(rulebook: Rulebook, count: number, open: number, on: Day): Situation[] {
  const numbers = xoroshiro128plus(7);
  const below = (limit: number) => uniformInt(numbers, 0, limit - 1);
  const facts = askedFacts(rulebook).map((fact) => ({ fact, values: samplesOf(rulebook, fact, on).filter(isExact) }));
  return Array.from({ length: count }, () => {
    const told: Record<string, unknown> = {};
    for (const { fact, values } of facts)
      if (below(1000) >= open * 1000 && values.length > 0) told[fact] = values[below(values.length)];
    const plain = Object.entries(told).map(([fact, value]) => [fact, isDay(fact) ? parseDay(value as string) : value]);
    return { plain: Object.fromEntries(plain) as Plain, knowledge: readFacts(told) };
  });
}

const isDay = (fact: string): boolean => FACTS[fact as keyof typeof FACTS].kind === 'date';
const isExact = (value: unknown): boolean => typeof value !== 'string' || parseMonth(value) === undefined;
