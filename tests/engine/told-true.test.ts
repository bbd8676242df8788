import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { parseDay } from '#engine/calendar.ts';
import type { Programme, Row } from '#engine/rulebook.ts';
import { situate } from '#engine/situation.ts';
import { evaluate, rowsLeft, type Told } from '#engine/verdict.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { answer, SEED, somePerson } from '../support/people.ts';
import { deductions, engine, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';
import { askedFacts } from '../support/values.ts';

const situationOf = (facts: Facts, on: string) => {
  const day = parseDay(on) as number;
  return situate(engine, deductions.derive(readFacts(rulebook.facts, facts), day), day);
};

/** The rows of a programme that are still possible for somebody. */
const rowsFor = (programme: Programme, situation: ReturnType<typeof situationOf>): readonly Row[] =>
  rowsLeft(situation, programme.tables.verdict, situation.possible).rows;

const reasonOf = ({ id, reason = id }: Row): string => reason;

/** What is told to somebody and is not true of a row, each in words for a red run. */
function untrueOf(told: Told, row: Row, { decides }: Programme): string[] {
  const faults: [string, boolean][] = [
    ['reason', told.reason !== undefined && told.reason !== reasonOf(row)],
    ['event', told.event !== undefined && told.event !== row.event],
    ['open', told.open !== undefined && told.open !== row.open],
    ['urgent', told.urgent === true && row.urgent !== true],
    ['office', told.office !== decides && told.office !== row.office],
    ...told.next.map((step): [string, boolean] => [`step ${step}`, !row.next.includes(step)]),
  ];
  return faults.filter(([, isUntrue]) => isUntrue).map(([what]) => `${what} is not of ${row.id}`);
}

describe('what a result says', { timeout: 120_000 }, () => {
  test('is true of whoever somebody half known turns out to be', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(somePerson, ({ on, order, choices }) => {
        const few = answer({}, order.slice(0, Math.ceil(order.length / 2)), choices, on);
        const some = answer(few, order, choices, on);
        // The same half-known person as two: what is still open is told one way and the other.
        const lives = [0, 31].map((start) =>
          answer(some, askedFacts, [...choices.slice(start), ...choices.slice(0, start)], on),
        );
        const later = [some, ...lives].map((facts) => situationOf(facts, on));
        const before = situationOf(few, on);
        for (const programme of rulebook.programmes) {
          const { told } = evaluate(before, programme);
          const rows = new Set(later.flatMap((situation) => rowsFor(programme, situation)));
          if (rows.size > 1) met.add(programme.id);
          for (const row of rows)
            expect(untrueOf(told, row, programme), `on ${on}, told ${JSON.stringify(few)}`).toEqual([]);
        }
      }),
      { numRuns: 400, seed: SEED },
    );
    // Else nobody was half known, and nothing was tried.
    expect(met.size).toBe(rulebook.programmes.length);
  });

  test('is true of everybody while nothing is known', () => {
    const nobody = situationOf({}, TODAY);
    for (const programme of rulebook.programmes) {
      const rows = rowsFor(programme, nobody);
      const { told } = evaluate(nobody, programme);
      expect([programme.id, rows.length > 1]).toEqual([programme.id, true]);
      expect(rows.flatMap((row) => untrueOf(told, row, programme))).toEqual([]);
      expect([programme.id, told.reason]).toEqual([programme.id, undefined]);
    }
  });
});

describe('a reason asserts nothing that its row does not ask', () => {
  const texts = readTexts(ruleFiles.folder);
  const textOf = (slug: string, row: Row): string =>
    Object.values(texts[slug] ?? {}).find((file) => `reason.${reasonOf(row)}` in file)?.[`reason.${reasonOf(row)}`] ??
    '';

  /** The last row of a table, which asks nothing itself, would say this of everybody whom no row before it took. */
  const STATUS: Record<string, RegExp> = {
    en: /^(You (live|stay|hold|are (here|a|an)|have (a|an|the|your)( \w+)? permit)|Your (\w+ )?(permit|stay) )/,
    nb: /^(Du (bor|oppholder deg|er (her|flyktning)|har (opphold|(en )?tillatelse))|(Tillatelsen|Oppholdet) (din|ditt) )/,
  };
  test.each(Object.entries(STATUS))('in the last row, in %s', (slug, status) => {
    const last = ruleFiles.programmes.flatMap(({ programme, rows }) =>
      rows.filter(({ when }) => Object.keys(when).length === 0).map(({ id }) => `${programme}.${id}`),
    );
    const rows = rulebook.programmes.flatMap(({ tables }) => tables.verdict.rows).filter(({ id }) => last.includes(id));
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.map((row) => textOf(slug, row)).filter((text) => text === '')).toEqual([]);
    expect(rows.filter((row) => status.test(textOf(slug, row))).map(({ id }) => id)).toEqual([]);
  });

  test('“your permit” is said to nobody who has none', () => {
    const permits = [
      'not-applied',
      'applied-for-protection',
      'refused-appealed',
      'refused',
      'eea-citizen',
      'eea-family',
      'nordic-citizen',
    ] as const;
    const faults = permits.flatMap((permit) => {
      const situation = situationOf({ permit }, TODAY);
      return rulebook.programmes.flatMap((programme) =>
        rowsFor(programme, situation)
          .filter((row) => /\byour ((own|family|kind of) )?permit\b/i.test(textOf('en', row)))
          .map((row) => `${permit}: ${row.id}: ${textOf('en', row)}`),
      );
    });
    expect(faults).toEqual([]);
  });
});
