/**
 * A rulebook on the wire: conditions as text in the place of diagrams, rows without what the row before says too, options without
 * what their value says already, and no domains of facts, which no page reads.
 */
import { parseDay } from '#engine/calendar.ts';
import { termKey } from '#engine/conditions/condition.ts';
import type { InSteps } from '#engine/in-steps.ts';
import {
  mapTables,
  type Option,
  type Programme,
  type Question,
  type Rulebook,
  type Table,
  tablesIn,
} from '#engine/rulebook.ts';
import { type BriefProgramme, briefRows, wholeRows } from './brief-rows.ts';
import type { Draft } from './drafts.ts';
import type { Offices } from './offices.ts';
import { withOwnNodes } from './own-nodes.ts';
import { builtTables, type Sent, sentTable, tablesOf, testsIn } from './sent-tables.ts';
import type { SourceFile } from './sources.ts';
import type { Conditions } from './tables.ts';

type SentOption = Omit<Option, 'sets'> & Partial<Pick<Option, 'sets'>>;

export type SentRules = Omit<Rulebook, 'programmes' | 'nodes' | 'facts' | 'questions'> & {
  questions: (Omit<Question, 'options'> & { options: SentOption[] })[];
  programmes: BriefProgramme<Sent>[];
};

/** Rules and registers, as they come beside a page. */
export type SentLaw = { rules: SentRules; sources: SourceFile; offices: Offices };

/** A rulebook for the wire. @param drafts what its programmes were compiled from */
export function sentRules({ nodes: _, facts: __, ...rules }: Rulebook, drafts: readonly Draft[]): SentRules {
  return {
    ...rules,
    questions: rules.questions.map((question) => ({
      ...question,
      options: question.options.map((one) => sentOption(question, one)),
    })),
    programmes: rules.programmes.map((programme) => sentProgramme(rules, programme, drafts)),
  };
}

function sentProgramme(
  { terms, start }: Pick<Rulebook, 'terms' | 'start'>,
  programme: Programme,
  drafts: readonly Draft[],
): BriefProgramme<Sent> {
  const { id } = programme;
  const draft = drafts.find(({ file }) => file.programme === id) as Draft;
  const scope = { terms, termNumber: new Map(terms.map((term, number) => [termKey(term), number])) };
  const written = tablesIn(draft.tables);
  const compiled = tablesIn(programme.tables);
  const tables = mapTables(programme.tables, (table) =>
    sentTable(table, written[compiled.indexOf(table)] as Table<unknown, Conditions>, scope, parseDay(start) as number),
  );
  const { rows, periods } = tables.verdict;
  return { ...programme, tables: { ...tables, verdict: { rows: briefRows(id, rows), periods } } };
}

/** A rulebook as it was before it was sent, but for the domains of facts. Its diagrams are built a condition at a time. */
export function* arrivedRules({ questions, programmes, ...rest }: SentRules): InSteps<Rulebook> {
  const { terms, start } = rest;
  const { diagrams, periodsOf } = yield* builtTables(programmes, terms, parseDay(start) as number);
  const arrived = programmes.map((programme): Programme => {
    const { verdict } = programme.tables;
    const rows = wholeRows(programme.id, verdict.rows, testsIn(verdict, terms));
    const compiled = mapTables(tablesOf(programme), (table) => ({ rows: table.rows, periods: periodsOf(table) }));
    return { ...programme, tables: { ...compiled, verdict: { rows, periods: periodsOf(verdict) } } };
  });
  return {
    ...rest,
    questions: questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ sets: ownValue(question, option), ...option })),
    })),
    facts: {},
    ...withOwnNodes(diagrams, arrived),
  };
}

/** What most options say: their value is that of the question's own fact. */
const ownValue = ({ id }: Pick<Question, 'id'>, { value }: Pick<Option, 'value'>): Option['sets'] => ({
  [id]: { oneOf: [value] },
});

function sentOption(question: Question, option: Option): SentOption {
  const { sets, ...rest } = option;
  return JSON.stringify(sets) === JSON.stringify(ownValue(question, option)) ? rest : option;
}
