import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { factsOf, type Term } from '#engine/conditions/term.ts';
import { Diagrams } from '#engine/diagrams/diagram.ts';
import { termsLeft } from '#engine/diagrams/restrict.ts';
import { rootsOf } from '#engine/rulebook.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { DETAILS, evaluate, type Verdict } from '#engine/verdict.ts';
import { derive } from '#facts/derive.ts';
import type { FactId, Facts } from '#facts/facts.ts';
import { FOLLOWS_FROM } from '#facts/follows-from.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { rulebook } from '../support/rulebook.ts';
import { allows, askedFacts, valuesOf } from '../support/values.ts';

const engine = createEngine(rulebook);
const dayOf = (on: string) => parseDay(on) as number;
const situationOf = (facts: Facts, on: string) => situate(engine, derive(readFacts(facts), dayOf(on)), dayOf(on));

/** The facts that can be at odds with others. */
const linked = new Set<FactId>([
  ...(Object.keys(FOLLOWS_FROM) as FactId[]),
  'age',
  'permitGrantedOn',
  'settledOn',
  'programmeStatus',
]);

/** Whether all facts can be true of one person. */
function isPossible(facts: Facts, on: string): boolean {
  const { settledOn, permitGrantedOn, housing } = facts;
  if (settledOn && permitGrantedOn && settledOn < permitGrantedOn) return false;
  if (settledOn && (housing === 'reception-centre' || housing === 'alternative-reception')) return false;
  const known = readFacts(facts);
  return (Object.keys(facts) as FactId[])
    .filter((fact) => linked.has(fact))
    .every((fact) => {
      const { [fact]: _, ...rest } = known;
      return allows(derive(rest, dayOf(on))[fact], fact, facts[fact]);
    });
}

/** Tells these facts of a person one after the other, each with a value that goes with all before it. */
function told(start: Facts, facts: readonly FactId[], seeds: readonly number[], on: string): Facts {
  const known: Record<string, unknown> = { ...start };
  for (const [n, fact] of facts.entries()) {
    if (fact in known) continue;
    const values = valuesOf(fact, on);
    const first = (seeds[n] as number) % values.length;
    known[fact] = [...values.slice(first), ...values.slice(0, first)].find((value) =>
      isPossible({ ...known, [fact]: value }, on),
    );
    if (known[fact] === undefined) delete known[fact];
  }
  return known;
}

/** The programmes that some table of theirs asks a fact for. */
const diagrams = new Diagrams(engine.nodes);
const askers = Map.groupBy(
  rulebook.programmes.flatMap((programme) => {
    const terms = new Set(rootsOf(programme).flatMap((root) => [...termsLeft(diagrams, root)]));
    const facts = new Set([...terms].flatMap((term) => factsOf(rulebook.terms[term] as Term)));
    return [...facts].map((fact) => ({ fact, programme }));
  }),
  ({ fact }) => fact,
);

const everyFact = { minLength: askedFacts.length, maxLength: askedFacts.length };
/** Somebody who has given every answer, on some day; and which of the answers had been given before. */
const somebody = fc
  .record({
    on: fc.integer({ min: dayOf('2021-01-01'), max: dayOf('2029-06-01') }).map(formatDay),
    first: fc.shuffledSubarray([...askedFacts]),
    seeds: fc.array(fc.nat(1000), everyFact),
  })
  .map(({ on, first, seeds }) => {
    const whole = told({}, [...first, ...askedFacts], [...seeds, ...seeds], on);
    return {
      on,
      whole,
      part: Object.fromEntries(Object.entries(whole).filter(([fact]) => first.includes(fact as FactId))),
    };
  });

/** Whatever a verdict shows as settled, the verdict with more answers shows too. */
function expectToHold(before: Verdict, after: Verdict): void {
  if (before.outcome === 'unknown') return;
  const settled = (['outcome', ...DETAILS] as const).filter((one) => !before.waiting.some((open) => open === one));
  const shown = (verdict: Verdict) => [before.programme, ...settled.map((one) => [one, verdict[one]])];
  expect(shown(after)).toEqual(shown(before));
  // Of a content that is still open, what is named already stays.
  expect(after.content ?? []).toEqual(expect.arrayContaining(before.content ?? []));
}

const SEED = 20261129;

describe('what is settled for somebody holds: outcome, length, amount and content', { timeout: 120_000 }, () => {
  test('when the other answers are given', () => {
    fc.assert(
      fc.property(somebody, ({ on, part, whole }) => {
        const [before, after] = [situationOf(part, on), situationOf(whole, on)];
        for (const programme of rulebook.programmes)
          expectToHold(evaluate(before, programme), evaluate(after, programme));
      }),
      { numRuns: 80, seed: SEED },
    );
  });

  test('when the one answer is given that was still left', () => {
    fc.assert(
      fc.property(somebody, ({ on, whole }) => {
        const after = situationOf(whole, on);
        for (const fact of Object.keys(whole)) {
          const { [fact as FactId]: _, ...rest } = whole;
          const before = situationOf(rest, on);
          for (const { programme } of askers.get(fact) ?? [])
            expectToHold(evaluate(before, programme), evaluate(after, programme));
        }
      }),
      { numRuns: 200, seed: SEED },
    );
  });
});

test('a length or an amount that waits is not told', () => {
  fc.assert(
    fc.property(somebody, ({ on, part }) => {
      const situation = situationOf(part, on);
      for (const programme of rulebook.programmes) {
        const { waiting, length, amount } = evaluate(situation, programme);
        if (waiting.includes('length')) expect(length).toBeUndefined();
        if (waiting.includes('amount')) expect(amount).toBeUndefined();
      }
    }),
    { numRuns: 60, seed: SEED },
  );
});
