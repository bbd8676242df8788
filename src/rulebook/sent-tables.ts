/** Tables on the wire: the conditions of their rows as text, from which the diagrams are built again on arrival. */
import type { Scope } from '#engine/conditions/condition.ts';
import type { VerdictOf } from '#engine/conditions/outcome.ts';
import type { Term } from '#engine/conditions/term.ts';
import { ifThenElse } from '#engine/diagrams/build.ts';
import { Diagrams, leaf } from '#engine/diagrams/diagram.ts';
import type { InSteps } from '#engine/in-steps.ts';
import { mapTables, type Period, rootOn, type Table, type Tables, tablesIn } from '#engine/rulebook.ts';
import { inForce } from '#engine/table.ts';
import { factsIn, programmesIn, readCondition, writeCondition } from './condition-text.ts';
import type { Conditions } from './tables.ts';

/**
 * For each period its first day and the conditions in force, `;` between them: the first that holds leads to its row. A condition
 * leads to the row after that of the one before, or to the one whose number stands before it; a number above all rows means none.
 */
export type Sent = { periods: readonly (readonly [from: number, conditions: string])[] };

/** A compiled table for the wire. @param written what it was compiled from @param start the first day that can be asked about */
export function sentTable<R>(
  { rows, periods }: Table<R>,
  written: Table<unknown, Conditions>,
  scope: Pick<Scope, 'terms' | 'termNumber'>,
  start: number,
): Table<R, Sent> {
  const lines = written.conditions.map((row, n) => ({
    row,
    place: placeOf(written.rows[n], rows),
    condition: writeCondition(row.when, scope),
  }));
  const textOn = (day: number): string => writeLines(lines.filter(({ row }) => inForce(row, day)));
  return { rows, periods: periods.map(([from]) => [from, textOn(Math.max(from, start))]) };
}

/** Where a row stands among those that are left; above all where it gives nothing or can never be met. */
function placeOf(row: unknown, rows: readonly unknown[]): number {
  const place = rows.findIndex((one) => JSON.stringify(one) === JSON.stringify(row));
  return place < 0 ? rows.length : place;
}

type Line = { place: number; condition: string };

const writeLines = (lines: readonly Line[]): string =>
  lines
    .map(({ place, condition }, n) => (place === (lines[n - 1]?.place ?? -1) + 1 ? condition : `${place}:${condition}`))
    .join(';');

function readLines(text: string): Line[] {
  let next = 0;
  return (text === '' ? [] : text.split(';')).map((line) => {
    const [condition = '', place = next] = line.split(':').reverse();
    next = Number(place) + 1;
    return { place: Number(place), condition };
  });
}

/** The facts that the condition of each of the first rows names. */
export function testsIn({ periods }: Sent, rows: number, terms: readonly Term[]): string[][] {
  const conditions = new Map(
    periods.flatMap(([, text]) => readLines(text)).map((line) => [line.place, line.condition]),
  );
  return Array.from({ length: rows }, (_, place) => factsIn(conditions.get(place) ?? '', terms));
}

type Sending = { id: string; tables: Tables<Sent> };

/** The diagrams of all tables, built a condition at a time: the store that they are in, and the tables of each programme. */
export function* builtTables(
  programmes: readonly Sending[],
  terms: readonly Term[],
  start: number,
): InSteps<{ diagrams: Diagrams; tables: Tables[] }> {
  const diagrams = new Diagrams();
  const verdicts = new Map(programmes.map(({ id, tables }) => [id, tables.verdict]));
  const verdictOf = (id: string) => verdicts.get(id) as Tables<Sent>['verdict'];
  const built = new Map<Table<unknown, Sent>, Period[]>();
  const compiled = <R>(table: Table<R, Sent>): Table<R> => ({
    rows: table.rows,
    periods: built.get(table) as Period[],
  });
  const verdictOn =
    (day: number): VerdictOf =>
    (id) => {
      const { rows, periods } = compiled(verdictOf(id));
      return { root: rootOn({ periods }, day), outcomeOf: (leaf) => rows[leaf]?.outcome ?? 'unknown' };
    };
  function* build(table: Table<unknown, Sent>): InSteps<void> {
    if (built.has(table)) return;
    const periods: Period[] = [];
    for (const [from, text] of table.periods) {
      const scope = { diagrams, terms, verdictOf: verdictOn(Math.max(from, start)) };
      let root = leaf(table.rows.length);
      for (const { place, condition } of readLines(text).reverse()) {
        yield;
        for (const id of programmesIn(condition)) yield* build(verdictOf(id));
        root = ifThenElse(diagrams, readCondition(condition, scope), leaf(place), root);
      }
      periods.push([from, root]);
    }
    built.set(table, periods);
  }
  for (const { tables } of programmes) for (const table of tablesIn(tables)) yield* build(table);
  return { diagrams, tables: programmes.map(({ tables }) => mapTables(tables, compiled)) };
}
