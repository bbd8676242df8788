import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../src/engine/calendar.ts';
import { derive } from '../../src/facts/derive.ts';
import type { FactId, Facts } from '../../src/facts/facts.ts';
import { FOLLOWS_FROM } from '../../src/facts/follows-from.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import type { Result } from '../../src/headless/check.ts';
import { check, rulebook } from '../support/rulebook.ts';
import { allows, askedFacts, valuesOf } from '../support/values.ts';

const onSomeDay = fc
  .integer({ min: parseDay('2021-01-01') as number, max: parseDay('2029-06-01') as number })
  .map(formatDay);
/** Which facts are answered, and where in the list of possible values each answer lies. */
const somePerson = fc.record({
  on: onSomeDay,
  order: fc.shuffledSubarray([...askedFacts], { minLength: 0 }),
  choices: fc.array(fc.nat(1000), { minLength: askedFacts.length * 2, maxLength: askedFacts.length * 2 }),
});

const resultsOf = (facts: Facts, on: string): Map<string, Result> =>
  new Map(check(facts, { on }).results.map((result) => [result.programme, result]));

/** Answers facts one after the other, each with a value that goes with all before it: nobody contradicts themselves. */
function answer(start: Facts, facts: readonly FactId[], choices: readonly number[], on: string): Facts {
  let known = start;
  facts.forEach((fact, n) => {
    if (fact in known) return;
    const values = valuesOf(fact, on);
    const first = (choices[n] as number) % values.length;
    const inTurn = [...values.slice(first), ...values.slice(0, first)];
    const value = inTurn.find((one) => isConsistent({ ...known, [fact]: one }, on));
    if (value !== undefined) known = { ...known, [fact]: value };
  });
  return known;
}

/** Whether the end of a span matters depends on the other end; the cases try these on both sides of each limit. */
const inSpans = new Set(rulebook.terms.flatMap((term) => (term.kind === 'span' ? [term.from, term.to] : [])));

/** Facts that can follow from others, and so could contradict them. */
const derivable: readonly FactId[] = [
  ...(Object.keys(FOLLOWS_FROM) as FactId[]),
  'age',
  'permitGrantedOn',
  'settledOn',
  'programmeStatus',
];

/** Whether nobody could say that two of the facts cannot both be true. */
function isConsistent(facts: Facts, on: string): boolean {
  const known = readFacts(facts);
  return derivable.every((fact) => {
    const { [fact]: _, ...rest } = known;
    return !(fact in facts) || allows(derive(rest, parseDay(on) as number)[fact], fact, facts[fact]);
  });
}

const verdictOf = ({ outcome, amount, length }: Result) => ({ outcome, amount, length });

describe('whatever is known about whoever on whatever day', { timeout: 120_000 }, () => {
  test('a settled outcome never flips when more is answered', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, order, choices, on);
        const all = answer(some, askedFacts, choices.slice(askedFacts.length), on);
        const later = resultsOf(all, on);
        for (const [programme, { outcome }] of resultsOf(some, on)) {
          if (outcome !== 'unknown') expect([programme, later.get(programme)?.outcome]).toEqual([programme, outcome]);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('once the missing facts of a programme are answered it is settled, and nothing else can change it', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, order, choices, on);
        for (const [programme, { missing }] of resultsOf(some, on)) {
          const answered = answerUntilSettled(some, programme, missing, choices, on);
          const before = resultsOf(answered, on).get(programme) as Result;
          const after = resultsOf(answer(answered, askedFacts, choices, on), on).get(programme) as Result;
          // Where no answer goes with the ones before it, this person cannot exist.
          if (before.missing.some((fact) => !(fact in answer(answered, [fact], choices, on)))) continue;
          expect(before.missing).toEqual([]);
          // A row may say that the length table is not for its people, so lengths are compared within a row.
          const comparable = before.because.row === after.because.row ? after : { ...after, length: before.length };
          expect([programme, verdictOf(comparable as Result)]).toEqual([programme, verdictOf(before)]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('every missing fact can still change something, for some values of the other missing ones', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const some = answer({}, [...order, ...askedFacts.slice(0, 12)], choices, on);
        for (const [programme, { missing }] of resultsOf(some, on)) {
          const others = missing.map((fact) => valuesOf(fact, on));
          if (others.reduce((product, values) => product * values.length, 1) > 1500) continue;
          for (const fact of missing.filter((one) => !inSpans.has(one)))
            expect([programme, fact, matters(fact, missing, some, programme, on)]).toEqual([programme, fact, true]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the order in which facts are told does not change the results', () => {
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const facts = answer({}, order, choices, on);
        const reversed = Object.fromEntries(Object.entries(facts).reverse()) as Facts;
        expect(check(reversed, { on })).toEqual(check(facts, { on }));
      }),
      { numRuns: 200 },
    );
  });
});

/** Answers what a programme misses until it misses nothing; each answer may settle others. */
function answerUntilSettled(
  start: Facts,
  programme: string,
  missing: readonly FactId[],
  choices: readonly number[],
  on: string,
): Facts {
  let facts = start;
  let left = missing;
  for (let rounds = 0; left.length > 0 && rounds < askedFacts.length; rounds += 1) {
    facts = answer(facts, left, choices, on);
    left = (resultsOf(facts, on).get(programme) as Result).missing;
  }
  return facts;
}

/** Tries all values of the missing facts: is there a pair of people who differ in this fact alone and in the verdict? */
function matters(fact: FactId, missing: readonly FactId[], known: Facts, programme: string, on: string): boolean {
  const others = missing.filter((other) => other !== fact);
  return combinations(others, on).some((rest) => {
    const verdicts = valuesOf(fact, on).map((value) =>
      JSON.stringify(verdictOf(resultsOf({ ...known, ...rest, [fact]: value }, on).get(programme) as Result)),
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
