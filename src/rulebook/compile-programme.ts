/** One programme: its tables compiled, period by period. */

import type { Scope } from '#engine/conditions/condition.ts';
import type { Term } from '#engine/conditions/term.ts';
import { mapLeaves } from '#engine/diagrams/build.ts';
import type { Diagrams } from '#engine/diagrams/diagram.ts';
import { mapTables, type Period, type Programme, type Table, type TableName } from '#engine/rulebook.ts';
import { changeDays, compileTable } from '#engine/table.ts';
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
  return {
    id: file.programme,
    order: file.order,
    code: file.code,
    decides: file.decides ?? file.office,
    bring: file.bring,
    instead: file.instead ?? [],
    ...(file.sensitive && { sensitive: true as const }),
    ...(file.questions && { askedFromResult: true as const }),
    tables,
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
