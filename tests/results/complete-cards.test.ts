import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import { appealOf } from '#engine/follow-up.ts';
import { createEngine, situate } from '#engine/situation.ts';
import { languages } from '#i18n/languages.ts';
import { strings } from '#i18n/text.ts';
import { compileSources } from '#rulebook/sources.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const sources = compileSources(ruleFiles);
const rows = rulebook.programmes.flatMap(({ tables }) => tables.verdict.rows.map((row) => [row.id, row] as const));
const engine = createEngine(rulebook);

describe('no card without a reason, a source, an office and a next step', () => {
  test.each(rows)('%s', (_id, row) => {
    expect(row.sources.filter((source) => sources[source] === undefined)).toEqual([]);
    expect(row.sources.length).toBeGreaterThan(0);
    expect(ruleFiles.offices[row.office]).toBeDefined();
    expect(row.next.length).toBeGreaterThan(0);
    for (const { slug } of languages) {
      const texts = strings(slug);
      const keys = [`reason.${row.id}`, `office.${row.office}.name`, `office.${row.office}.what`];
      const needed = [...keys, ...row.next.map((step) => `step.${step}`), ...(row.event ? [`event.${row.event}`] : [])];
      expect(needed.filter((key) => !texts[key])).toEqual([]);
    }
  });
});

describe.each(rulebook.programmes.map((programme) => [programme.id, programme] as const))('%s', (_id, programme) => {
  test('says what to bring and who decides', () => {
    expect(programme.bring.length).toBeGreaterThan(0);
    expect(ruleFiles.offices[programme.decides]).toBeDefined();
  });

  test.each(['2021-01-01', '2026-06-30', '2026-07-01', '2030-01-01'])(
    'says on %s how to ask for a new answer, to somebody of whom nothing is known',
    (day) => {
      const appeal = appealOf(situate(engine, {}, parseDay(day) as number), programme);
      expect(strings('nb')[`appeal.${appeal?.id}`]).toBeTruthy();
      expect(sources[appeal?.source as string]).toBeDefined();
    },
  );
});

test.each([
  ['2026-06-30', 'une'],
  ['2026-07-01', 'no-appeal-collective'],
])('an answer about collective protection of %s: %s', (day, id) => {
  const programme = rulebook.programmes.find((one) => one.id === 'collective-protection');
  if (!programme) throw new Error('There is no such programme.');
  expect(appealOf(situate(engine, {}, parseDay(day) as number), programme)?.id).toBe(id);
});
