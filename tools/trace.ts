/** How one programme comes to its outcome: every row in force, whether it fits, and what it still lacks. */
import { compileCondition, type Scope } from '#engine/conditions/condition.ts';
import { factsOf, possibleCells } from '#engine/conditions/term.ts';
import { isLeaf, type Ref } from '#engine/diagrams/diagram.ts';
import { restrict, termsLeft } from '#engine/diagrams/restrict.ts';
import { isExact, type Knowledge } from '#engine/knowledge.ts';
import { inForce } from '#engine/table.ts';
import { type Truth, truth } from '#engine/truth.ts';
import { compileScope } from '#rulebook/compile.ts';
import { type Draft, draftProgrammes } from '#rulebook/drafts.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';

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
export function traceAll(files: RulebookFiles, knowledge: Knowledge, on: number): Trace[] {
  const scopeOn = compileScope(files);
  return draftProgrammes(files).map((draft) => ({
    programme: draft.file.programme,
    rows: traceRows(draft, scopeOn(on), knowledge, on),
  }));
}

function traceRows(draft: Draft, scope: Scope, knowledge: Knowledge, on: number): TraceRow[] {
  const possible = scope.terms.map((term) => possibleCells(term, knowledge, on));
  const found: TraceRow[] = [];
  for (const [place, row] of draft.tables.verdict.conditions.entries()) {
    if (!inForce(row, on)) continue;
    const left = restrict(scope.diagrams, compileCondition(row.when, scope), possible);
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
