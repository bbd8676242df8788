import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { foresee } from '#engine/outlook.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { replay } from '#questions/next-question.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { rulesFrom, withoutSettled } from '#rulebook/rules-from.ts';
import { answer, SEED, somePerson } from '../support/people.ts';
import { deductions, engine, rulebook } from '../support/rulebook.ts';
import { askedFacts } from '../support/values.ts';

const day = parseDay(rulebook.checkedOn) as number;
const later = rulesFrom(rulebook, day);

describe('the rules from a day on', () => {
  const fromThen = createEngine(later, deductions);

  test('say the same about everybody on that day and after it', () => {
    fc.assert(
      fc.property(somePerson, fc.nat(900), ({ order, choices }, days) => {
        const on = day + days;
        const facts = answer({}, [...order, ...askedFacts.slice(0, 10)], choices, formatDay(on));
        const given = readFacts(rulebook.facts, facts);
        const resultsOf = (own: typeof engine) => {
          const timeline = deductions.timelineOf(given, own.rulebook.terms, on);
          const situation = situate(own, deductions.derive(given, on), on, { timeline });
          // What a result turns on stands in no order.
          return own.rulebook.programmes.map((programme) => {
            const { turnsOn, ...rest } = foresee(situation, programme);
            return { ...rest, turnsOn: turnsOn.toSorted() };
          });
        };
        expect(resultsOf(fromThen)).toEqual(resultsOf(engine));
      }),
      { numRuns: 40, seed: SEED },
    );
  });

  test('ask the same', () => {
    expect(replay(fromThen, { permit: 'refugee' }, day).next).toEqual(replay(engine, { permit: 'refugee' }, day).next);
  });

  test('are fewer: rows and diagrams of the past are gone', () => {
    const rowsIn = ({ programmes }: typeof rulebook) =>
      programmes.flatMap(({ tables }) => tables.verdict.rows.map(({ id }) => id));
    expect(rowsIn(later).length).toBeLessThan(rowsIn(rulebook).length);
    expect(rowsIn(rulebook)).toEqual(expect.arrayContaining(rowsIn(later)));
    expect(later.nodes.length).toBeLessThan(rulebook.nodes.length * 0.8);
  });
});

test('limits and amounts travel only where a text needs one of several values, or somebody is paid', () => {
  const [changing, settled] = [
    { unit: 'age', values: [[0, 67] as const, [9, 70] as const] },
    { unit: 'age', values: [[0, 18] as const] },
  ];
  const { limits, parameters } = withoutSettled(
    { ...rulebook, limits: { 'named.changes': changing, 'unnamed.changes': changing, 'named.settled': settled } },
    new Set(['named.changes', 'named.settled', 'basic-amount.half']),
  );
  expect(Object.keys(limits)).toEqual(['named.changes']);
  expect(Object.keys(parameters)).toContain('basic-amount.half');
  expect(Object.keys(parameters)).toContain('child-benefit.per-child');
  expect(Object.keys(parameters)).not.toContain('citizenship.fee');
});
