/** One programme: its tables compiled, period by period. */

import type { Scope } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { ifThenElse, mapLeaves } from '#engine/diagrams/build.ts';
import { type Diagrams, leaf } from '#engine/diagrams/diagram.ts';
import {
  hasDetails,
  type Length,
  mapTables,
  type Period,
  type Programme,
  rootOn,
  type Table,
  type TableName,
  type Tables,
} from '#engine/rulebook.ts';
import { changeDays, compileTable, type TableRow } from '#engine/table.ts';
import { type Draft, nameOf, rowsBehind } from './drafts.ts';
import { describeFault } from './faults.ts';
import { RuleError } from './rule-files.ts';
import type { Conditions } from './tables.ts';

/** What all programmes share while they are compiled. */
export type Workbench = {
  start: number;
  scopeOn(day: number): Scope;
  terms: readonly Term[];
  drafts: readonly Draft[];
};

/** The tables in which some row must fit everybody on every day. */
const COMPLETE: readonly TableName[] = ['verdict', 'appeal'];

/** @throws {RuleError} for a gap, an overlap, a row that can never match or that ends before it begins. */
export function compileProgramme(draft: Draft, bench: Workbench): Programme {
  const { start, scopeOn, terms, drafts } = bench;
  const { file } = draft;
  const { diagrams } = scopeOn(start);
  const behind = rowsBehind(draft, drafts);
  const tables = mapTables(draft.tables, <R>({ rows, conditions }: Table<R, Conditions>, name: TableName): Table<R> => {
    const { periods, faults } = compileTable(conditions, changeDays([...conditions, ...behind], start), scopeOn);
    const fault = faults.find(({ kind }) => kind !== 'gap' || COMPLETE.includes(name));
    if (fault) throw new RuleError(nameOf(file), ...describeFault(fault, terms));
    return joinEqualRows(diagrams, { rows, periods });
  });
  const { verdict, length } = tables;
  return {
    id: file.programme,
    order: file.order,
    code: file.code,
    decides: file.decides ?? file.office,
    bring: file.bring,
    instead: file.instead ?? [],
    ...(file.sensitive && { sensitive: true as const }),
    ...(file.questions && { askedFromResult: true as const }),
    tables: {
      ...tables,
      ...(length && { length: lengthExcept({ length, verdict }, withoutLength(draft), bench) }),
    },
  };
}

/**
 * Rows that give the same count as one, and a row that gives nothing counts as no row: what only tells such rows apart is
 * not asked.
 */
function joinEqualRows<R>(diagrams: Diagrams, { rows, periods }: Table<R>): Table<R> {
  const texts = rows.map((row) => JSON.stringify(row));
  const kept = [...new Set(texts)].filter((text) => text !== '{}');
  const placeOf = (row: number): number => {
    const place = kept.indexOf(texts[row] ?? '');
    return place < 0 ? kept.length : place;
  };
  return {
    rows: kept.map((text) => rows[texts.indexOf(text)] as R),
    periods: whereRootsChange(periods.map(([from, root]) => [from, mapLeaves(diagrams, root, placeOf)])),
  };
}

const whereRootsChange = (periods: readonly Period[]): Period[] =>
  periods.filter(([, root], place) => root !== periods[place - 1]?.[1]);

/** The rows of the verdict that give something, and which of them say that no length goes with it. */
type Exception = { conditions: readonly TableRow[]; isExcepted: readonly boolean[] };

/** Whoever gets nothing has no length anyway, so only rows that give something tell who is excepted. */
function withoutLength({ file, tables }: Draft): Exception {
  const giving = file.rows.flatMap(({ outcome }, place) => (hasDetails(outcome) ? [place] : []));
  return {
    conditions: giving.map((place) => tables.verdict.conditions[place] as TableRow),
    isExcepted: giving.map((place) => file.rows[place]?.length === 'none'),
  };
}

/** The length table with "no row fits" for everybody whose first row among these conditions is excepted. */
function lengthExcept(
  { length, verdict }: Required<Pick<Tables, 'length' | 'verdict'>>,
  { conditions, isExcepted }: Exception,
  { start, scopeOn }: Workbench,
): Table<Length> {
  if (!isExcepted.includes(true)) return length;
  const { diagrams } = scopeOn(start);
  const days = [length, verdict].flatMap((table) => table.periods.map(([from]) => from));
  const inOrder = [...new Set(days)].sort((a, b) => a - b);
  const first = compileTable(conditions, inOrder, scopeOn);
  const periods = inOrder.map((day): Period => {
    const excepted = mapLeaves(diagrams, rootOn(first, day), (row) => (isExcepted[row] ? 1 : 0));
    return [day, ifThenElse(diagrams, excepted, leaf(length.rows.length), rootOn(length, day))];
  });
  return { rows: length.rows, periods: whereRootsChange(periods) };
}
