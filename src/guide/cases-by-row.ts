/** Which rows of its programme each case of the case book ends in. */
import { type Day, parseDay } from '#engine/calendar.ts';
import { compileCondition, type Scope } from '#engine/conditions/condition.ts';
import { NO, YES } from '#engine/diagrams/diagram.ts';
import { restrict } from '#engine/diagrams/restrict.ts';
import { hasDetails, type Outcome, programmeOf } from '#engine/rulebook.ts';
import { type Engine, type Situation, situate } from '#engine/situation.ts';
import { inForce } from '#engine/table.ts';
import { evaluate } from '#engine/verdict.ts';
import type { CaseFile } from '#rulebook/case-book.ts';
import { readFacts } from '#rulebook/read-facts.ts';
import type { PublishedRow, PublishedTable } from './published-tables.ts';

/** `on`: the day asked for. */
export type CaseTitle = { story: string; on: Day };

/** The cases of one programme: by the row that they end in, and those in which an answer is still missing. */
export type ProgrammeCases = {
  byRow: ReadonlyMap<PublishedRow, readonly CaseTitle[]>;
  open: readonly CaseTitle[];
};

/** What conditions are put to. @property scopeOn of the same rules as the engine, by day */
export type Rules = {
  engine: Engine;
  scopeOn: (day: Day) => Scope;
  tablesOf: (programme: string) => readonly PublishedTable[];
};

/** By programme. @param today the day of cases that name none */
export function casesByRow(rules: Rules, files: readonly CaseFile[], today: Day): ReadonlyMap<string, ProgrammeCases> {
  return new Map(files.map(({ programme, cases }) => [programme, ofProgramme(rules, programme, cases, today)]));
}

function ofProgramme(rules: Rules, id: string, cases: CaseFile['cases'], today: Day): ProgrammeCases {
  const { rulebook, deductions } = rules.engine;
  const programme = programmeOf(rulebook, id);
  const byRow = new Map<PublishedRow, CaseTitle[]>();
  const open: CaseTitle[] = [];
  for (const { story, on: written, facts } of cases) {
    const on = written === undefined ? today : (parseDay(written) as Day);
    const title = { story, on };
    const situation = situate(rules.engine, deductions.derive(readFacts(rulebook.facts, facts), on), on);
    const { outcome, row } = evaluate(situation, programme);
    if (outcome === 'unknown') open.push(title);
    else
      for (const table of rules.tablesOf(id))
        for (const met of rowsMet(table, rules, situation, { outcome, row: row.id.slice(id.length + 1) }))
          byRow.set(met, [...(byRow.get(met) ?? []), title]);
  }
  return { byRow, open };
}

/** The rows of a table that surely hold for somebody with this verdict. Of the table of verdicts that is the one that gave it. */
function rowsMet(
  { name, isFirst, periods }: PublishedTable,
  { scopeOn }: Rules,
  { possible, on }: Situation,
  verdict: { outcome: Outcome; row: string },
): PublishedRow[] {
  const rows = [...new Set(periods.flatMap((period) => period.rows.map(({ row }) => row)))].filter(({ dated }) =>
    inForce(dated, on),
  );
  if (name === 'verdict') return rows.filter(({ id }) => id === verdict.row);
  if (name !== 'appeal' && name !== 'deadlines' && !hasDetails(verdict.outcome)) return [];
  const scope = scopeOn(on);
  const met: PublishedRow[] = [];
  for (const row of rows.toSorted((one, other) => one.place - other.place)) {
    if (row.table === 'deadlines' && !row.row.outcomes.includes(verdict.outcome)) continue;
    const left = restrict(scope.diagrams, compileCondition(row.dated.when, scope), possible);
    if (left === YES) met.push(row);
    // Where an answer is missing that decides about a row, nobody can say which of those below it holds.
    if (isFirst && left !== NO) break;
  }
  return met;
}
