import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import type { ProgrammeFile } from '#rulebook/programme-schema.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { compareRulebooks } from '#tools/compare.ts';
import { canExist } from '#tools/people.ts';
import { traceAll } from '#tools/trace.ts';
import { check, deductions, NO_LISTS, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;

/** The rulebook with one programme written otherwise. */
function edited(id: string, change: (file: ProgrammeFile) => ProgrammeFile): Rulebook {
  const programmes = ruleFiles.programmes.map((file) => (file.programme === id ? change(file) : file));
  return compileRulebook({ ...ruleFiles, programmes });
}

const only = (id: string, whole: Rulebook): Rulebook => ({
  ...whole,
  programmes: whole.programmes.filter((programme) => programme.id === id),
});

describe('what an edit changes', () => {
  test('nothing, while nothing is edited', () => {
    expect(compareRulebooks([rulebook, rulebook], deductions, 200, on)).toEqual([]);
  });

  test('another age limit is told with the programme, the outcomes, the rows and an example that shows it', () => {
    const sooner = edited('norwegian-training', (file) => ({
      ...file,
      rows: file.rows.map((row) => (row.id === 'aged-67' ? { ...row, when: { age: { 'at-least': 60 } } } : row)),
    }));
    const ofCourse = (whole: Rulebook) => only('norwegian-training', whole);
    const differences = compareRulebooks([ofCourse(rulebook), ofCourse(sooner)], deductions, 3000, on);
    const toNo = differences.find(({ from, to }) => from === 'right-and-duty' && to === 'no');
    expect(new Set(differences.map(({ programme }) => programme))).toContain('norwegian-training');
    expect(toNo?.rows.after).toBe('norwegian-training.aged-67');
    expect(toNo?.count).toBeGreaterThan(0);
    expect(toNo?.example.facts.age).toBeGreaterThanOrEqual(60);
    expect(toNo?.example.facts.age).toBeLessThan(67);
  });

  // Each of these rows says for an age what another row says for the years of birth that go with it.
  test.each([
    ['dental-care', 'grown-up', 'after-28'],
    ['upper-secondary', 'adult', 'too-old'],
  ])('nothing for people who can exist, when %s loses "%s", whose people "%s" covers', (id, row, other) => {
    const without = (gone: string) =>
      edited(id, (file) => ({
        ...file,
        // The row that is gone may have told a reason for others.
        rows: file.rows.filter((one) => one.id !== gone).map(({ reason: _, ...one }) => one),
      }));
    const differencesWithout = (gone: string) =>
      compareRulebooks([only(id, rulebook), only(id, without(gone))], deductions, 6000, on);
    expect(differencesWithout(row)).toEqual([]);
    expect(differencesWithout(other)).not.toEqual([]);
  });

  test('every example is somebody who can exist', () => {
    const later = edited('dental-care', (file) => ({
      ...file,
      rows: file.rows.map((row) => (row.id === 'grown-up' ? { ...row, when: { age: { 'at-least': 22 } } } : row)),
    }));
    const differences = compareRulebooks(
      [only('dental-care', rulebook), only('dental-care', later)],
      deductions,
      3000,
      on,
    );
    expect(differences.length).toBeGreaterThan(1);
    for (const { example } of differences)
      expect([example, canExist(rulebook, example.facts, parseDay(example.on) as number)]).toEqual([example, true]);
  });

  test('a programme that is taken away gave something before and gives nothing now', () => {
    const programmes = ruleFiles.programmes.filter(({ programme }) => programme !== 'right-to-work');
    const [difference] = compareRulebooks(
      [
        rulebook,
        compileRulebook({
          ...ruleFiles,
          programmes,
          steps: undefined,
          ...NO_LISTS,
        }),
      ],
      deductions,
      50,
      on,
    );
    expect(difference).toMatchObject({ programme: 'right-to-work', to: 'nothing' });
  });
});

describe('the trace of one person', () => {
  const facts = { permit: 'refugee' as const, age: 30 };
  const traces = traceAll(ruleFiles, deductions.derive(readFacts(rulebook.facts, facts), on), on);

  test('ends with the row that fits, and that is the row of the result where it is settled', () => {
    const { results } = check(facts);
    const settled = traces.filter(({ rows }) => rows.every(({ fits }) => fits !== 'unknown'));
    const ofTraces = settled.map(({ programme, rows }) => `${programme}.${rows.at(-1)?.row}`);
    const ofResults = settled.map(({ programme }) => results.find((one) => one.programme === programme)?.because.row);
    expect(ofTraces).toEqual(ofResults);
    expect(settled.length).toBeGreaterThan(5);
  });

  test('names for an open row the facts that would decide it', () => {
    const training = traces.find(({ programme }) => programme === 'introduction-programme');
    expect(training?.rows.find(({ row }) => row === 'works-30-hours')).toMatchObject({
      fits: 'unknown',
      lacks: ['weeklyWorkHours'],
    });
  });
});
