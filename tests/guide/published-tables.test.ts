import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '#engine/calendar.ts';
import { ADOPTED } from '#engine/rulebook.ts';
import { type PublishedRow, type PublishedTable, publishedTables } from '#guide/published-tables.ts';
import { stepChart } from '#guide/step-chart.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { readRulebook } from '#rulebook/load.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const written = readRulebook(ruleFiles.folder);
const [start, today] = [parseDay(rulebook.start) as number, parseDay(rulebook.checkedOn) as number];

const published = new Map(
  draftProgrammes(ruleFiles).map((draft): [string, PublishedTable[]] => {
    const file = written.programmes.find(({ programme }) => programme === draft.file.programme);
    return [draft.file.programme, publishedTables(draft, file as NonNullable<typeof file>, start, today)];
  }),
);

/** All rows of a programme's tables. */
const publishedRows = (tables: readonly PublishedTable[]): PublishedRow[] => [
  ...new Set(tables.flatMap(({ periods }) => periods.flatMap(({ rows }) => rows.map(({ row }) => row)))),
];

describe.each(ruleFiles.programmes)('$programme', (file) => {
  const tables = published.get(file.programme) ?? [];
  const rows = publishedRows(tables);

  test('has every row of its file, with its dates', () => {
    const of = { ...file, verdict: file.rows, amount: file.amount?.rows };
    const wanted = (['verdict', 'length', 'amount', 'content', 'deadlines', 'appeal'] as const).flatMap((table) =>
      (of[table] ?? []).map(({ id, from, to }) => `${table} ${id} ${from} ${to ?? ''}`),
    );
    const date = (day: number | undefined) => (day === undefined ? '' : day === ADOPTED ? 'adopted' : formatDay(day));
    expect(
      rows.map(({ table, id, dated }) => `${table} ${id} ${date(dated.from)} ${date(dated.to)}`).toSorted(),
    ).toEqual(wanted.toSorted());
  });

  test('shows each row in full once, under an anchor of its own', () => {
    const full = tables.flatMap(({ periods }) =>
      periods.flatMap((period) => period.rows.filter(({ isShownAbove }) => !isShownAbove).map(({ row }) => row.anchor)),
    );
    expect(new Set(full).size).toBe(full.length);
    expect(full.length).toBe(rows.length);
  });

  test('has one period in force in each table, and it comes first', () => {
    for (const { periods } of tables) {
      expect(periods.map(({ when }) => when).indexOf('now')).toBe(0);
      expect(periods.filter(({ when }) => when === 'now').length).toBe(1);
    }
  });
});

test('what is adopted is no part of the period in force', () => {
  const adopted = [...published.values()]
    .flat()
    .flatMap(({ periods }) => periods.filter(({ from }) => from === ADOPTED));
  expect(adopted.length).toBeGreaterThan(0);
  expect(adopted.filter(({ when }) => when !== 'coming')).toEqual([]);
});

test('a row names the limits that it reads, and shows its condition as the file has it', () => {
  const rows = publishedRows(published.get('introduction-benefit') ?? []);
  const couple = rows.find(({ anchor }) => anchor === 'amount.childless-couple');
  expect(couple?.limits).toEqual(['introduction-benefit.couples-from']);
  expect(couple?.written).toContain('programmeStartedOn: { from: { limit: introduction-benefit.couples-from } }');
});

describe('the drawing of a figure over time', () => {
  const steps = [
    { day: 0, value: 10 },
    { day: 50, value: 30 },
  ];

  test('goes on level, steps on the day of the next value, and ends at its edge', () => {
    const { line, steps: marks, adopted, size } = stepChart(steps, 100, undefined);
    expect(marks.map(({ value }) => value)).toEqual([10, 30]);
    expect(line).toBe(`M${marks[0]?.x} ${marks[0]?.y}H${marks[1]?.x}V${marks[1]?.y}H316`);
    expect(marks[1]?.x).toBe((4 + 316) / 2);
    expect(marks[1]?.y).toBeLessThan(marks[0]?.y as number);
    expect(adopted).toBe('');
    expect(size.width).toBe(320);
  });

  test('leaves room for what has no date', () => {
    const { line, adopted, scale } = stepChart(steps, 100, 40);
    expect(line.endsWith('H268')).toBe(true);
    expect(adopted).toMatch(/^M268 [\d.]+V24H316$/);
    expect(scale.map(({ value }) => value)).toEqual([10, 40]);
  });
});
