/** What of the rulebook rests on a section: rows, limits and amounts, texts, and the people of the case book. */
import { readTexts } from '#build/same-texts.ts';
import { createCheck } from '#headless/check.ts';
import { loadCaseBook } from '#rulebook/case-book.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { readRulebook } from '#rulebook/load.ts';
import type { WrittenFiles } from '#rulebook/rule-files.ts';
import { caseFolder } from '#rulebooks/index.ts';
import { deductions, files } from '../rulebook.ts';

/**
 * @property rows `programme.row`; of another table `programme.table.row` @property limits limits and amounts by name
 * @property texts keys of texts that tell a row's reason or a limit's figure
 * @property people stories of the case book whose answer comes from one of the rows
 */
export type Resting = { rows: string[]; limits: string[]; texts: string[]; people: string[] };

type Row = { id: string; source: readonly string[]; programme: string; table: string; reads: readonly string[] };

/** Finds out what rests on `source.section`, for any number of sections. */
export function restingOn(): (ref: string) => Resting {
  const written = readRulebook(files.folder);
  const rows = written.programmes.flatMap(rowsOf);
  const people = peopleByRow();
  const texts = Object.entries(Object.assign({}, ...Object.values(readTexts(files.folder)[textsOf(written)] ?? {})));
  return (ref) => {
    const limits = figuresFrom(written, ref);
    const found = rows.filter(
      ({ source, reads }) => source.includes(ref) || reads.some((name) => limits.includes(name)),
    );
    const reasons = found.filter(({ table }) => table === 'rows').map((row) => `reason.${nameOf(row)}`);
    const figures = texts.filter(([, text]) => limits.some((name) => String(text).includes(`{{${name}}}`)));
    return {
      rows: found.map(nameOf),
      limits,
      texts: [...new Set([...reasons, ...figures.map(([key]) => key)])],
      people: [...new Set(found.flatMap((row) => people.get(answerOf(row)) ?? []))],
    };
  };
}

/** The language in which every text stands. */
const textsOf = ({ country }: WrittenFiles): string => country['office-language'];

const nameOf = ({ programme, table, id }: Row): string =>
  [programme, ...(table === 'rows' ? [] : [table]), id].join('.');

function rowsOf({
  programme,
  rows,
  length,
  amount,
  content,
  deadlines,
  appeal,
}: WrittenFiles['programmes'][number]): Row[] {
  const tables = { rows, length, amount: amount?.rows, content, deadlines, appeal };
  return Object.entries(tables).flatMap(([table, some]) =>
    (some ?? []).map((row) => ({ id: row.id, source: [row.source].flat(), programme, table, reads: figuresRead(row) })),
  );
}

/** The limits and amounts that a row names, wherever in it. */
function figuresRead(row: unknown): string[] {
  if (typeof row !== 'object' || row === null) return [];
  return Object.entries(row).flatMap(([key, value]) =>
    typeof value === 'string' && ['limit', 'day', 'day-after', 'day-before', 'parameter'].includes(key)
      ? [value]
      : figuresRead(value),
  );
}

/** The limits and amounts of which some value comes from a section, and the amounts that are a part of one. */
function figuresFrom({ limits, parameters }: WrittenFiles, ref: string): string[] {
  const cites = (values: readonly { source: readonly string[] | string }[]) =>
    values.some(({ source }) => [source].flat().includes(ref));
  const direct = [...Object.entries(limits), ...Object.entries(parameters)].flatMap(([name, one]) =>
    'values' in one && cites(one.values) ? [name] : [],
  );
  const parts = Object.entries(parameters).flatMap(([name, one]) =>
    'of' in one && direct.includes(one.of) ? [name] : [],
  );
  return [...direct, ...parts];
}

/** Under which name `peopleByRow` has those whose answer a row may move: everybody with a length, whichever row gave it. */
const answerOf = (row: Row): string =>
  ['length', 'amount'].includes(row.table) ? `${row.programme}.${row.table}` : nameOf(row);

/** Stories of the case book by the rows that answer them. */
function peopleByRow(): Map<string, string[]> {
  const check = createCheck(compileRulebook(files), deductions, () => files.country['checked-on']);
  const people = new Map<string, string[]>();
  for (const { programme, cases } of loadCaseBook(caseFolder))
    for (const { story, facts, on } of cases) {
      const { results } = check(facts, on === undefined ? {} : { on });
      const result = results.find((one) => one.programme === programme);
      const details = (['length', 'amount'] as const).filter((detail) => result?.[detail]);
      const rows = [
        ...(result ? [result.because.row] : []),
        ...details.map((detail) => `${programme}.${detail}`),
        ...(result?.content ?? []).map((id) => `${programme}.content.${id}`),
      ];
      for (const row of rows) people.set(row, [...(people.get(row) ?? []), `${programme}: ${story}`]);
    }
  return people;
}
