/** Rule files -> the compiled rulebook that the browser runs. Every fault stops the build and names file, row and remedy. */
import { mapLeaves } from '../engine/build.ts';
import { type Condition, parts, type Scope } from '../engine/condition.ts';
import { Diagrams, type Ref } from '../engine/diagram.ts';
import { type Term, TODAY } from '../engine/knowledge.ts';
import { prune } from '../engine/prune.ts';
import { ADOPTED, type Period, type Programme, type Rulebook } from '../engine/rulebook.ts';
import { changeDays, compileTable, type TableRow } from '../engine/table.ts';
import { ConditionError, conditionOf, dayOf } from './condition-of.ts';
import { describeFault } from './faults.ts';
import { RuleError, type RuleFiles } from './load-rules.ts';
import { compileParameters } from './parameters.ts';
import type { ProgrammeFile } from './schema.ts';
import { termsOf } from './terms.ts';

/** Day on which the law was last looked up. Set it when the sources have been read again. */
export const CHECKED_ON = '2026-11-22';
/** First day that can be asked about: the Integration Act and the rules around it in their present form. */
export const START = '2021-01-01';

type WrittenRow = {
  id: string;
  from: string;
  to?: string | undefined;
  when: Record<string, unknown>;
  source: string | string[];
};
type Draft = {
  file: ProgrammeFile;
  rows: TableRow[];
  length: TableRow[];
  amount: TableRow[];
  content: { id: string; source: string[]; rows: TableRow[] }[];
};

/**
 * Compiles checked rule files.
 * @param order facts in the order in which they should be asked; the earlier, the higher in the diagrams.
 * @throws {RuleError}
 */
export function compileRulebook(files: RuleFiles, order: readonly string[]): Rulebook {
  const drafts = sortByReference(files.programmes.map((file) => draftOf(file, files)));
  const { terms, termNumber } = termsOf(drafts.flatMap(conditionsOf), order);
  const diagrams = new Diagrams();
  const compiled = new Map<string, Programme>();
  const scopeOn = (day: number): Scope => ({
    diagrams,
    terms,
    termNumber,
    verdictOf: (id) => {
      const programme = compiled.get(id) as Programme;
      return {
        root: (programme.verdict.findLast(([from]) => from <= day) as Period)[1],
        outcomeOf: (leaf) => programme.rows[leaf]?.outcome ?? 'unknown',
      };
    },
  });
  const start = dayOf(START);
  for (const draft of drafts)
    compiled.set(draft.file.programme, compileProgramme(draft, { start, scopeOn, terms, drafts }));
  const programmes = files.programmes.map(({ programme }) => compiled.get(programme) as Programme);
  const { nodes, renumber } = prune(diagrams, programmes.flatMap(rootsOf));
  return {
    checkedOn: CHECKED_ON,
    start: START,
    terms,
    nodes,
    programmes: programmes.map((programme) => withRoots(programme, ([from, root]) => [from, renumber(root)])),
    parameters: compileParameters(files.parameters, start),
  };
}

const rootsOf = ({ verdict, length, amount, content }: Programme): Ref[] =>
  [verdict, length?.periods, amount?.periods, ...(content ?? []).map(({ periods }) => periods)].flatMap((periods) =>
    (periods ?? []).map(([, root]) => root),
  );

function withRoots(programme: Programme, renew: (period: Period) => Period): Programme {
  const { verdict, length, amount, content } = programme;
  return {
    ...programme,
    verdict: verdict.map(renew),
    ...(length && { length: { ...length, periods: length.periods.map(renew) } }),
    ...(amount && { amount: { ...amount, periods: amount.periods.map(renew) } }),
    ...(content && { content: content.map((part) => ({ ...part, periods: part.periods.map(renew) })) }),
  };
}

function draftOf(file: ProgrammeFile, files: RuleFiles): Draft {
  const tableRow = ({ id, from, to, when, source }: WrittenRow): TableRow => {
    for (const ref of [source].flat()) checkSource(file.programme, id, ref, files);
    try {
      return {
        id,
        from: from === 'adopted' ? ADOPTED : dayOf(from),
        ...(to && { to: to === 'adopted' ? ADOPTED : dayOf(to) }),
        when: conditionOf(when, files.groups),
      };
    } catch (error) {
      if (error instanceof ConditionError)
        throw new RuleError(nameOf(file), `row "${id}": ${error.message}.`, 'Correct the condition.');
      throw error;
    }
  };
  const content = [...new Set(file.content?.map(({ id }) => id))].map((id) => {
    const written = (file.content ?? []).filter((part) => part.id === id);
    return { id, source: written.flatMap(({ source }) => source), rows: written.map(tableRow) };
  });
  for (const { id, parameter } of file.amount?.rows ?? []) {
    if (!files.parameters[parameter])
      throw new RuleError(
        nameOf(file),
        `row "${id}": there is no parameter "${parameter}".`,
        'Add it to parameters.yaml, or use one that is there.',
      );
  }
  const ids = file.rows.map(({ id }) => id);
  const twice = ids.find((id, n) => ids.indexOf(id) !== n);
  if (twice) throw new RuleError(nameOf(file), `two rows are called "${twice}".`, 'Give one of them another id.');
  return {
    file,
    rows: file.rows.map(tableRow),
    length: (file.length ?? []).map(tableRow),
    amount: (file.amount?.rows ?? []).map(tableRow),
    content,
  };
}

