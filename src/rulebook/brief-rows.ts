/**
 * Rows of verdicts on the wire: no programme before their ids, and nothing that the row before or the condition says too. All of it
 * comes back on arrival.
 */
import type { Programme, Row, Table, Tables } from '#engine/rulebook.ts';

/** What every row has and neighbours often share. */
type Shared = 'from' | 'sources' | 'office' | 'next';
const SHARED: readonly string[] = ['from', 'sources', 'office', 'next'] satisfies Shared[];

export type BriefRow = Omit<Row, Shared | 'tests'> & Partial<Pick<Row, Shared>>;
export type BriefProgramme<Body> = Omit<Programme, 'tables'> & {
  tables: Omit<Tables<Body>, 'verdict'> & { verdict: Table<BriefRow, Body> };
};

/** The rows of a programme as they are sent. */
export function briefRows(programme: string, rows: readonly Row[]): BriefRow[] {
  const isNew = (place: number, [key, value]: [string, unknown]) =>
    key !== 'tests' &&
    (!SHARED.includes(key) || JSON.stringify(value) !== JSON.stringify(rows[place - 1]?.[key as Shared]));
  return rows.map((row, place) => ({
    ...(Object.fromEntries(Object.entries(row).filter((entry) => isNew(place, entry))) as BriefRow),
    id: row.id.slice(programme.length + 1),
  }));
}

/** The rows again, each with what it has from the one before. @param tests the facts that the condition of each names */
export function wholeRows(programme: string, rows: readonly BriefRow[], tests: readonly string[][]): Row[] {
  let before = rows[0] as Row;
  return rows.map((row, place) => {
    const { from, sources, office, next } = before;
    before = { from, sources, office, next, ...row, tests: tests[place] as string[] };
    return { ...before, id: `${programme}.${row.id}` };
  });
}
