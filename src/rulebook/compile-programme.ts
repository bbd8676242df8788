/** One programme: its tables compiled, period by period. */

import { isTest, type Scope, subconditions } from '#engine/conditions/condition.ts';
import { mapLeaves } from '#engine/diagrams/build.ts';
import type { Diagrams, Ref } from '#engine/diagrams/diagram.ts';
import { type Term, TODAY } from '#engine/knowledge.ts';
import type { Deadline, Period, Programme } from '#engine/rulebook.ts';
import { changeDays, compileTable, type TableRow } from '#engine/table.ts';
import { type Draft, nameOf, rowsBehind } from './drafts.ts';
import { describeFault } from './faults.ts';
import type { ProgrammeFile } from './programme-schema.ts';
import { RuleError } from './rule-files.ts';

/** What all programmes share while they are compiled. */
export type Workbench = {
  start: number;
  scopeOn(day: number): Scope;
  terms: readonly Term[];
  drafts: readonly Draft[];
};

/** @throws {RuleError} for a gap, an overlap, a row that can never match or that ends before it begins. */
export function compileProgramme(draft: Draft, { start, scopeOn, terms, drafts }: Workbench): Programme {
  const { file } = draft;
  const behind = rowsBehind(draft, drafts);
  const compile = (rows: TableRow[], mayLeaveOut: boolean): Period[] => {
    const { periods, faults } = compileTable(rows, changeDays([...rows, ...behind], start), scopeOn);
    const fault = faults.find(({ kind }) => kind !== 'gap' || !mayLeaveOut);
    if (fault) throw new RuleError(nameOf(file), ...describeFault(fault, terms));
    return periods;
  };
  const { diagrams } = scopeOn(start);
  const rows = file.rows.map(({ id, outcome, source, office, next, event, urgent, length }, n) => ({
    id: `${file.programme}.${id}`,
    outcome,
    sources: [source].flat(),
    tests: testsOf(draft.rows[n] as TableRow),
    office: office ?? file.office,
    next: next ?? file.next,
    ...(event && { event }),
    ...(urgent && { urgent }),
    ...(length && { noLength: true as const }),
  }));
  return {
    id: file.programme,
    order: file.order,
    code: file.code,
    decides: file.decides ?? file.office,
    bring: file.bring,
    instead: file.instead ?? [],
    ...(file.sensitive && { sensitive: true as const }),
    ...(file.questions && { askedFromResult: true as const }),
    rows,
    verdict: compile(draft.rows, false),
    ...(file.length && { length: lengthTable(file.length, compile(draft.length, true), diagrams) }),
    ...(file.amount && {
      amount: {
        per: file.amount.per,
        rows: file.amount.rows.map(({ parameter }) => ({ parameter })),
        periods: compile(draft.amount, true),
      },
    }),
    ...(file.content && {
      content: draft.content.map(({ id, source, rows: parts }) => ({
        id,
        source: source[0] as string,
        periods: compile(parts, true).map(([from, root]): Period => [from, contains(diagrams, root, parts.length)]),
      })),
    }),
    ...(file.deadlines && {
      deadlines: file.deadlines.map((written, n) => ({
        ...deadlineOf(written),
        periods: compile([draft.deadlines[n] as TableRow], true).map(
          ([from, root]): Period => [from, contains(diagrams, root, 1)],
        ),
      })),
    }),
    appeal: {
      rows: file.appeal.map(({ id, source }) => ({ id, source: [source].flat()[0] as string })),
      periods: compile(draft.appeal, false),
    },
  };
}

type WrittenDeadline = NonNullable<ProgrammeFile['deadlines']>[number];

const deadlineOf = ({ id, whose, after, months, step, outcomes, source }: WrittenDeadline): Deadline => ({
  id,
  whose,
  ...(after !== undefined && { after }),
  ...(months !== undefined && { months }),
  ...(step !== undefined && { step }),
  outcomes,
  source: [source].flat()[0] as string,
});

/** The length table; rows that give the same length count as one, so that what only tells them apart is not asked. */
function lengthTable(
  written: NonNullable<ProgrammeFile['length']>,
  periods: Period[],
  diagrams: Diagrams,
): NonNullable<Programme['length']> {
  const rows = written.map(({ maxMonths, extensionMonths, hours }) => ({
    ...(maxMonths !== undefined && { maxMonths }),
    ...(extensionMonths !== undefined && { extensionMonths }),
    ...(hours !== undefined && { hours }),
  }));
  const texts = rows.map((row) => JSON.stringify(row));
  const firstEqual = (row: number) => (row < rows.length ? texts.indexOf(texts[row] as string) : row);
  return { rows, periods: periods.map(([from, root]): Period => [from, mapLeaves(diagrams, root, firstEqual)]) };
}

/** Any row of a content part that fits makes it a part; no row that fits makes it none. */
const contains = (diagrams: Diagrams, root: Ref, rows: number): Ref =>
  mapLeaves(diagrams, root, (row) => (row < rows ? 1 : 0));

const testsOf = ({ when }: TableRow): string[] => {
  const facts = subconditions(when)
    .filter(isTest)
    .flatMap((test) => (test.kind === 'span' ? [test.from, test.to] : [test.fact]));
  return [...new Set(facts)].filter((fact) => fact !== TODAY);
};