const nameOf = (file: ProgrammeFile): string => `programmes/${file.programme}.yaml`;

function checkSource(programme: string, row: string, ref: string, { sources }: RuleFiles): void {
  const [text = '', section = ''] = ref.split('.');
  if (sources[text]?.sections[section] === undefined)
    throw new RuleError(
      `programmes/${programme}.yaml`,
      `row "${row}": there is no source "${ref}".`,
      'Add the text or the section to sources.yaml, or cite one that is there.',
    );
}

/** Programmes after the ones whose outcomes they use. */
function sortByReference(drafts: Draft[]): Draft[] {
  const done: Draft[] = [];
  const visit = (draft: Draft, trail: string[]) => {
    const { programme } = draft.file;
    if (done.includes(draft)) return;
    if (trail.includes(programme))
      throw new RuleError(
        nameOf(draft.file),
        `its outcome depends on itself: ${[...trail, programme].join(' -> ')}.`,
        'Remove one of these references.',
      );
    for (const used of referencesOf(draft)) {
      const other = drafts.find(({ file }) => file.programme === used);
      if (!other)
        throw new RuleError(
          nameOf(draft.file),
          `there is no programme "${used}".`,
          'Use the id of a file in programmes/.',
        );
      visit(other, [...trail, programme]);
    }
    done.push(draft);
  };
  for (const draft of drafts) visit(draft, []);
  return done;
}

const tablesOf = (draft: Draft): TableRow[][] => [
  draft.rows,
  draft.length,
  draft.amount,
  ...draft.content.map(({ rows }) => rows),
];
const conditionsOf = (draft: Draft): Condition[] =>
  tablesOf(draft)
    .flat()
    .flatMap(({ when }) => parts(when));
const referencesOf = (draft: Draft): string[] =>
  conditionsOf(draft).flatMap((part) => (part.kind === 'outcome' ? [part.programme] : []));

type Workbench = { start: number; scopeOn(day: number): Scope; terms: readonly Term[]; drafts: readonly Draft[] };

function compileProgramme(draft: Draft, { start, scopeOn, terms, drafts }: Workbench): Programme {
  const { file } = draft;
  const behind = rowsBehind(draft, drafts);
  const compile = (rows: TableRow[], mayLeaveOut: boolean): Period[] => {
    const { periods, faults } = compileTable(rows, changeDays([...rows, ...behind], start), scopeOn);
    const fault = faults.find(({ kind }) => kind !== 'gap' || !mayLeaveOut);
    if (fault) throw new RuleError(nameOf(file), ...describeFault(fault, terms));
    return periods;
  };
  const { diagrams } = scopeOn(start);
  const rows = file.rows.map(({ id, outcome, source, office, next, event, length }, n) => ({
    id: `${file.programme}.${id}`,
    outcome,
    sources: [source].flat(),
    tests: testsOf(draft.rows[n] as TableRow),
    office: office ?? file.office,
    next: next ?? file.next,
    ...(event && { event }),
    ...(length && { noLength: true as const }),
  }));
  return {
    id: file.programme,
    order: file.order,
    rows,
    verdict: compile(draft.rows, false),
    ...(file.length && {
      length: {
        rows: file.length.map(({ maxMonths, extensionMonths, hours, source }) => ({
          source: [source].flat()[0] as string,
          ...(maxMonths !== undefined && { maxMonths }),
          ...(extensionMonths !== undefined && { extensionMonths }),
          ...(hours !== undefined && { hours }),
        })),
        periods: compile(draft.length, true),
      },
    }),
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
        periods: compile(parts, true).map(([from, root]): Period => [from, isPart(diagrams, root, parts.length)]),
      })),
    }),
  };
}

/** Any row of a content part that fits makes it a part; no row that fits makes it none. */
const isPart = (diagrams: Diagrams, root: Ref, rows: number): Ref =>
  mapLeaves(diagrams, root, (row) => (row < rows ? 1 : 0));

/** The rows of the programmes whose outcomes a draft uses: their dates are its dates too. */
function rowsBehind(draft: Draft, drafts: readonly Draft[]): TableRow[] {
  return referencesOf(draft).flatMap((id) => {
    const other = drafts.find(({ file }) => file.programme === id) as Draft;
    return [...other.rows, ...rowsBehind(other, drafts)];
  });
}

const testsOf = ({ when }: TableRow): string[] => {
  const facts = parts(when).flatMap((part) =>
    part.kind === 'span' ? [part.from, part.to] : part.kind === 'values' || part.kind === 'scale' ? [part.fact] : [],
  );
  return [...new Set(facts)].filter((fact) => fact !== TODAY);
};
