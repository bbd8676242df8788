/**
 * A rulebook on the wire: conditions as text in the place of diagrams, the rows of verdicts as columns, options without what their
 * value says already, no opening questions, which the page has, and no domains of facts, which none reads.
 */
import { parseDay } from '#engine/calendar.ts';
import { termKey } from '#engine/conditions/condition.ts';
import type { InSteps } from '#engine/in-steps.ts';
import {
  mapTables,
  type Option,
  type Programme,
  type Question,
  type Row,
  type Rulebook,
  type Table,
  type Tables,
  tablesIn,
} from '#engine/rulebook.ts';
import type { Draft } from './drafts.ts';
import type { Offices } from './offices.ts';
import { withOwnNodes } from './own-nodes.ts';
import { type RowColumns, readRows, type SentRow, writeRows } from './row-columns.ts';
import { builtTables, type Sent, sentTable, testsIn } from './sent-tables.ts';
import { type SourceFile, sectionIds } from './sources.ts';
import type { Conditions } from './tables.ts';

/** A value alone where it says all. */
type SentOption = string | (Omit<Option, 'sets'> & Partial<Pick<Option, 'sets'>>);
/** `rows`: how many of all rows are its own. */
type SentProgramme = Omit<Programme, 'tables'> & {
  rows: number;
  tables: Omit<Tables<Sent>, 'verdict'> & { verdict: Sent };
};

type SentQuestion = Omit<Question, 'options'> & { options: SentOption[] };

export type SentRules = Omit<Rulebook, 'programmes' | 'nodes' | 'facts' | 'questions'> & {
  questions: SentQuestion[];
  programmes: SentProgramme[];
  rows: RowColumns;
};

/** Rules and registers, as they come beside a page. */
export type SentLaw = { rules: SentRules; sources: SourceFile; offices: Offices };

/** A rulebook for the wire. @param drafts what its programmes were compiled from @param sources with every section that it cites */
export function sentRules(
  { nodes: _, facts: __, ...rules }: Rulebook,
  drafts: readonly Draft[],
  sources: SourceFile,
): SentRules {
  const rows = rules.programmes.flatMap(({ id, tables }) => tables.verdict.rows.map((row) => rowWithin(id, row)));
  return {
    ...rules,
    questions: rules.questions
      .filter(({ opening }) => !opening)
      .map((question) => ({ ...question, options: question.options.map((one) => sentOption(question, one)) })),
    programmes: rules.programmes.map((programme) => sentProgramme(rules, programme, drafts)),
    rows: writeRows(rows, sectionIds(sources)),
  };
}

function sentProgramme(
  { terms, start }: Pick<Rulebook, 'terms' | 'start'>,
  programme: Programme,
  drafts: readonly Draft[],
): SentProgramme {
  const draft = drafts.find(({ file }) => file.programme === programme.id) as Draft;
  const scope = { terms, termNumber: new Map(terms.map((term, number) => [termKey(term), number])) };
  const written = tablesIn(draft.tables);
  const compiled = tablesIn(programme.tables);
  const tables = mapTables(programme.tables, (table) =>
    sentTable(table, written[compiled.indexOf(table)] as Table<unknown, Conditions>, scope, parseDay(start) as number),
  );
  const { rows, periods } = tables.verdict;
  return { ...programme, rows: rows.length, tables: { ...tables, verdict: { periods } } };
}

/**
 * A rulebook as it was before it was sent, but for the domains of facts. Its diagrams are built a condition at a time.
 * @param opening the opening questions, which come before all others
 */
export function* arrivedRules(
  { rules, sources }: Pick<SentLaw, 'rules' | 'sources'>,
  opening: readonly Question[],
): InSteps<Rulebook> {
  const { questions, programmes: sent, rows, ...rest } = rules;
  const all = readRows(rows, sectionIds(sources));
  const programmes = sent.map(({ rows: count, tables, ...programme }) => {
    const tests = testsIn(tables.verdict, count, rest.terms);
    const own = all.splice(0, count).map((row, place) => rowOf(programme.id, row, tests[place] as string[]));
    return { ...programme, tables: { ...tables, verdict: { rows: own, ...tables.verdict } } };
  });
  const built = yield* builtTables(programmes, rest.terms, parseDay(rest.start) as number);
  return {
    ...rest,
    questions: [
      ...opening,
      ...questions.map((question) => ({
        ...question,
        options: question.options.map((option) => arrivedOption(question, option)),
      })),
    ],
    facts: {},
    ...withOwnNodes(
      built.diagrams,
      programmes.map((programme, place) => ({ ...programme, tables: built.tables[place] as Tables })),
    ),
  };
}

const rowWithin = (programme: string, { tests: _, ...row }: Row): SentRow => ({
  ...row,
  id: row.id.slice(programme.length + 1),
  ...(row.reason && { reason: row.reason.slice(programme.length + 1) }),
});

const rowOf = (programme: string, row: SentRow, tests: string[]): Row => ({
  ...row,
  id: `${programme}.${row.id}`,
  ...(row.reason && { reason: `${programme}.${row.reason}` }),
  tests,
});

/** What most options say: their value is that of the question's fact, be it yes, no, a stretch of whole numbers or a word. */
function ownValue({ id, finer = id }: Pick<Question, 'id' | 'finer'>, value: string): Option['sets'] {
  const [from, to = from] = value.split('-').map(Number);
  if (from !== undefined && to !== undefined && value !== '' && !Number.isNaN(from + to))
    return { [finer]: { from, to } };
  return { [id]: { oneOf: [value === 'true' || (value !== 'false' && value)] } };
}

function sentOption(question: Question, { sets, ...rest }: Option): SentOption {
  if (JSON.stringify(sets) !== JSON.stringify(ownValue(question, rest.value))) return { ...rest, sets };
  return Object.keys(rest).length > 1 ? rest : rest.value;
}

function arrivedOption(question: SentQuestion, option: SentOption): Option {
  const given = typeof option === 'string' ? { value: option } : option;
  return { sets: ownValue(question, given.value), ...given };
}
