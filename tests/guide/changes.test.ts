/** The list of changes is worked out from the rules: whatever becomes another for somebody is on it, and nothing else. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { addMonths, formatDay, parseDay } from '#engine/calendar.ts';
import { restrict } from '#engine/diagrams/restrict.ts';
import { ADOPTED, programmeOf, rootOn } from '#engine/rulebook.ts';
import { createEngine, rowOf, situate } from '#engine/situation.ts';
import { type Change, changeId, changesOf } from '#guide/changes.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { draftProgrammes } from '#rulebook/drafts.ts';
import { resolveLimits } from '#rulebook/limits.ts';
import { readRulebook } from '#rulebook/load.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { WrittenFiles } from '#rulebook/rule-files.ts';
import { deductions, rulebook } from '../support/rulebook.ts';

const written = readRulebook('src/rulebooks/norway');
const texts: Record<string, string> = Object.assign({}, ...Object.values(readTexts(written.folder)['nb'] ?? {}));

function changesIn(files: WrittenFiles): Change[] {
  const resolved = resolveLimits(files);
  return changesOf({ rulebook: compileRulebook(resolved), drafts: draftProgrammes(resolved), files, texts });
}

let changes: Change[];
beforeAll(() => {
  changes = changesIn(written);
});
const changeOf = (id: string) => changes.find((change) => change.id === id);

const since = addMonths(parseDay(rulebook.checkedOn) as number, -36);

test('changes lie in the last three years or ahead, in the order of their days, each once', () => {
  expect(changes.length).toBeGreaterThan(40);
  expect(changes.filter(({ day }) => day < since)).toEqual([]);
  expect(changes.map(({ day }) => day)).toEqual(changes.map(({ day }) => day).toSorted((one, other) => one - other));
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
});

test('on every day on which the answer of somebody in the case book becomes another, the change is listed', () => {
  const engine = createEngine(rulebook, deductions);
  const missed = new Set<string>();
  let met = 0;
  for (const { programme, cases } of loadCaseBook('tests/cases')) {
    const { verdict } = programmeOf(rulebook, programme).tables;
    const days = verdict.periods.slice(1).flatMap(([from]) => (from >= since && from < ADOPTED ? [from] : []));
    for (const day of days)
      for (const { facts } of cases) {
        // The rules of both days for the same person on one day: what time alone brings is no change of rules.
        const situation = situate(engine, deductions.derive(readFacts(rulebook.facts, facts), day), day);
        const [before, after] = [day - 1, day].map((on) => {
          const left = restrict(situation.diagrams, rootOn(verdict, on), situation.possible);
          return rowOf(verdict, left)?.outcome;
        });
        if (before === undefined || after === undefined || before === after) continue;
        met += 1;
        if (!changeOf(changeId(day, programme))) missed.add(`${formatDay(day)} ${programme}: ${before} ${after}`);
      }
  }
  expect(met).toBeGreaterThan(20);
  expect([...missed]).toEqual([]);
});

test('a rule that begins or ends is one whose row says so', () => {
  const rows = new Map(
    draftProgrammes(resolveLimits(written)).flatMap(({ file, tables }) =>
      tables.verdict.conditions.map((row) => [`${file.programme}.${row.id} ${row.from}`, row] as const),
    ),
  );
  const all = [...rows].map(([name, row]) => ({ name: name.split(' ')[0] as string, ...row }));
  for (const { day, begins, ends } of changes) {
    for (const { row } of begins) expect(all.some(({ name, from }) => name === row && from === day)).toBe(true);
    for (const { row } of ends)
      expect(all.some(({ name, to }) => name === row && (to === ADOPTED ? to : (to ?? 0) + 1) === day)).toBe(true);
  }
});

describe('what is told', () => {
  test('the rules that begin and end, what is part of it, and how long it lasts', () => {
    const change = changeOf('2026-01-01-introduction-programme');
    expect(change?.begins.map(({ row }) => row)).toContain('introduction-programme.collective-protection');
    expect(change?.ends.map(({ row }) => row)).toContain('introduction-programme.collective-protection-no-duty');
    expect(change?.pieces).toContainEqual({ table: 'content', id: 'full-time', change: 'begins' });
    expect(change?.lengths?.after).toContainEqual({ maxMonths: 12, extensionMonths: 0 });
  });

  test('amounts with what they were before, and those of which nothing before is known', () => {
    expect(changeOf('2026-05-01-introduction-benefit')?.amounts).toContainEqual({
      parameter: 'introduction-benefit.full',
      per: 'month',
      before: 21693.33,
      after: 22758.17,
    });
    expect(changeOf('2026-05-28-birth-grant')?.amounts).toEqual([
      { parameter: 'birth-grant.per-child', per: 'once', after: 92648 },
    ]);
  });

  test('a limit that becomes another, and an amount that only a question names', () => {
    expect(changeOf('2025-07-01-dental-care')?.figures).toEqual([
      { name: 'dental-care.lower-price-until', unit: 'age', before: 24, after: 28 },
    ]);
    expect(changeOf('2026-05-01-parental-benefit')?.figures).toMatchObject([{ name: 'basic-amount.half' }]);
  });

  test('what is adopted and has no date, last', () => {
    expect(changes.at(-1)?.day).toBe(ADOPTED);
    expect(changeOf('adopted-introduction-programme')?.figures).toMatchObject([{ before: 55, after: 60 }]);
  });

  test('a programme that only follows another one names it', () => {
    const change = changeOf('2024-02-01-parental-guidance');
    expect([change?.begins, change?.ends]).toEqual([[], []]);
    expect(change?.follows).toEqual(['introduction-programme']);
  });
});

describe('a row that is parted in two on a day', () => {
  type Row = WrittenFiles['programmes'][number]['rows'][number];
  const programme = 'career-guidance';
  /** The last row of the programme ends, and on the next day another one with its condition begins. */
  function parted(change: Partial<Row>): WrittenFiles {
    const programmes = written.programmes.map((file) => {
      if (file.programme !== programme) return file;
      const last = file.rows.at(-1) as Row;
      const later = { ...last, reason: last.reason ?? last.id, ...change, id: 'later', from: '2026-06-01' } as Row;
      return { ...file, rows: [...file.rows.slice(0, -1), { ...last, to: '2026-05-31' } as Row, later] };
    });
    return { ...written, programmes };
  }
  const found = (files: WrittenFiles) => changesIn(files).find(({ id }) => id === `2026-06-01-${programme}`);

  test('is no change where it is only called otherwise', () => {
    expect(found(parted({}))).toBeUndefined();
  });

  test('is one where it gives something else', () => {
    expect(found(parted({ outcome: 'may-be-offered' }))?.begins.map(({ row }) => row)).toEqual([`${programme}.later`]);
  });
});
