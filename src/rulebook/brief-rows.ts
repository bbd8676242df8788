/** Programmes on the wire: no programme before the ids of rows, and nothing that the row before says too. Both come back on arrival. */
import type { Programme, Row, Table, Tables } from '#engine/rulebook.ts';

/** What every row has and neighbours often share. */
type Shared = 'from' | 'sources' | 'tests' | 'office' | 'next';
const SHARED: readonly string[] = ['from', 'sources', 'tests', 'office', 'next'] satisfies Shared[];

type BriefRow = Omit<Row, Shared> & Partial<Pick<Row, Shared>>;
export type BriefProgramme = Omit<Programme, 'tables'> & {
  tables: Omit<Tables, 'verdict'> & { verdict: Table<BriefRow> };
};

/** A programme as it is sent. */
export function briefly(programme: Programme): BriefProgramme {
  const { id, tables } = programme;
  const { rows, periods } = tables.verdict;
  return { ...programme, tables: { ...tables, verdict: { rows: briefRows(id, rows), periods } } };
}

/** The programme again, each row with what it has from the one before. */
export function wholly(programme: BriefProgramme): Programme {
  const { id, tables } = programme;
  const { rows, periods } = tables.verdict;
  return { ...programme, tables: { ...tables, verdict: { rows: wholeRows(id, rows), periods } } };
}

function briefRows(programme: string, rows: readonly Row[]): BriefRow[] {
  const isNew = (place: number, [key, value]: [string, unknown]) =>
    !SHARED.includes(key) || JSON.stringify(value) !== JSON.stringify(rows[place - 1]?.[key as Shared]);
  return rows.map((row, place) => ({
    ...(Object.fromEntries(Object.entries(row).filter((entry) => isNew(place, entry))) as BriefRow),
    id: row.id.slice(programme.length + 1),
  }));
}

function wholeRows(programme: string, rows: readonly BriefRow[]): Row[] {
  let before = rows[0] as Row;
  return rows.map((row) => {
    const { from, sources, tests, office, next } = before;
    before = { from, sources, tests, office, next, ...row };
    return { ...before, id: `${programme}.${row.id}` };
  });
}
