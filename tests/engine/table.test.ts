import { describe, expect, test } from 'vitest';
import { parseDay } from '#engine/calendar.ts';
import type { Condition, Scope } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { Diagrams, leaf } from '#engine/diagrams/diagram.ts';
import { ADOPTED } from '#engine/rulebook.ts';
import { changeDays, compileTable, type TableRow } from '#engine/table.ts';

const terms: Term[] = [
  { kind: 'values', fact: 'permit', values: ['green', 'blue'], cellOf: [0, 1] },
  { kind: 'scale', fact: 'age', cuts: [18, 55] },
];
const diagrams = new Diagrams();
const scope: Scope = {
  diagrams,
  terms,
  termNumber: new Map([
    ['permit', 0],
    ['age', 1],
  ]),
  verdictOf: () => ({ root: leaf(0), outcomeOf: () => 'no' }),
};
const start = parseDay('2021-01-01') as number;
const day = (iso: string) => parseDay(iso) as number;
const green: Condition = { kind: 'values', fact: 'permit', values: ['green'] };
const adult: Condition = { kind: 'scale', fact: 'age', limits: { atLeast: 18 } };
const always: Condition = { kind: 'all', of: [] };
const row = (id: string, when: Condition, dates: Partial<TableRow> = {}): TableRow => ({
  id,
  from: start,
  when,
  ...dates,
});
const compile = (rows: TableRow[]) => compileTable(rows, changeDays(rows, start), () => scope);

describe('a table is refused when', () => {
  test('a situation on some day has no row: the shortest one is named', () => {
    expect(compile([row('a', green), row('b', adult)]).faults).toEqual([
      {
        kind: 'gap',
        day: start,
        situation: [
          [0, 1],
          [1, 0],
        ],
      },
    ]);
  });

  test('the last row ends and nothing follows: the first day without a row is named', () => {
    const [fault] = compile([row('a', always, { to: day('2026-06-30') })]).faults;
    expect(fault).toEqual({ kind: 'gap', day: day('2026-07-01'), situation: [] });
  });

  test('a row can never be the first that fits', () => {
    expect(compile([row('a', green), row('b', { kind: 'all', of: [green, adult] }), row('c', always)]).faults).toEqual([
      { kind: 'never', row: 'b' },
    ]);
  });

  test('two rows ask for the same thing on the same day', () => {
    const rows = [
      row('a', green, { to: day('2026-01-01') }),
      row('b', green, { from: day('2026-01-01') }),
      row('c', always),
    ];
    expect(compile(rows).faults).toEqual([{ kind: 'overlap', row: 'a', other: 'b' }]);
  });

  test('a row ends before it begins', () => {
    const rows = [row('a', green, { from: day('2026-01-02'), to: day('2026-01-01') }), row('b', always)];
    expect(compile(rows).faults).toContainEqual({ kind: 'backwards', row: 'a' });
  });
});

describe('a table in force', () => {
  test('changes on the day after a row ends', () => {
    const rows = [
      row('a', green, { to: day('2025-12-31') }),
      row('b', green, { from: day('2026-01-01') }),
      row('c', always),
    ];
    const { periods, faults } = compile(rows);
    expect(faults).toEqual([]);
    expect(periods.map(([from]) => from)).toEqual([start, day('2026-01-01')]);
  });

  test('keeps what is adopted without a date for the time after every date', () => {
    const rows = [row('a', adult, { to: ADOPTED }), row('b', adult, { from: ADOPTED }), row('c', always)];
    const { periods, faults } = compile(rows);
    expect(faults).toEqual([]);
    expect(periods.map(([from]) => from)).toEqual([start, ADOPTED]);
  });

  test('is the same diagram whatever way the same law is written', () => {
    const one = compile([row('a', { kind: 'not', of: { kind: 'all', of: [green, adult] } }), row('b', always)]).periods;
    const other = compile([
      row('a', {
        kind: 'any',
        of: [
          { kind: 'not', of: adult },
          { kind: 'not', of: green },
        ],
      }),
      row('b', always),
    ]).periods;
    expect(one).toEqual(other);
  });
});
