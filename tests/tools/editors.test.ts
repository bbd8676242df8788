import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { derive } from '#facts/derive.ts';
import { FACT_ORDER } from '#questions/questions.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import { compareRulebooks } from '#tools/compare.ts';
import { traceAll } from '#tools/trace.ts';
import { check, rulebook, ruleFiles, TODAY } from '../support/rulebook.ts';

const on = parseDay(TODAY) as number;

describe('what an edit changes', () => {
  test('nothing, while nothing is edited', () => {
    expect(compareRulebooks(rulebook, rulebook, 200, on)).toEqual([]);
  });

  test('another age limit is told with the programme, the outcomes, the rows and an example that shows it', () => {
    const programmes = ruleFiles.programmes.map((file) => ({
      ...file,
      rows: file.rows.map((row) =>
        file.programme === 'norwegian-training' && row.id === 'aged-67'
          ? { ...row, when: { age: { 'at-least': 60 } } }
          : row,
      ),
    }));
    const edited = compileRulebook({ ...ruleFiles, programmes }, FACT_ORDER);
    const differences = compareRulebooks(rulebook, edited, 3000, on);
    const toNo = differences.find(({ from, to }) => from === 'right-and-duty' && to === 'no');
    expect(new Set(differences.map(({ programme }) => programme))).toContain('norwegian-training');
    expect(toNo?.rows.after).toBe('norwegian-training.aged-67');
    expect(toNo?.count).toBeGreaterThan(0);
    expect(toNo?.example.facts.age).toBeGreaterThanOrEqual(60);
    expect(toNo?.example.facts.age).toBeLessThan(67);
  });

  test('a programme that is taken away gave something before and gives nothing now', () => {
    const programmes = ruleFiles.programmes.filter(({ programme }) => programme !== 'right-to-work');
    const [difference] = compareRulebooks(rulebook, compileRulebook({ ...ruleFiles, programmes }, FACT_ORDER), 50, on);
    expect(difference).toMatchObject({ programme: 'right-to-work', to: 'nothing' });
  });
});

describe('the trace of one person', () => {
  const facts = { permit: 'refugee' as const, age: 30 };
  const traces = traceAll(ruleFiles, FACT_ORDER, derive(readFacts(facts), on), on);

  test('ends with the row that fits, and that is the row of the result where it is settled', () => {
    const { results } = check(facts);
    for (const { programme, rows } of traces) {
      const result = results.find((one) => one.programme === programme);
      const open = rows.some(({ fits }) => fits === 'unknown');
      if (!open) expect(`${programme}.${rows.at(-1)?.row}`).toBe(result?.because.row);
    }
  });

  test('names for an open row the facts that would decide it', () => {
    const training = traces.find(({ programme }) => programme === 'introduction-programme');
    expect(training?.rows.find(({ row }) => row === 'works-30-hours')).toMatchObject({
      fits: 'unknown',
      lacks: ['weeklyWorkHours'],
    });
  });
});
