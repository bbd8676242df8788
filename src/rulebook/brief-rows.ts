/** Rows on the wire: no programme before their ids, and nothing that the row before says too. Both come back on arrival. */
import type { Programme, Row } from '#engine/rulebook.ts';

/** What every row has and neighbours often share. */
type Shared = 'sources' | 'tests' | 'office' | 'next';
const SHARED: readonly string[] = ['sources', 'tests', 'office', 'next'] satisfies Shared[];

export type BriefRow = Omit<Row, Shared> & Partial<Pick<Row, Shared>>;

/** The rows of a programme as they are sent. */
export function briefRows({ id, rows }: Pick<Programme, 'id' | 'rows'>): BriefRow[] {
  const isNew = (place: number, [key, value]: [string, unknown]) =>
    !SHARED.includes(key) || JSON.stringify(value) !== JSON.stringify(rows[place - 1]?.[key as Shared]);
  return rows.map((row, place) => ({
    ...(Object.fromEntries(Object.entries(row).filter((entry) => isNew(place, entry))) as BriefRow),
    id: row.id.slice(id.length + 1),
  }));
}

/** The rows again, each with what it has from the one before. */
export function wholeRows({ id, rows }: { id: string; rows: readonly BriefRow[] }): Row[] {
  let before = rows[0] as Row;
  return rows.map((row) => {
    const { sources, tests, office, next } = before;
    before = { sources, tests, office, next, ...row };
    return { ...before, id: `${id}.${row.id}` };
  });
}
