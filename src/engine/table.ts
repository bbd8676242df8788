/** Compiling a decision table: rows with dates become one diagram per period. Says what is wrong with a table. */

import { type Condition, compileCondition, type Scope } from './conditions/condition.ts';
import { ifThenElse, mapLeaves } from './diagrams/build.ts';
import { isLeaf, leaf, leafValue, type Ref } from './diagrams/diagram.ts';
import { ADOPTED, type Period } from './rulebook.ts';

/** A row as written: in force from `from` to `to`, both included; `ADOPTED` stands for "adopted, no date yet". */
export type TableRow = { id: string; from: number; to?: number; when: Condition };

/** What makes a table unfit; `situation` is the shortest one that shows it. */
export type TableFault =
  | { kind: 'gap'; day: number; situation: readonly (readonly [term: number, cell: number])[] }
  | { kind: 'overlap'; row: string; other: string }
  | { kind: 'never'; row: string }
  | { kind: 'backwards'; row: string };

/** Whether a row is in force on a day. */
export const inForce = (row: TableRow, day: number): boolean =>
  row.from <= day && (row.to === undefined || (row.to === ADOPTED ? day < ADOPTED : day <= row.to));

/** Days on which the set of rows in force changes, from `start` on. */
export function changeDays(rows: readonly TableRow[], start: number): number[] {
  const days = rows.flatMap((row) =>
    [row.from, row.to === undefined ? [] : row.to === ADOPTED ? ADOPTED : row.to + 1].flat(),
  );
  return [...new Set([start, ...days.filter((day) => day > start)])].sort((a, b) => a - b);
}

/** The rows as one diagram per period (leaf n = row n; first row that fits wins), and every fault found on the way. */
export function compileTable(
  rows: readonly TableRow[],
  days: readonly number[],
  scopeOn: (day: number) => Scope,
): { periods: Period[]; faults: TableFault[] } {
  const faults: TableFault[] = [...backwards(rows), ...overlaps(rows)];
  const met = new Set<number>();
  const periods: Period[] = [];
  for (const day of days) {
    const scope = scopeOn(day);
    let root: Ref = leaf(rows.length);
    for (let n = rows.length - 1; n >= 0; n -= 1) {
      const row = rows[n] as TableRow;
      if (inForce(row, day)) root = ifThenElse(scope.diagrams, compileCondition(row.when, scope), leaf(n), root);
    }
    const gap = shortestWay(scope, root, rows.length);
    if (gap) faults.push({ kind: 'gap', day, situation: gap });
    mapLeaves(scope.diagrams, root, (n) => {
      met.add(n);
      return n;
    });
    if (periods.at(-1)?.[1] !== root) periods.push([day, root]);
  }
  rows.forEach((row, n) => {
    if (!met.has(n)) faults.push({ kind: 'never', row: row.id });
  });
  return { periods, faults };
}

function backwards(rows: readonly TableRow[]): TableFault[] {
  return rows
    .filter((row) => row.to !== undefined && row.to < row.from)
    .map((row) => ({ kind: 'backwards', row: row.id }));
}

/** Two rows with the same condition at the same time: the law cannot say two things at once. */
function overlaps(rows: readonly TableRow[]): TableFault[] {
  const faults: TableFault[] = [];
  rows.forEach((row, n) => {
    for (const other of rows.slice(n + 1)) {
      const meet = row.from <= (other.to ?? ADOPTED) && other.from <= (row.to ?? ADOPTED);
      const after = row.to === ADOPTED && other.from === ADOPTED;
      if (meet && !after && JSON.stringify(row.when) === JSON.stringify(other.when))
        faults.push({ kind: 'overlap', row: row.id, other: other.id });
    }
  });
  return faults;
}

/** The fewest answers that lead to a leaf, breadth first. */
function shortestWay({ diagrams }: Scope, root: Ref, wanted: number): [number, number][] | undefined {
  let ways: { ref: Ref; way: [number, number][] }[] = [{ ref: root, way: [] }];
  const seen = new Set<Ref>();
  while (ways.length > 0) {
    const longer: typeof ways = [];
    for (const { ref, way } of ways) {
      if (isLeaf(ref)) {
        if (leafValue(ref) === wanted) return way;
        continue;
      }
      if (seen.has(ref)) continue;
      seen.add(ref);
      const { term, cells } = diagrams.nodeAt(ref);
      cells.forEach((cell, i) => {
        longer.push({ ref: cell, way: [...way, [term, i]] });
      });
    }
    ways = longer;
  }
  return undefined;
}
