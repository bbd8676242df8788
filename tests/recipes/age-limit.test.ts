/** CONTRIBUTING.md, "Change an age limit": training in Norwegian ends at 70 instead of 67 from 1 January 2027. */
import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { createCheck } from '#headless/check.ts';
import { figures } from '#i18n/figures.ts';
import { languages } from '#i18n/languages.ts';
import { text } from '#i18n/text.ts';
import { withoutIsolates } from '#i18n/translate.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { resolveLimits } from '#rulebook/limits.ts';
import { readRulebook } from '#rulebook/load.ts';
import type { Facts } from '#rulebooks/norway/facts.d.ts';
import { compareRulebooks } from '#tools/compare.ts';
import { exportDmn } from '#tools/dmn/export.ts';
import { proveAll } from '#tools/proof/prove-all.ts';
import { optionText } from '#ui/text/option-text.ts';
import { deductions, TODAY } from '../support/rulebook.ts';

const NAME = 'norwegian-training.ends';
const written = readRulebook('src/rulebooks/norway');
const source = 'integration-act.26';
/** The rules with these values of the limit, whatever it says by the time that somebody reads this. */
const filesWith = (...values: { from: string; value: number; source: string }[]) =>
  resolveLimits({ ...written, limits: { ...written.limits, [NAME]: { unit: 'age', values } } });
const first = { from: '2021-01-01', value: 67, source };
const rulebook = compileRulebook(filesWith(first));
// The one new line.
const files = filesWith(first, { from: '2027-01-01', value: 70, source });
const changed = compileRulebook(files);
const check = createCheck(changed, deductions, () => TODAY);

const [BEFORE, AFTER] = ['2026-12-31', '2027-01-01'];
/** A refugee of this age who got the permit five years before, lives in a municipality and is in the programme. */
const refugee = (age: number): Facts => ({
  permit: 'refugee',
  age,
  ageAtPermit: age - 5,
  heldCollectiveProtectionBefore: false,
  trainingStatus: 'not-started',
  exemptionProof: false,
  housing: 'settled-by-agreement',
  programmeStatus: 'in-programme',
});
const training = (facts: Facts, on: string, id = 'norwegian-training') =>
  check(facts, { on }).results.find(({ programme }) => programme === id);

describe('people on both sides of both limits', () => {
  test.each([
    [66, BEFORE, 'right-and-duty'],
    [67, BEFORE, 'no'],
    [69, BEFORE, 'no'],
    [70, BEFORE, 'no'],
    [66, AFTER, 'right-and-duty'],
    [67, AFTER, 'right-and-duty'],
    [69, AFTER, 'right-and-duty'],
    [70, AFTER, 'no'],
  ] as const)('somebody of %i gets on %s: %s', (age, on, outcome) => {
    expect(training(refugee(age), on)?.outcome).toBe(outcome);
  });

  test('the age at the permit that the same section asks for moves along', () => {
    expect(training({ ...refugee(69), ageAtPermit: 69 }, AFTER)?.outcome).toBe('right-and-duty');
  });

  test('social studies, whose row reads the same limit, change with it', () => {
    expect(training(refugee(69), BEFORE, 'social-studies')?.outcome).toBe('no');
    expect(training(refugee(69), AFTER, 'social-studies')?.outcome).not.toBe('no');
  });

  test('the row keeps its id, and is told with it on both days', () => {
    expect(training(refugee(70), BEFORE)?.because.row).toBe('norwegian-training.aged-67');
    expect(training(refugee(70), AFTER)?.because.row).toBe('norwegian-training.aged-67');
  });

  test('what is coming is told: somebody of 68 has no right before, and it comes on the day', () => {
    expect(training(refugee(68), BEFORE)?.changes).toContainEqual(
      expect.objectContaining({ on: AFTER, outcome: 'right-and-duty' }),
    );
    expect(training(refugee(75), BEFORE)?.changes).toEqual([]);
  });

  test('the birthday that ends the right moves with the limit', () => {
    expect(training(refugee(60), BEFORE)?.birthdays).toEqual([{ age: 67, outcome: 'no' }]);
    expect(training(refugee(60), AFTER)?.birthdays).toEqual([{ age: 70, outcome: 'no' }]);
  });
});

