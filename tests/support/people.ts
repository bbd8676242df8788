/** People for properties: chosen at random, each answer going with all before it, so that nobody contradicts themselves. */
import fc from 'fast-check';
import { formatDay, parseDay } from '#engine/calendar.ts';
import type { Programme } from '#engine/rulebook.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { tellInTurn } from '#tools/people.ts';
import { rulebook } from './rulebook.ts';
import { askedFacts, valuesOf } from './values.ts';

/** The same people in each run, so that a red run can be looked at; change it to meet others. */
export const SEED = 20261127;

const onSomeDay = fc
  .integer({ min: parseDay('2021-01-01') as number, max: parseDay('2029-06-01') as number })
  .map(formatDay);

/** Which facts are answered, and where in the list of possible values each answer lies. */
export const somePerson = fc.record({
  on: onSomeDay,
  order: fc.shuffledSubarray([...askedFacts], { minLength: 0 }),
  choices: fc.array(fc.nat(1000), { minLength: askedFacts.length * 2, maxLength: askedFacts.length * 2 }),
});

/** Answers facts one after the other; a fact of which no value goes with the others stays open. */
export function answer(start: Facts, facts: readonly FactId[], choices: readonly number[], on: string): Facts {
  const inTurn = (fact: FactId, place: number) => {
    const values = valuesOf(fact, on);
    const first = (choices[place] as number) % values.length;
    return [...values.slice(first), ...values.slice(0, first)];
  };
  return tellInTurn(rulebook, start, facts, inTurn, parseDay(on) as number);
}

/** One of the programmes, chosen with the person. */
export const somewhere = (choices: readonly number[]): Programme =>
  rulebook.programmes[choices.reduce((sum, one) => sum + one, 0) % rulebook.programmes.length] as Programme;
