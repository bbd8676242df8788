/** How one programme comes to its outcome: every row in force, whether it fits, and what it still lacks. */
import { compileCondition, type Scope } from '../engine/condition.ts';
import { isLeaf, type Ref } from '../engine/diagram.ts';
import { factsOf, isExact, type Knowledge, possibleCells } from '../engine/knowledge.ts';
import { narrow, termsLeft } from '../engine/narrow.ts';
import { inForce } from '../engine/table.ts';
import { type Truth, truth } from '../engine/truth.ts';
import { compileScope } from './compile.ts';
import { type Draft, draftProgrammes } from './drafts.ts';
import type { RuleFiles } from './load-rules.ts';

type TraceRow = {
  row: string;
  outcome: string;
  fits: Truth;
  /** Facts that would decide a row that is still open. */
  lacks: string[];
  sources: string[];
};
export type Trace = { programme: string; rows: TraceRow[] };

/** The trace of every programme. Rows after the first that fits are left out: they no longer count. */
export function traceAll(files: RuleFiles, order: readonly string[], knowledge: Knowledge, on: number): Trace[] {
  const scopeOn = compileScope(files, order);
  return draftProgrammes(files).map((draft) => ({
    programme: draft.file.programme,
    rows: traceRows(draft, scopeOn(on), knowledge, on),
  }));
}

function traceRows(draft: Draft, scope: Scope, knowledge: Knowledge, on: number): TraceRow[] {
  const possible = scope.terms.map((term) => possibleCells(term, knowledge, on));
  const found: TraceRow[] = [];
  for (const [place, row] of draft.rows.entries()) {
    if (!inForce(row, on)) continue;
    const left = narrow(scope.diagrams, compileCondition(row.when, scope), possible);
    const { outcome = '', source = [] } = draft.file.rows[place] ?? {};
    const fits = truth(left);
    found.push({ row: row.id, outcome, fits, lacks: lackedBy(left, scope, knowledge), sources: [source].flat() });
    if (fits === 'yes') break;
  }
  return found;
}

function lackedBy(left: Ref, { diagrams, terms }: Scope, knowledge: Knowledge): string[] {
  if (isLeaf(left)) return [];
  const facts = [...termsLeft(diagrams, left)].flatMap((number) => factsOf(terms[number] as Scope['terms'][number]));
  return [...new Set(facts)].filter((fact) => !isExact(knowledge[fact]));
}
