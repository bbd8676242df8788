import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { factsOf } from '#engine/conditions/term.ts';
import { missingOf } from '#engine/missing.ts';
import type { Programme } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { type Decision, evaluate } from '#engine/verdict.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { FactId, Facts } from '#rulebooks/norway/facts.d.ts';
import { answer, SEED, somePerson, somewhere } from '../support/people.ts';
import { check, deductions, engine, narrowedBy, rulebook } from '../support/rulebook.ts';
import { askedFacts, valuesOf } from '../support/values.ts';

const knowledgeOf = (facts: Facts, on: string) =>
  deductions.derive(readFacts(rulebook.facts, facts), parseDay(on) as number);

/** One programme's verdict: most of a check is what the other programmes say. */
function resultFor(programme: Programme, facts: Facts, on: string): Decision & { missing: string[] } {
  const situation = situate(engine, knowledgeOf(facts, on), parseDay(on) as number);
  const verdict = evaluate(situation, programme);
  return { ...verdict, missing: missingOf(situation, programme, verdict, narrowedBy) };
}

/** Whether the end of a span matters depends on the other end; the cases try these on both sides of each limit. */
const inSpans = new Set(
  rulebook.terms.flatMap((term) => (term.kind === 'span' || term.kind === 'child' ? factsOf(term) : [])),
);

/** What a result says and still asks. */
const verdictOf = ({ because: _b, missing: _m, ...rest }: Decision & { missing: string[] }) => rest;

describe('whatever is known about whoever on whatever day', { timeout: 120_000 }, () => {
  test('every missing fact can still change something, for some values of the other missing ones', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, [...order, ...askedFacts.slice(0, 12)], choices, on);
        const programme = somewhere(choices);
        const { turnsOn: asked, missing } = resultFor(programme, some, on) as { turnsOn: FactId[]; missing: FactId[] };
        // What the rules ask is tried with each other, and so is what tells rows apart. From what other facts follow is tried the
        // other way round: a fact that is not missing changes nothing (properties-settled.wide.test.ts).
        const known = knowledgeOf(some, on);
        const origins = new Set(missing.flatMap((fact) => narrowedBy(fact, known)));
        const beside = missing.filter((fact) => !asked.includes(fact) && !origins.has(fact));
        for (const together of [asked, beside]) {
          if (together.reduce((product, fact) => product * valuesOf(fact, on).length, 1) > 1500) continue;
          for (const fact of together.filter((one) => !inSpans.has(one)))
            expect([programme.id, fact, matters(fact, together, some, programme, on)]).toEqual([
              programme.id,
              fact,
              true,
            ]);
        }
      }),
      { numRuns: 1200, seed: SEED },
    );
  });

  test('the order in which facts are told does not change the results', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const facts = answer({}, order, choices, on);
        const reversed = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
        expect(check(reversed, { on })).toEqual(check(facts, { on }));
      }),
      { numRuns: 100, seed: SEED },
    );
  });
});

/** Tries all values of the missing facts: is there a pair of people who differ in this fact alone and in the verdict? */
function matters(fact: FactId, missing: readonly FactId[], known: Facts, programme: Programme, on: string): boolean {
  const others = missing.filter((other) => other !== fact);
  return combinations(others, on).some((rest) => {
    const verdicts = valuesOf(fact, on).map((value) =>
      JSON.stringify(verdictOf(resultFor(programme, { ...known, ...rest, [fact]: value }, on))),
    );
    return new Set(verdicts).size > 1;
  });
}

function combinations(facts: readonly FactId[], on: string): Facts[] {
  return facts.reduce<Facts[]>(
    (so, fact) => so.flatMap((known) => valuesOf(fact, on).map((value) => ({ ...known, [fact]: value }))),
    [{}],
  );
}