test.each(languages)('the reason in $slug says 67 before the day and 70 from it on', ({ slug }) => {
  const reason = (on: string) =>
    text(slug, figures(changed, parseDay(on) as number))('reason.norwegian-training.aged-67');
  expect(reason(BEFORE)).toContain('67');
  expect(reason(BEFORE)).not.toContain('70');
  expect(reason(AFTER)).toContain('70');
  expect(reason(AFTER)).not.toContain('67');
});

describe('the question about the exact age', () => {
  const optionsIn = (book: typeof changed) => book.questions.find(({ id }) => id === 'exact-age')?.options ?? [];
  const values = (book: typeof changed) => optionsIn(book).map(({ value }) => value);

  test('has an option for each stretch between the limits, those of today and those to come', () => {
    expect(values(rulebook).slice(-3)).toEqual(['62-66', '67', '68-120']);
    expect(values(changed).slice(-5)).toEqual(['62-66', '67', '68-69', '70', '71-120']);
  });

  test('no option reaches over a limit: each gives one outcome before the day and one after', () => {
    for (const on of [BEFORE, AFTER])
      for (const { sets } of optionsIn(changed)) {
        const { from, to } = sets['age'] as { from: number; to: number };
        const [youngest, oldest] = [from, to].map((age) => training({ permit: 'refugee', age }, on)?.outcome);
        expect([on, from, oldest]).toEqual([on, from, youngest]);
      }
  });

  test.each(languages)('the new options have words in $slug, with both their figures', ({ slug }) => {
    const added = optionsIn(changed).filter(({ value }) => !values(rulebook).includes(value));
    const words = added.map((option) => withoutIsolates(optionText(text(slug), { id: 'age' }, option)));
    expect(words.map((one) => one.match(/\d+/g))).toEqual([['68', '69'], ['70'], ['71']]);
  });
});

describe('the tools of an editor', () => {
  test('the proof holds for the programmes that read the limit', () => {
    const read = ['norwegian-training', 'social-studies'];
    const programmes = files.programmes.filter(({ programme }) => read.includes(programme));
    const proofs = proveAll({ ...files, programmes }, changed);
    expect(proofs.map(({ programme, faults }) => [programme, faults])).toEqual(
      read.map((programme) => [programme, []]),
    );
  });

  test('another engine is given the limit of the day', () => {
    expect(exportDmn(files, BEFORE)).toContain('<text>&gt;= 67</text>');
    expect(exportDmn(files, AFTER)).toContain('<text>&gt;= 70</text>');
  });

  test('the comparison finds changes only after the day, between the two ages', () => {
    const only = (book: typeof changed) => ({
      ...book,
      programmes: book.programmes.filter(({ id }) => id === 'norwegian-training'),
    });
    const differences = compareRulebooks([only(rulebook), only(changed)], deductions, 4000, parseDay(TODAY) as number);
    const rights = differences.filter(({ from, to }) => from === 'no' && to === 'right-and-duty');
    expect(rights).toHaveLength(1);
    for (const { example } of differences) expect(example.on >= AFTER).toBe(true);
  });

  test('every row is still met by a case that stands in the case book', () => {
    const cases = loadCaseBook('tests/cases').find(({ programme }) => programme === 'norwegian-training')?.cases ?? [];
    const met = new Set(cases.map(({ facts, on = TODAY }) => training(facts as Facts, on)?.because.row));
    const rows = changed.programmes.find(({ id }) => id === 'norwegian-training')?.tables.verdict.rows ?? [];
    expect(rows.filter(({ id }) => !met.has(id))).toEqual([]);
    // Before and after the change, each with the day from which it holds.
    expect(rows.filter(({ id }) => id === 'norwegian-training.aged-67')).toHaveLength(2);
  });
});
